/**
 * Makes numbers that are right, by the rules of those who issue them. The check digits are worked out here in another way
 * than in the engine (found by trying, or as the issuer words it), so that one mistake is not made twice.
 */
import type { Random } from './random.ts';

export interface NumberKind {
  name: string;
  /** What people call it, where the row of digits alone says too little. */
  called?: string;
  make(random: Random): string;
  /** The ways in which people write it. */
  written: ((number: string) => string)[];
}

const plain = (number: string): string => number;
const groups =
  (separator: string, ...sizes: number[]) =>
  (number: string): string => {
    let at = 0;
    const parts = sizes.map((size) => number.slice(at, (at += size)));
    return [...parts, number.slice(at)].filter(Boolean).join(separator);
  };
const byFour = (separator: string) => groups(separator, ...Array<number>(9).fill(4));
const two = (value: number): string => value.toString().padStart(2, '0');

/** The first last digit that makes the number right. */
function complete(start: string, isRight: (number: string) => boolean, alphabet = '0123456789'): string | undefined {
  return [...alphabet].map((last) => start + last).find(isRight);
}

/** Tries until a start can be completed: with some checksums one in eleven cannot. */
function until(make: () => string | undefined): string {
  for (;;) {
    const number = make();
    if (number !== undefined) return number;
  }
}

function isLuhn(number: string): boolean {
  const fromEnd = [...number].map(Number).reverse();
  const doubled = (digit: number): number => [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] as number;
  return fromEnd.reduce((sum, digit, at) => sum + (at % 2 === 1 ? doubled(digit) : digit), 0) % 10 === 0;
}

/** Issuers' ranges and lengths. */
const SCHEMES: [name: string, starts: string[], lengths: number[]][] = [
  ['Visa', ['4'], [16, 16, 16, 19]],
  ['Mastercard', ['51', '52', '53', '54', '55', '2221', '2300', '2500', '2699', '2720'], [16]],
  ['American Express', ['34', '37'], [15]],
  ['Diners Club', ['300', '305', '36', '38'], [14]],
  ['Discover', ['6011', '644', '649', '65'], [16]],
  ['JCB', ['3528', '3540', '3589'], [16]],
  ['UnionPay', ['62'], [16, 17, 18, 19]],
  ['Maestro', ['5018', '5020', '5038', '5893', '6304', '6759', '6761', '6763'], [12, 13, 14, 15, 16, 18, 19]],
  ['Mir', ['2200', '2204'], [16]],
];

const cards = SCHEMES.map(([name, starts, lengths]): NumberKind => ({
  name: `card: ${name}`,
  make(random) {
    const start = random.pick(starts);
    return complete(start + random.digits(random.pick(lengths) - start.length - 1), isLuhn) as string;
  },
  written:
    name === 'American Express'
      ? [plain, groups(' ', 4, 6), groups('-', 4, 6)]
      : name === 'Diners Club'
        ? [plain, groups(' ', 4, 6)]
        : [plain, byFour(' '), byFour('-'), byFour('\u00a0')],
}));

/** ISO 13616 registry: country, and by character of the account number what it is (n digit, a letter, c either). */
const IBANS =
  'AD n8c12|AE n19|AL n8c16|AT n16|AZ a4c20|BA n16|BE n12|BG a4n6c8|BH a4c14|BR n23a1c1|BY c4n4c16|CH n5c12|CR n18|CY n8c16|' +
  'CZ n20|DE n18|DK n14|DO c4n20|EE n16|EG n25|ES n20|FI n14|FO n14|FR n10c11n2|GB a4n14|GE a2n16|GI a4c15|GL n14|GR n7c16|' +
  'GT c4c20|HR n17|HU n24|IE a4n14|IL n19|IQ a4n15|IS n22|IT a1n10c12|JO a4n4c18|KW a4c22|KZ n3c13|LB n4c20|LC a4c24|LI n5c12|' +
  'LT n16|LU n3c13|LV a4c13|LY n21|MC n10c11n2|MD c2c18|ME n18|MK n3c10n2|MR n23|MT a4n5c18|MU a4n19a3|NL a4n10|NO n11|PK a4c16|' +
  'PL n24|PS a4c21|PT n21|QA a4c21|RO a4c16|RS n18|SA n2c18|SC a4n20a3|SE n20|SI n15|SK n20|SM a1n10c12|ST n21|SV a4n20|TL n19|' +
  'TN n20|TR n6c16|UA n6c19|VA n18|VG a4n16|XK n16';

function isIban(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    (letter.charCodeAt(0) - 55).toString(),
  );
  return BigInt(digits) % 97n === 1n;
}

const ibans = IBANS.split('|').map((entry): NumberKind => {
  const [country = '', shape = ''] = entry.split(' ');
  return {
    name: `IBAN: ${country}`,
    make(random) {
      const parts = [...shape.matchAll(/([nac])(\d+)/g)].map(([, kind, count]) => {
        if (kind === 'n') return random.digits(Number(count));
        if (kind === 'a') return random.letters(Number(count));
        return Array.from({ length: Number(count) }, () =>
          random.below(5) === 0 ? random.letters(1) : random.digits(1),
        ).join('');
      });
      const account = parts.join('');
      const all = Array.from({ length: 97 }, (_, check) => country + two(check + 2) + account);
      return all.find(isIban) as string;
    },
    written: [plain, byFour(' '), byFour('\u00a0'), byFour('-'), (iban) => iban.toLowerCase()],
  };
});

const birthday = (random: Random) => ({
  year: random.below(100),
  month: 1 + random.below(12),
  day: 1 + random.below(28),
});
const dot = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0);

const national: NumberKind[] = [
  {
    name: 'US social security',
    make(random) {
      const area = random.pick([1 + random.below(665), 667 + random.below(233)]);
      return (
        area.toString().padStart(3, '0') +
        two(1 + random.below(99)) +
        (1 + random.below(9999)).toString().padStart(4, '0')
      );
    },
    written: [groups('-', 3, 2), groups(' ', 3, 2)],
  },
  {
    name: 'US social security, plain',
    called: 'social security number',
    make(random) {
      return `${(100 + random.below(500)).toString()}${two(1 + random.below(99))}${(1000 + random.below(9000)).toString()}`;
    },
    written: [plain],
  },
  {
    name: 'UK National Insurance',
    make: (random) =>
      random.pick(['AB', 'CE', 'JG', 'HH', 'LK', 'NA', 'PW', 'SC', 'WX', 'ZY']) +
      random.digits(6) +
      random.pick(['A', 'B', 'C', 'D']),
    written: [plain, groups(' ', 2, 2, 2, 2), (number) => number.toLowerCase()],
  },
  {
    name: 'UK NHS',
    called: 'NHS number',
    // 11 less the remainder; 11 counts as 0, and 10 is never given out.
    make: (random) =>
      until(() => {
        const start = random.digits(9);
        const check = 11 - (dot(start, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        return check === 10 ? undefined : start + (check === 11 ? '0' : check.toString());
      }),
    written: [plain, groups(' ', 3, 3), groups('-', 3, 3)],
  },
  {
    name: 'DE Steuer-ID',
    called: 'Steuer-ID',
    make: (random) =>
      until(() => {
        // One digit of the first ten occurs twice, and one not at all.
        const digits = [...'0123456789'].map((digit) => ({ digit, at: random.below(1e6) })).sort((a, b) => a.at - b.at);
        const ten = digits.map(({ digit }) => digit);
        ten[1 + random.below(9)] = ten[0] as string;
        if (ten[0] === '0') return undefined;
        let product = 10;
        for (const digit of ten) {
          const sum = (Number(digit) + product) % 10;
          product = ((sum === 0 ? 10 : sum) * 2) % 11;
        }
        const check = 11 - product;
        return ten.join('') + (check === 10 ? 0 : check).toString();
      }),
    written: [plain, groups(' ', 2, 3, 3)],
  },
  {
    name: 'FR social security',
    make(random) {
      const { year, month } = birthday(random);
      const department = random.pick([two(1 + random.below(95)), '2A', '2B']);
      const start = random.pick(['1', '2']) + two(year) + two(month) + department + random.digits(6);
      const value = Number(start.replace('2A', '19').replace('2B', '18'));
      return start + two(97 - (value % 97));
    },
    written: [plain, groups(' ', 1, 2, 2, 2, 3, 3)],
  },
  {
    name: 'NL BSN',
    called: 'BSN',
    make: (random) =>
      until(() => {
        const start = random.digits(8);
        const check = dot(start, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return check === 10 ? undefined : start + check.toString();
      }),
    written: [plain, groups('.', 4, 2), groups(' ', 3, 3)],
  },
  {
    name: 'ES DNI',
    make(random) {
      const number = random.digits(8);
      return number + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23);
    },
    written: [plain, groups('-', 8), (number) => number.toLowerCase()],
  },
  {
    name: 'ES NIE',
    make(random) {
      const first = random.below(3);
      const rest = random.digits(7);
      return 'XYZ'.charAt(first) + rest + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(first.toString() + rest) % 23);
    },
    written: [plain, groups('-', 1, 7)],
  },
  {
    name: 'IT codice fiscale',
    make(random) {
      const { year, month, day } = birthday(random);
      const start =
        random.letters(6) +
        two(year) +
        'ABCDEHLMPRST'.charAt(month - 1) +
        two(day + random.pick([0, 40])) +
        random.letters(1) +
        random.digits(3);
      // By the decree of 23 December 1976: characters in odd places count after this table, by 0-9 and A-Z alike.
      const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
      const place = (character: string): number =>
        character >= 'A' ? character.charCodeAt(0) - 65 : Number(character);
      const sum = [...start].reduce(
        (sum, character, at) => sum + (at % 2 === 0 ? (odd[place(character)] as number) : place(character)),
        0,
      );
      return start + String.fromCharCode(65 + (sum % 26));
    },
    written: [plain, groups(' ', 3, 3, 5), (number) => number.toLowerCase()],
  },
  {
    name: 'PL PESEL',
    make(random) {
      const { year, month, day } = birthday(random);
      const start = two(year) + two(month + random.pick([0, 20])) + two(day) + random.digits(4);
      return start + ((10 - (dot(start, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10).toString();
    },
    written: [plain],
  },
  {
    name: 'SE personnummer',
    make(random) {
      const { year, month, day } = birthday(random);
      return complete(two(year) + two(month) + two(day) + random.digits(3), isLuhn) as string;
    },
    written: [groups('-', 6), (number) => `19${groups('-', 6)(number)}`],
  },
  {
    name: 'CH AHV',
    make(random) {
      const start = `756${random.digits(9)}`;
      const isEan = (number: string): boolean => dot(number, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
      return complete(start, isEan) as string;
    },
    written: [plain, groups('.', 3, 4, 4)],
  },
];

const NAMES = [
  'anna',
  'jonas',
  'm.kowalska',
  'j_doe',
  'li.wei',
  'ana-maria',
  'okafor88',
  'tom+lists',
  'p.o.brien',
  'søren',
  'mueller.k',
  'x',
];
const DOMAINS = [
  'brightwater.example',
  'mail.velora.co.uk',
  'posteo.de',
  'uni-koeln.de',
  'gmail.com',
  'proton.me',
  'a.b.museum',
  'xn--bcher-kva.ch',
  'straße.example',
];

const email: NumberKind = {
  name: 'e-mail',
  make: (random) => `${random.pick(NAMES)}${random.pick(['', '', random.digits(2)])}@${random.pick(DOMAINS)}`,
  written: [plain, (address) => address.toUpperCase()],
};

export const KINDS: { group: string; kinds: NumberKind[] }[] = [
  { group: 'cards', kinds: cards },
  { group: 'IBAN', kinds: ibans },
  { group: 'e-mail', kinds: [email] },
  { group: 'national numbers', kinds: national },
];

/** A number with one digit changed, which no checksum lets pass. */
export function spoil(number: string, random: Random): string {
  const places = [...number].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = random.pick(places.slice(2));
  return number.slice(0, at) + ((Number(number[at]) + 1 + random.below(8)) % 10).toString() + number.slice(at + 1);
}
