/** Puts what is known of sites into the form that the guard reads. */
import type { SiteBook, SiteWords } from '../sites/hints.ts';
import type { Problem } from './problem.ts';
import { parseSite, parseSiteWords } from './source.ts';
import type { SiteWordsFile } from './site-schema.ts';

/** A script that puts spaces between its words: there a word ends where its letters do. */
const SPACED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{P}\p{N} *]+$/u;

/** @param files by name, of which `words.yaml` has the words */
export function compileSites(
  files: readonly { file: string; text: string }[],
): { ok: true; book: SiteBook } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const book: SiteBook = { words: joinWords({}), hints: {} };
  for (const { file, text } of files) {
    if (/(?:^|[\\/])words\.yaml$/.test(file)) {
      const read = parseSiteWords(file, text);
      if (read.ok) book.words = joinWords(read.source.value);
      else problems.push(...read.problems);
    } else {
      const read = parseSite(file, text);
      if (!read.ok) {
        problems.push(...read.problems);
        continue;
      }
      const { site, editors, submits, accounts, corporateAddress, audiences } = read.source.value;
      book.hints[site] = { editors, submits, accounts, audiences, corporateAddress };
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, book };
}

function joinWords(words: Partial<SiteWordsFile>): SiteWords {
  const all = (byLanguage: Record<string, string[]> = {}): string[] => [
    ...new Set(
      Object.values(byLanguage)
        .flat()
        .map((word) => word.toLowerCase()),
    ),
  ];
  return {
    publish: all(words.publish),
    save: all(words.save),
    message: expressionOf(all(words.message)),
    reply: expressionOf(all(words.reply)),
    comment: expressionOf(all(words.comment)),
    post: expressionOf(all(words.post)),
    search: expressionOf(all(words.search)),
  };
}

/** `antwort*|reply` and the like; `\b` knows the edges of English words only. */
function expressionOf(words: readonly string[]): string {
  const sourceOf = (word: string): string => word.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace('*', '\\p{L}*');
  const spaced = words.filter((word) => SPACED.test(word)).map(sourceOf);
  const others = words.filter((word) => !SPACED.test(word)).map(sourceOf);
  const edged = spaced.length > 0 ? [`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`] : [];
  return [...edged, ...others].join('|');
}
