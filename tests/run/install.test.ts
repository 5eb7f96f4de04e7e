import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStale } from './install.mjs';

const LOCK = {
  '': { version: '1.0.0' },
  'node_modules/one': { version: '1.0.0' },
  'node_modules/other-platform': { version: '2.0.0', optional: true },
};
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-look-install-'));
  writeJson('package-lock.json', { packages: LOCK });
});
afterEach(() => rmSync(root, { recursive: true }));

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

function install(version: string): void {
  writeJson('node_modules/one/package.json', { version });
  writeJson('node_modules/.package-lock.json', { packages: { 'node_modules/one': { version } } });
}

test('a fresh clone has to be installed', () => {
  expect(findStale(root)).toBe('first run');
});

test('an install that was broken off is told from none', () => {
  writeJson('node_modules/one/package.json', { version: '1.0.0' });
  expect(findStale(root)).toBe('the last install did not finish');
});

test('a whole install is left alone, though a package for another platform is absent', () => {
  install('1.0.0');
  expect(findStale(root)).toBeUndefined();
});

test('another version is stale', () => {
  install('0.9.0');
  expect(findStale(root)).toBe('node_modules/one is 0.9.0, wanted 1.0.0');
});

test('a package that was deleted by hand is missed', () => {
  install('1.0.0');
  rmSync(join(root, 'node_modules/one'), { recursive: true });
  expect(findStale(root)).toBe('node_modules/one is missing');
});

test('a package that the lock file gained is missed', () => {
  install('1.0.0');
  writeJson('package-lock.json', { packages: { ...LOCK, 'node_modules/two': { version: '1.0.0' } } });
  expect(findStale(root)).toBe('node_modules/two is missing');
});
