/** The words of a page in the language that its address asks for (`serve.ts` sets `<html lang>`); English for all others. */
export interface InLanguages<Words> {
  en: Words;
  de: Words;
  ja: Words;
}

export function pickWords<Words>(words: InLanguages<Words>): Words {
  const language = document.documentElement.lang.slice(0, 2);
  if (language === 'de') return words.de;
  return language === 'ja' ? words.ja : words.en;
}
