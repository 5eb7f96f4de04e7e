import { expect, test } from 'vitest';
import { resolveAccount } from '../../src/guard/accounts.ts';

const shown = (handle: string, name = '') => ({ handle, name, evidence: 'The text box says so.' });
const company = [{ site: 'x', handle: 'Harbourline' } as const];
const mine = [{ site: 'x', handle: '@AlexDoe', kind: 'personal' } as const];

test.each([
  ['an account of the company', shown('harbourline'), 'corporate'],
  ['a page by its name', shown('', 'Harbourline'), 'corporate'],
  ['an account that the writer named', shown('alexdoe'), 'personal'],
  ['any other account where the company lists its own', shown('somebody'), 'personal'],
  ['no account that can be read', shown(''), 'unknown'],
  ['a page by its address', { ...shown(''), corporate: true }, 'corporate'],
])('%s', (_, account, kind) => {
  expect(resolveAccount(account, 'x', mine, company).kind).toBe(kind);
});

test('on a site where the company lists nothing, nobody knows', () => {
  expect(resolveAccount(shown('Harbourline'), 'facebook', mine, company).kind).toBe('unknown');
});

test('what the writer says comes before the list of the company', () => {
  const told = [{ site: 'x', handle: 'Harbourline', kind: 'personal' } as const];
  expect(resolveAccount(shown('Harbourline'), 'x', told, company).kind).toBe('personal');
});
