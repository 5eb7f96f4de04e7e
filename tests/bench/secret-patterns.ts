/** Two hundred rules with literals, shaped as rules for secrets are, and ten without; each with texts that it finds. */
import { randomFrom } from './workload.ts';

export interface SecretPattern {
  pattern: string;
  ignoreCase: boolean;
  /** The gate that an author would write; lower case. */
  keywords: string[];
  samples: string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const ANY = LETTERS + LETTERS.toUpperCase() + DIGITS;

const random = randomFrom(77);
const pick = (from: string): string => from[Math.floor(random() * from.length)] as string;
const some = (from: string, count: number): string => Array.from({ length: count }, () => pick(from)).join('');

/**
 * Made-up services. One has a name that ordinary posts hold too, so that about one rule passes its gate in a post of 3,000
 * characters, as the rules of gitleaks were measured to do (0.9 of 221).
 */
const SERVICES = [
  'cloud',
  ...Array.from(
    { length: 39 },
    () => some('bcdfgklmnprstvz', 1) + some('aeiou', 1) + some('bdgklmnprst', 1) + some('aeiou', 1) + some('xkz', 1),
  ),
];

/** Five shapes for each service. */
const SHAPES: readonly ((name: string) => SecretPattern)[] = [
  (name) => ({
    pattern: String.raw`\b${name.slice(0, 3)}_live_[A-Za-z0-9]{24,40}\b`,
    ignoreCase: false,
    keywords: [`${name.slice(0, 3)}_live_`],
    samples: [`${name.slice(0, 3)}_live_${some(ANY, 32)}`, `${name.slice(0, 3)}_live_${some(ANY, 24)}`],
  }),
  // What most rules of such tools look like: a name that is part of a longer one, an assignment, a value.
  (name) => ({
    pattern: String.raw`[\w.-]{0,8}${name}[_.-]?(?:key|token|secret) ?[:=] ?["']?[a-z0-9]{16,48}`,
    ignoreCase: true,
    keywords: [name],
    samples: [`${name}_key = '${some(LETTERS + DIGITS, 20)}'`, `MY_${name.toUpperCase()}-TOKEN:${some(ANY, 30)}`],
  }),
  (name) => ({
    pattern: String.raw`[\w.-]{0,10}${name}(?:_id|_password)? ?= ?[0-9a-f]{8}-[0-9a-f]{24}`,
    ignoreCase: true,
    keywords: [`${name}_`, `${name} =`],
    samples: [`${name}_id=${some('0123456789abcdef', 8)}-${some('0123456789abcdef', 24)}`],
  }),
  (name) => ({
    pattern: String.raw`\b${name.toUpperCase()}[A-Z2-7]{16}\b`,
    ignoreCase: false,
    keywords: [name],
    samples: [name.toUpperCase() + some('ABCDEFGH234567', 16)],
  }),
  (name) => ({
    pattern: String.raw`\b(?:${name}|x${name.slice(1)})[sp]-[0-9]{10,13}-[a-zA-Z0-9-]{24,80}`,
    ignoreCase: false,
    keywords: [`${name}s-`, `${name}p-`, `x${name.slice(1)}`],
    samples: [
      `${name}s-${some(DIGITS, 11)}-${some(ANY, 40)}`,
      `x${name.slice(1)}p-${some(DIGITS, 13)}-${some(ANY, 24)}`,
    ],
  }),
];

const withoutKeywords = (pattern: string, ...samples: string[]): SecretPattern => {
  return { pattern, ignoreCase: false, keywords: [], samples };
};

/** What numbers, addresses and the like look like: nothing to look for but a kind of character. */
const WITHOUT_LITERALS = [
  withoutKeywords(String.raw`\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b`, '4012 8888 8888 1881', '4012888888881881'),
  withoutKeywords(String.raw`\b3[47]\d{2}[ -]?\d{6}[ -]?\d{5}\b`, '3782 822463 10005'),
  withoutKeywords(String.raw`\b[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){2,7}\b`, 'DE89 3704 0044 0532 0130'),
  withoutKeywords(String.raw`\b\d{3}-\d{2}-\d{4}\b`, '123-45-6789'),
  withoutKeywords(String.raw`\b[\w.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,24}\b`, 'ann.lee@mail.example'),
  withoutKeywords(String.raw`\b10\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`, '10.12.0.250'),
  withoutKeywords(String.raw`\b[A-Z]{2}\d{6}[A-D]\b`, 'QQ123456C'),
  withoutKeywords(String.raw`\+\d{2,3}[ -]?\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}`, '+49 170 5550 1234'),
  withoutKeywords(
    String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`,
    '0f8fad5b-d9cb-469f-a165-70867728950e',
  ),
  withoutKeywords(String.raw`\b(?:19|20)\d{2}-[01]\d-[0-3]\d\b`, '1984-02-29'),
];

export const withLiterals: readonly SecretPattern[] = SERVICES.flatMap((name) => SHAPES.map((shape) => shape(name)));
export const secretPatterns: readonly SecretPattern[] = [...withLiterals, ...WITHOUT_LITERALS];
