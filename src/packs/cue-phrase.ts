/**
 * The small language of cue phrases, written out: `(keep|hold) it? to yourself` → four plain phrases.
 * `(a|b)` one of these · `word?` and `(…)?` may be left out · `word~` any ending · `#n` a number · `..` up to four words. The
 * last three are left for the engine.
 */

/** More spellings than this are better written as phrases of their own. */
const MOST_SPELLINGS = 200;
const TOKEN = /\(|\)\??|\||[^\s()|]+/gu;

export type Expanded = { ok: true; phrases: string[] } | { ok: false; message: string; fix: string };

/** A phrase as all the plain phrases it stands for. */
export function expandCuePhrase(text: string): Expanded {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  let isBalanced = true;

  /** Alternatives up to the end, or to the bracket that closes the group. */
  function readAlternatives(): string[] {
    const spellings = readSequence();
    while (tokens[at] === '|') {
      at += 1;
      spellings.push(...readSequence());
    }
    return spellings;
  }

  function readSequence(): string[] {
    let spellings = [''];
    for (let token = tokens[at]; token !== undefined && token !== '|' && !token.startsWith(')'); token = tokens[at]) {
      at += 1;
      const parts = token === '(' ? readGroup() : readWord(token);
      spellings = spellings
        .flatMap((start) => parts.map((part) => `${start} ${part}`.trim()))
        .slice(0, MOST_SPELLINGS + 1);
    }
    return spellings;
  }

  function readGroup(): string[] {
    const spellings = readAlternatives();
    const close = tokens[at];
    at += 1;
    if (close === undefined) isBalanced = false;
    return close === ')?' ? [...spellings, ''] : spellings;
  }

  const phrases = readAlternatives();
  if (!isBalanced || at < tokens.length) {
    return { ok: false, message: 'has a bracket without its other half', fix: 'write each group as (one|two)' };
  }
  if (phrases.length > MOST_SPELLINGS) {
    const most = MOST_SPELLINGS.toString();
    return { ok: false, message: `stands for more than ${most} phrases`, fix: 'write it as two or three shorter ones' };
  }
  if (phrases.some((phrase) => !/[\p{L}\p{N}#]/u.test(phrase))) {
    return { ok: false, message: 'may stand for nothing at all', fix: 'leave one word that must be there' };
  }
  return { ok: true, phrases: [...new Set(phrases)] };
}

function readWord(token: string): string[] {
  return token.length > 1 && token.endsWith('?') ? [token.slice(0, -1), ''] : [token];
}
