import type { PrepareKind } from './kind.ts';

/** More of something than is fine; marks the first one too many, at most one finding. */
export const prepareStyle: PrepareKind<'style'> = (rule) => {
  const expression = new RegExp(rule.expression, 'gu');
  return ({ draft }) => {
    if (rule.expression === '')
      return draft.text.length > rule.most ? [{ start: 0, end: 0, suggestion: rule.suggest }] : [];
    let count = 0;
    for (const match of draft.text.matchAll(expression)) {
      if (rule.except.includes(match[0])) continue;
      count += 1;
      if (count > rule.most) {
        return [{ start: match.index, end: match.index + match[0].length, suggestion: rule.suggest }];
      }
    }
    return [];
  };
};
