import type { StyleCheck } from '../ruleset.ts';
import type { Hit, PrepareKind } from './kind.ts';

const EXPRESSIONS: Record<StyleCheck, RegExp> = {
  'exclamation-marks': /[!！]/gu,
  hashtags: /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+/gu,
  emoji: /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)*/gu,
  capitals: /(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{N}'’]{2,}(?![\p{L}\p{N}])/gu,
  'styled-letters': /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}Ⓐ-ⓩＡ-Ｚａ-ｚ]/gu,
  length: /[\s\S]/gu,
};

/** More of something than is fine; marks the first one too many, at most one finding. */
export const prepareStyle: PrepareKind<'style'> = (rule) => {
  const exceptions = new Set(rule.except);
  return ({ draft }) => {
    if (rule.check === 'length') return lengthOver(draft.text, rule.most, rule.suggest);
    let count = 0;
    for (const match of draft.text.matchAll(EXPRESSIONS[rule.check])) {
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
