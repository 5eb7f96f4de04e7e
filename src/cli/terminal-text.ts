/** Text as a terminal may be given it. */
import { styleText } from 'node:util';
import type { Severity } from '../engine/types.ts';

export type Style = Parameters<typeof styleText>[0];
export const STYLES: Record<Severity, Style> = { suggestion: 'cyan', warning: 'yellow', critical: 'red' };

/** On one line, and without the control characters by which a draft could play tricks on a terminal. */
export function printable(text: string): string {
  return text
    .replace(/\r?\n/g, '⏎')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·')
    .toWellFormed();
}

export function painter({ colour }: { colour: boolean }): (style: Style, text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

export function count(amount: number, noun: string): string {
  return `${amount.toString()} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Whether standard output shows colours, and nobody said that it should not. */
export function hasColour(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}
