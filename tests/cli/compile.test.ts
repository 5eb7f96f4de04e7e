import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { company, runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ruleset-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('compile', { timeout: 60_000 }, () => {
  it('writes a ruleset that the engine takes', () => {
    const out = path.join(folder, 'ruleset.json');
    const ran = runCli(['compile', '--company', company, '--out', out]);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 0, out: '' });
    const ruleset = JSON.parse(readFileSync(out, 'utf8')) as Ruleset;
    expect(ruleset).toMatchObject({ format: 2, company: { name: 'Harbourline' } });
    expect(ran.err).toContain(`${ruleset.rules.length} rules of 8 packs`);
    expect(() => prepare(ruleset)).not.toThrow();
  });

  it('prints it without --out', () => {
    const { code, out } = runCli(['compile', '--packs', 'rules/base/secrets.yaml']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ packs: [{ id: 'secrets' }] });
  });

  it('writes nothing when a pack is wrong, or the place is', () => {
    const out = path.join(folder, 'none.json');
    const wrong = runCli(['compile', '--packs', 'tests/packs/bad/flag-example.yaml', '--out', out]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('flag-example.yaml:21:37  error: this example is not flagged by `herring`');
    expect(() => readFileSync(out)).toThrow();
    const nowhere = runCli(['compile', '--out', path.join(folder, 'no/such/folder.json')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('cannot be written');
  });
});
