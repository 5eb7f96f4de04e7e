import type { StyleCheck } from '../engine/ruleset.ts';

/** What each check of form counts, as a regular expression with the flag `u`. Ours alone: no pack can write one. */
export const styleExpressions: Record<StyleCheck, string> = {
  'exclamation-marks': String.raw`[!！]`,
  hashtags: String.raw`(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+`,
  emoji: String.raw`\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)*`,
  capitals: String.raw`(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{N}'’]{2,}(?![\p{L}\p{N}])`,
  'styled-letters': String.raw`[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}Ⓐ-ⓩＡ-Ｚａ-ｚ]`,
  length: '',
};
