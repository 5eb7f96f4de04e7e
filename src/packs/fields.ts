/** The small values that company profiles and packs are made of. Each carries the fix that its author reads. */
import * as z from 'zod';
import { expandCuePhrase } from './cue-phrase.ts';

/** A check of a text: `message` says what is wrong, `fix` what to write instead. */
function textThat(holds: (text: string) => boolean, message: string, fix: string) {
  return z.string().refine(holds, { error: message, params: { fix } });
}

const ONE_LINE = /^[^\r\n\u2028\u2029]*$/;

/** A stable name that people write and history keeps: `secret-product`. */
export const stableId = textThat(
  (text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60,
  'is not a plain id',
  'use lower-case letters, digits and single hyphens, starting with a letter, at most 60 characters',
).meta({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 60 });

/** The key of a place in a number, counted from 0. */
export const placeInNumber = textThat(
  (text) => /^\d+$/.test(text),
  'is no place in a number',
  'count the places from 0, and write only digits',
).meta({ pattern: '^\\d+$' });

/** `brand/hype`: a rule or a list of another pack, by the pack's id and its own. */
export const nameElsewhere = textThat(
  (text) => /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(text),
  'is not the name of something in another pack',
  'write the id of the pack, a slash and the id of the rule or list, such as brand/hype',
).meta({ pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$' });

/** Id of a policy clause; companies number theirs as they like: `4`, `4.2`, `unannounced-work`. */
export const clauseId = textThat(
  (text) => /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(text) && text.length <= 60,
  'is not a clause id',
  'use letters, digits, dots and hyphens, in quotes when it is a number: "4.2"',
).meta({ pattern: '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$', maxLength: 60 });

/** The same as a rule names it: one of another pack with the id of that before it, `confidential/security`. */
export const clauseName = textThat(
  (text) => /^([a-z][a-z0-9-]*\/)?[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(text) && text.length <= 121,
  'is not a clause id',
  'use letters, digits, dots and hyphens, in quotes when it is a number: "4.2"; of another pack write pack/clause',
).meta({ pattern: '^([a-z][a-z0-9-]*/)?[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$', maxLength: 121 });

/** HMAC and PBKDF2 results of 16 to 64 bytes, in hexadecimal. */
export const keyedHash = textThat(
  (text) => /^([0-9a-f]{2}){16,64}$/.test(text),
  'is not a fingerprint',
  'write the 32 to 128 hexadecimal digits that sealing gave you; never the word itself',
).meta({ pattern: '^([0-9a-f]{2}){16,64}$' });

/** Text on one line that is not blank. */
export const line = (most: number) =>
  textThat(
    (text) => ONE_LINE.test(text) && text.trim() !== '' && text.length <= most,
    `must be one line of 1 to ${most.toString()} characters`,
    'write it on one line and shorten it; an empty field is better left out',
  ).meta({ minLength: 1, maxLength: most });

/** Text that may run over several lines. */
export const prose = (most: number) =>
  textThat(
    (text) => text.trim() !== '' && text.length <= most,
    `must be a text of 1 to ${most.toString()} characters`,
    'shorten it; an empty field is better left out',
  ).meta({ minLength: 1, maxLength: most });

/** Words to look for. At least one letter or digit, else there is nothing to match. */
export const phrase = textThat(
  (text) => ONE_LINE.test(text) && /[\p{L}\p{N}]/u.test(text) && text.length <= 200,
  'is not something that can be looked for',
  'write words with at least one letter or digit, on one line, at most 200 characters',
).meta({ minLength: 1, maxLength: 200 });

/** A phrase with `(a|b)`, `word?`, `word~`, `#n` or `..` in it; see `cue-phrase.ts`. */
export const cuePhrase = z.string().superRefine((text, context) => {
  const expanded = ONE_LINE.test(text) && text.length <= 200 ? expandCuePhrase(text) : TOO_LONG;
  if (expanded.ok) return;
  context.addIssue({ code: 'custom', message: expanded.message, params: { fix: expanded.fix }, input: text });
});

const TOO_LONG = {
  ok: false,
  message: 'is not something that can be looked for',
  fix: 'write it on one line, at most 200 characters',
} as const;

/** `2026-12-31` */
export const day = z.iso.date();

/** `2026-05-12T09:00:00+02:00`: a moment with its zone, so that it means the same everywhere. */
export const moment = z.iso.datetime({ offset: true });

export const httpsLink = textThat(
  (text) => text.startsWith('https://') && URL.canParse(text),
  'is not an https link',
  'write a whole address that starts with https://',
).meta({ pattern: '^https://' });

const HOST = /^(\*\.)?[^\s.:/@?#*\\]+(\.[^\s.:/@?#*\\]+)*$/;

/** `wiki.example.lan`, or `*.example.lan` for every host below: a name without scheme, port or path. */
export const host = textThat(
  (text) => HOST.test(text) && /[\p{L}\p{N}]/u.test(text) && text.length <= 200,
  'is not the name of a host',
  'write the name only, such as wiki.example.lan',
).meta({ pattern: HOST.source, maxLength: 200 });

/** `10.0.0.0/8`: IPv4 whose prefix ends at a whole number. */
export const network = textThat(
  (text) => /^(\d{1,3}\.){3}\d{1,3}\/(8|16|24)$/.test(text) && text.split(/[./]/).every((part) => Number(part) <= 255),
  'is not a network',
  'write an IPv4 network of numbers up to 255 with /8, /16 or /24, such as 10.0.0.0/8',
).meta({ pattern: '^(\\d{1,3}\\.){3}\\d{1,3}/(8|16|24)$' });

/** Fails on an array with the same entry twice, which is a slip of the pen more often than not. */
export function distinct<T extends z.ZodType<string>>(entry: T) {
  return z
    .array(entry)
    .refine((entries) => new Set(entries).size === entries.length, {
      error: 'names the same thing twice',
      params: { fix: 'keep one of the two' },
    })
    .meta({ uniqueItems: true });
}
