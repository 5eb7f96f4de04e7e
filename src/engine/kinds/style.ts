import type { Hit, PrepareKind } from './kind.ts';

/** More of something than is fine; marks the first one too many, at most one finding. */
export const prepareStyle: PrepareKind<'style'> = (rule) => {
  const exceptions = new Set(rule.except);
  const expression = new RegExp(rule.expression, 'gu');
  return ({ draft }) => {
    if (rule.check === 'length') return lengthOver(draft.text, rule.most, rule.suggest);
    let count = 0;
    for (const match of draft.text.matchAll(expression)) {
      if (exceptions.has(match[0])) continue;
      count += 1;
      if (count > rule.most) {
        return [{ start: match.index, end: match.index + match[0].length, suggestion: rule.suggest }];
      }
    }
    return [];
  };
};

function lengthOver(text: string, most: number, suggestion: string | undefined): Hit[] {
  return text.length > most ? [{ start: 0, end: 0, suggestion }] : [];
}
