import type { Alphabet } from '../engine/ruleset.ts';
import { characterClasses } from './character-classes.ts';

/**
 * Cyrillic and Greek letters, each followed by the Latin one that it looks like: a capital Greek Ν looks like N, its small form
 * like v. Only shapes that pass for Latin in ordinary fonts; after Unicode's confusables (UTS #39).
 */
const LOOK_ALIKES =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlгrпnкkтtмmнhвbѵvүy' +
  'АaВbЕeКkМmНhОoРpСcТtХxУyЅsІiЈjԌgԚqԜwѴvҮyӀl' +
  'αaοoνvρpτtυuχxιiκkεeηnϲcϳj' +
  'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxϹcͿj';

/** What characters are to the matcher. Every compiled ruleset holds it, so that the guard need not ask Unicode. */
export const alphabet: Alphabet = {
  classes: characterClasses,
  letters: { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n' },
  lookAlikes: Object.fromEntries(LOOK_ALIKES.match(/../gs)?.map(([own = '', latin = '']) => [own, latin]) ?? []),
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half quarter',
};
