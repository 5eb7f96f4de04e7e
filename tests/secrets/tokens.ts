/** Splits Go and Python source into tokens: as much of both as the test tables of other projects need. */

export type Language = 'go' | 'python';

export interface Token {
  kind: 'text' | 'name' | 'number' | 'sign' | 'newline';
  /** A text's value, else the token as written. */
  value: string;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\x07', '0': '\0' };
const SPACE = /[ \t\r\f]+/y;
const NUMBER = /\d[\w.]*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const SIGN = /:=|\.\.\.|[-+*/%=!<>&|^]=|&&|\|\||\*\*|[^\s]/uy;
const COMMENT = { go: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y, python: /#[^\n]*/y };
const OPENING = { go: /["'`]/y, python: /([rRbBuUfF]{0,2})("""|'''|"|')/y };

/** @throws on a text that never ends. */
export function readTokens(source: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | undefined => {
    expression.lastIndex = at;
    const match = expression.exec(source);
    if (match) at = expression.lastIndex;
    return match ?? undefined;
  };
  while (at < source.length) {
    if (take(SPACE) || take(COMMENT[language])) continue;
    if (source[at] === '\n') {
      tokens.push({ kind: 'newline', value: '\n' });
      at += 1;
      continue;
    }
    const opening = take(OPENING[language]);
    if (opening) {
      const quote = language === 'go' ? opening[0] : (opening[2] ?? '');
      const prefix = (language === 'go' ? (quote === '`' ? 'r' : '') : (opening[1] ?? '')).toLowerCase();
      const { value, end } = readText(source, at, quote, prefix.includes('r'));
      at = end;
      // The value of an f-string depends on names; nothing here may take it for a plain one.
      tokens.push(prefix.includes('f') ? { kind: 'sign', value: 'f-string' } : { kind: 'text', value });
      continue;
    }
    const number = take(NUMBER);
    const name = number ? undefined : take(NAME);
    const sign = number || name ? undefined : take(SIGN);
    const found = number ?? name ?? sign;
    if (!found) throw new Error('nothing can be read here');
    tokens.push({ kind: number ? 'number' : name ? 'name' : 'sign', value: found[0] });
  }
  tokens.push({ kind: 'newline', value: '\n' });
  return tokens;
}

function readText(source: string, from: number, quote: string, isRaw: boolean): { value: string; end: number } {
  let value = '';
  for (let at = from; at < source.length; at += 1) {
    if (source.startsWith(quote, at)) return { value, end: at + quote.length };
    if (source[at] !== '\\' || (isRaw && quote === '`')) {
      value += source[at] ?? '';
      continue;
    }
    const next = source[at + 1] ?? '';
    if (isRaw) value += `\\${next}`;
    else {
      const coded = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(source.slice(at + 1, at + 10));
      const digits = coded?.[1] ?? coded?.[2] ?? coded?.[3];
      if (digits !== undefined) {
        value += String.fromCodePoint(parseInt(digits, 16));
        at += digits.length;
      } else if (next in ESCAPES) value += ESCAPES[next] ?? '';
      else if (next !== '\n') value += /["'\\`]/.test(next) ? next : `\\${next}`;
    }
    at += 1;
  }
  throw new Error('a text never ends');
}
