/** Rules on trial are judged for their authors, and for nobody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLines, runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'trial-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const pack = path.join(folder, 'fish.yaml');
writeFileSync(
  pack,
  `format: 1
id: fish
version: 1
title: Fish
owner: Tests
clauses: [{ id: general, title: General, text: Please take care. }]
rules:
  - id: herring
    kind: terms
    category: confidential:product
    severity: critical
    when: { role: [spokesperson] }
    mode: trial
    message: “{match}” is not public.
    why: { company: It is not public. }
    policy: general
    terms: [herring]
    examples: { flag: [A herring], pass: [A scarf] }
`,
);

const check = (...options: string[]) => {
  const input = '{"id": 1, "text": "A herring", "role": "spokesperson"}\n{"id": 2, "text": "A herring"}\n';
  return runCli(['check', '--packs', pack, '--format', 'jsonl', ...options, '-'], input);
};

describe('check --trial', { timeout: 60_000 }, () => {
  it('judges by rules on trial, and marks what they find', () => {
    expect(parseLines(check('--trial').out)).toEqual([
      {
        id: 1,
        findings: [
          {
            rule: 'fish/herring',
            category: 'confidential:product',
            severity: 'critical',
            start: 2,
            end: 9,
            trial: true,
          },
        ],
        action: 'pause',
      },
      { id: 2, findings: [], action: 'clear' },
    ]);
  });

  it('is what it takes', () => {
    expect(parseLines(check().out)).toMatchObject([{ findings: [] }, { findings: [] }]);
  });

  it('says so to people', () => {
    const { out } = runCli(['check', '--packs', pack, '--trial', '--role', 'spokesperson', '--text', 'A herring']);
    expect(out).toContain('fish/herring  (confidential:product)  on trial: people do not see this');
  });
});
