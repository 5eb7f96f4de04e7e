/**
 * Words on buttons and boxes in the languages the sites are used in. A name is compared whole, folded to lower case; the
 * structure around it (is there an editor with text in the same scope?) decides with it.
 */
const list = (words: string): string[] => words.split('|');

/** Names of controls that publish what stands in the composer beside them. */
const PUBLISH = new Set(
  [
    'post|post all|tweet|reply|comment|publish|share|share now|schedule|repost|quote|save|save changes|update|add comment|post comment|post reply|submit',
    'posten|beitrag posten|alle posten|antworten|kommentieren|kommentar|veröffentlichen|teilen|jetzt teilen|planen|speichern|änderungen speichern',
    'publier|tout publier|répondre|commenter|commentaire|partager|partager maintenant|programmer|enregistrer|enregistrer les modifications',
    'publicar|postear|postear todo|responder|comentar|compartir|compartir ahora|programar|guardar|guardar cambios',
    'pubblica|posta|rispondi|commenta|condividi|condividi ora|programma|salva|salva modifiche',
    'plaatsen|alles plaatsen|posten|beantwoorden|reageren|reactie plaatsen|delen|nu delen|plannen|opslaan|wijzigingen opslaan',
    'postar|postar tudo|publicar|compartilhar|partilhar|agendar|salvar|guardar alterações',
    'opublikuj|odpowiedz|skomentuj|udostępnij|zapisz',
    'publicera|lägg upp|svara|kommentera|dela|spara',
    'gönder|yayınla|yanıtla|yorum yap|paylaş|kaydet',
    'опубликовать|ответить|комментировать|поделиться|сохранить',
    'ポスト|ポストする|投稿|投稿する|返信|返信する|コメント|コメントする|公開|公開する|シェア|保存',
    '发布|发帖|回复|评论|分享|保存|發佈|發文|回覆|留言|儲存',
    '게시|게시하기|답글|댓글|공유|저장',
    'نشر|رد|تعليق|مشاركة|حفظ',
  ].flatMap(list),
);

const PRIVATE =
  /\b(messages?|write to|direct message|dm|nachricht|schreibe? an|message privé|écrire à|mensaje|escribir a|messaggio|scrivi a|stuur (?:een )?bericht|mensagem)\b|メッセージ|消息|訊息|메시지|رسالة/iu;
const REPLY = /\b(repl(?:y|ies)|antwort\w*|répon\w*|respond\w*|rispo\w*|antwoord\w*)\b|返信|回复|回覆|답글/iu;
const COMMENT =
  /\b(comment\w*|kommentar\w*|kommentier\w*|comentar\w*|commenta\w*|reactie|reageren)\b|コメント|评论|留言|댓글/iu;
const POST =
  /\b(post text|tweet|new post|what.?s (?:on your mind|happening|new)|talk about|creating content|create (?:a )?(?:public )?post|beitrag|was gibt|publication|publicaci[oó]n|quoi de neuf|qué está pasando|bericht plaatsen)\b|投稿|いまどうしてる|发帖|게시/iu;
const SEARCH = /\b(search|suche\w*|recherche\w*|buscar|cerca|zoeken)\b|検索|搜索|검색/iu;

export function isPublishName(name: string): boolean {
  return PUBLISH.has(name.toLowerCase());
}

export const speaksOf = {
  privateMessage: (name: string): boolean => PRIVATE.test(name),
  reply: (name: string): boolean => REPLY.test(name),
  comment: (name: string): boolean => COMMENT.test(name),
  post: (name: string): boolean => POST.test(name),
  search: (name: string): boolean => SEARCH.test(name),
};
