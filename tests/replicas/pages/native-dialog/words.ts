import { pickWords } from '../pick-words.ts';

export const words = pickWords({
  en: {
    start: 'New post',
    heading: 'Create a post',
    label: "What's new?",
    post: 'Post',
    close: 'Close',
    as: 'Posting as',
    audience: 'Everyone',
  },
  de: {
    start: 'Neuer Beitrag',
    heading: 'Beitrag erstellen',
    label: 'Was gibt es Neues?',
    post: 'Posten',
    close: 'Schließen',
    as: 'Du postest als',
    audience: 'Alle',
  },
  ja: {
    start: '新しい投稿',
    heading: '投稿を作成',
    label: '最近の出来事は？',
    post: '投稿する',
    close: '閉じる',
    as: '投稿者',
    audience: '全員',
  },
});
