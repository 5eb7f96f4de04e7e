import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { measureLookAlikes, measureRecall, measureSpoilt } from './generated.ts';
import { personalFindings } from './judge.ts';
import { KINDS } from './numbers.ts';
import { phoneShapes } from './phone-shapes.ts';
import { measurePhones } from './phones.ts';

const file = path.resolve(import.meta.dirname, '../../rules/base/personal-data.yaml');
const pack = z
  .object({ rules: z.array(z.object({ id: z.string(), shapes: z.array(z.string()).optional() })) })
  .parse(parse(readFileSync(file, 'utf8')));

test('the shapes of telephone numbers are those of libphonenumber (else: npx tsx tests/personal-data/phone-shapes.ts)', () => {
  const shapes = pack.rules.find(({ id }) => id === 'phone-number')?.shapes ?? [];
  expect(shapes.slice(0, -1)).toEqual(phoneShapes());
});

describe('numbers made by the issuers’ rules', () => {
  it.each(KINDS.map(({ group }) => group))('%s are found', (group) => {
    const { found, cases } = measureRecall(group);
    expect(cases).toBeGreaterThanOrEqual(400);
    expect(found / cases).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['cards', 'IBAN'])('%s with one digit wrong are not', (group) => {
    const { found, cases } = measureSpoilt(group);
    expect(cases).toBeGreaterThan(300);
    expect(found / cases).toBeLessThanOrEqual(0.01);
  });

  it('telephone numbers of every region are found', () => {
    const [international, atHome] = measurePhones();
    expect(international?.cases).toBeGreaterThan(1000);
    expect((international?.found ?? 0) / (international?.cases ?? 1)).toBeGreaterThanOrEqual(0.98);
    expect((atHome?.found ?? 0) / (atHome?.cases ?? 1)).toBeGreaterThanOrEqual(0.9);
  });

  it('orders, parcels, scores, prices, places and versions are not taken for them', () => {
    expect(measureLookAlikes().mistakes).toEqual([]);
  });
});

const found = (text: string): string[] =>
  personalFindings(text).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

test.each([
  // What follows a number is not a part of it.
  ['BE68 5390 0754 7034 I paid', ['bank-account: BE68 5390 0754 7034']],
  ['card 4012 8888 8888 1881 12/27', ['payment-card: 4012 8888 8888 1881']],
  ['+44 20 7946 0958 2 calls', ['phone-number: +44 20 7946 0958']],
  ['(+31 6 1234 5678)', ['phone-number: +31 6 1234 5678']],
  ['mailto:jo.doe@brightwater.example?', ['email-address: jo.doe@brightwater.example']],
  // A card inside a bank account is none.
  ['DE08 4012 8888 8888 1881 00', []],
  // Loudness follows what stands beside.
  ['Press office: ruth@brightwater.example', []],
  ['@jo@social.brightwater.example', []],
  ['For bookings call us on +31 20 123 4567', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
