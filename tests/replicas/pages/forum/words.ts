import { pickWords } from '../pick-words.ts';

export const words = pickWords({
  en: {
    search: 'Search topics',
    label: 'Write a reply',
    placeholder: 'Share what you know …',
    reply: 'Reply',
    preview: 'Preview',
    quote: 'Quote',
    bold: 'Bold',
    members: 'Members',
    as: 'You write as',
  },
  de: {
    search: 'Themen durchsuchen',
    label: 'Antwort schreiben',
    placeholder: 'Was weißt du dazu …',
    reply: 'Antworten',
    preview: 'Vorschau',
    quote: 'Zitieren',
    bold: 'Fett',
    members: 'Mitglieder',
    as: 'Du schreibst als',
  },
  ja: {
    search: 'トピックを検索',
    label: '返信を書く',
    placeholder: '知っていることを書いてください …',
    reply: '返信する',
    preview: 'プレビュー',
    quote: '引用',
    bold: '太字',
    members: 'メンバー',
    as: '投稿者',
  },
});
