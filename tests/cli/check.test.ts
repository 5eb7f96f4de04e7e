import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { company, now, parseLines, runCli } from './run-cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'drafts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const KEY = 'AKIAQ3EGRIJ7LMNOPQ2R';

describe('check', { timeout: 60_000 }, () => {
  it('shows what, where, why, which clause and what to write instead', () => {
    const { code, out, err } = runCli([
      'check',
      '--company',
      company,
      '--now',
      now,
      '--text',
      'Our Falcon demo\nwent well',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('critical  confidential/secret-product  (confidential:product)');
    expect(out).toContain('    Our Falcon demo⏎went well\n        ^^^^^^\n');
    expect(out).toContain('“Falcon” belongs to something that has not been announced yet.');
    expect(out).toContain('Why, for you: ');
    expect(out).toContain('2. What is not public yet');
    expect(out).toContain('https://harbourline.example/social-media-policy#unannounced');
    expect(out).toContain('Safer wording: ');
    expect(out).not.toContain('\u001b');
  });

  it('uses the base packs and no company when none is named', () => {
    const { code, out } = runCli(['check', '--format', 'jsonl', '--text', `Falcon and ${KEY}.`]);
    expect(code).toBe(0);
    expect(parseLines(out)).toEqual([
      {
        id: 'text',
        findings: [
          {
            rule: 'secrets/aws-access-key',
            category: 'confidential:credential',
            severity: 'critical',
            start: 11,
            end: 31,
            suggestion: '[key removed]',
          },
        ],
        action: 'pause',
      },
    ]);
  });

  it('uses only the packs that are named', () => {
    const args = ['check', '--packs', 'rules/base/personal-data.yaml', '--format', 'jsonl', '--text', KEY];
    expect(parseLines(runCli(args).out)).toEqual([{ id: 'text', findings: [], action: 'clear' }]);
  });

  it('never lets a draft write to the terminal', () => {
    const { out } = runCli(['check', '--text', `\u001b[2J ${KEY}\u0007`]);
    expect(out).toContain(`·[2J ${KEY}·`);
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });

  it('reads a file of drafts, with a BOM and CRLF, line by line, in order', () => {
    const lines = [
      { id: 'b', text: 'Falcon', label: ['not', 'ours'] },
      { id: 7, text: 'Falcon', now: '2026-05-13T00:00:00Z' },
      { id: 'a', text: 'We at Harbourline', account: 'corporate' },
      { id: 'c', text: 'Hello', account: 'corporate', startedAs: 'personal' },
      { id: 'd', text: 'We at Harbourline', site: 'linkedin', surface: 'comment' },
    ];
    const file = write('good.jsonl', `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n\r\n`);
    const { code, out } = runCli(['check', '--company', company, '--now', now, '--format', 'jsonl', '--input', file]);
    expect(code).toBe(0);
    expect(parseLines(out)).toMatchObject([
      { id: 'b', findings: [{ rule: 'confidential/secret-product', start: 0, end: 6 }], action: 'pause' },
      { id: 7, findings: [], action: 'clear' },
      { id: 'a', findings: [], action: 'clear' },
      { id: 'c', findings: [{ rule: 'mixing/started-elsewhere', start: 0, end: 0 }], action: 'pause' },
      { id: 'd', findings: [{ rule: 'mixing/speaks-for-company' }], action: 'advise' },
    ]);
  });

  it('reads standard input as one draft, or as lines of JSON', () => {
    const one = runCli(['check', '-', '--format', 'jsonl'], `first line\nsecond ${KEY}\n`);
    expect(parseLines(one.out)).toMatchObject([{ id: 'stdin', findings: [{ start: 18, end: 38 }] }]);
    const lines = runCli(
      ['check', '--packs', 'rules/base', '-', '--format', 'jsonl'],
      '{"id":"1","text":"a"}\n{"id":"2","text":"b"}',
    );
    expect(parseLines(lines.out)).toMatchObject([{ id: '1' }, { id: '2' }]);
  });

  it('takes a draft of 60,000 characters', () => {
    const { code, out } = runCli(['check', '-', '--format', 'jsonl'], `${'word '.repeat(12_000)}${KEY}`);
    expect(code).toBe(0);
    expect(parseLines(out)).toMatchObject([{ findings: [{ start: 60_000 }] }]);
  });

  it('prints SARIF without a word of the draft', () => {
    const file = write('sarif.jsonl', `{"id":"quiet","text":"Hello"}\n{"id":"loud","text":"Falcon flies"}\n`);
    const { out } = runCli(['check', '--company', company, '--now', now, '--format', 'sarif', '--input', file]);
    const log = JSON.parse(out) as {
      version: string;
      runs: { results: unknown[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain('confidential/secret-product');
    expect(log.runs[0]?.results).toMatchObject([
      {
        ruleId: 'confidential/secret-product',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 2 } }, logicalLocations: [{ name: 'loud' }] }],
        properties: { start: 0, end: 6 },
      },
    ]);
    expect(out).not.toMatch(/Falcon/);
  });

  it.each([
    ['suggestion', 1],
    ['warning', 0],
    ['critical', 0],
  ])('with --fail-on %s exits %d on a suggestion', (severity, code) => {
    const args = ['check', '--company', company, '--text', 'Dockos is out', '--fail-on', severity];
    expect(runCli(args).code).toBe(code);
  });

  it.each(['', '\uFEFF \n'])('says that there is nothing to read: %j', (text) => {
    const { code, err } = runCli(['check', '--input', write('empty.jsonl', text)]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('empty.jsonl is empty\n    fix: ') as string,
    });
    expect(runCli(['check', '-'], text).err).toContain('warning: stdin is empty\n');
  });

  it('warns, beside its answer, that the rules are due for review', () => {
    const args = ['check', '--company', company, '--format', 'jsonl', '--text', 'Hello'];
    const late = runCli([...args, '--now', '2027-06-01T00:00:00Z']);
    expect(late.code).toBe(0);
    expect(late.err).toContain(
      `${company}:215:9  warning: this is due for review\n    fix: look through it and set the next date\n`,
    );
    expect(late.out).toBe(runCli([...args, '--now', now]).out);
  });

  it('explains itself, with an example', () => {
    const { code, out } = runCli(['check', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('name rules/base too');
    expect(out).toContain('npm run -s cli -- check --text');
    expect(out).toContain('Exit codes');
  });
});

describe('check, given something wrong', { timeout: 60_000 }, () => {
  it('names every line that is wrong, and prints no result', () => {
    const file = write(
      'bad.jsonl',
      '{"id":"1","text":"ok"}\n{"id":"2","text":"x","account":"persnal"}\nnope\n{"id":"3"}\n[]\n',
    );
    const { code, out, err } = runCli(['check', '--input', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const shown = err.replaceAll(file, 'bad.jsonl');
    expect(shown).toContain('bad.jsonl:2:32  error: `account` cannot be "persnal"\n    fix: did you mean `personal`?');
    expect(shown).toMatch(/bad\.jsonl:3:\d+ {2}error: this is not JSON/);
    expect(shown).toContain('bad.jsonl:4:1  error: `text` is missing\n    fix: add `text`');
    expect(shown).toContain(
      'bad.jsonl:5:1  error: this must be a group of fields, not a list\n    fix: write one JSON object',
    );
  });

  it('names the place and the fix in a pack', () => {
    const { code, out, err } = runCli(['check', '--packs', 'tests/packs/bad/unknown-field.yaml', '--text', 'x']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('tests/packs/bad/unknown-field.yaml:15:5  error: there is no field `polcy` here');
    expect(err).toContain('fix: did you mean `policy`?');
  });

  it.each([
    [['check'], 'one draft, or one file, is needed'],
    [['check', '--text', 'a', '--input', 'b'], 'one draft, or one file, is needed'],
    [['check', 'draft.txt'], 'is not understood'],
    [['check', '--input', 'no-such-file.jsonl'], 'error: there is no file no-such-file.jsonl\n    fix: check the name'],
    [['check', '--input', 'rules'], 'error: rules is a folder\n    fix: name a file in it'],
    [['check', '--text', 'a', '--company', 'no-such.yaml'], 'no-such.yaml:1:1  error: there is no such file'],
    [['check', '--text', 'a', '--account', 'private'], 'Allowed choices are personal, corporate, unknown'],
    [['check', '--text', 'a', '--now', 'tomorrow'], '2026-05-04T10:00:00+02:00'],
    [['check', '--text', 'a', '--nwo', 'x'], 'Did you mean --now?'],
    [['chekc'], 'Did you mean check?'],
  ])('%j exits 2 and says why', (args, message) => {
    const { code, out, err } = runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
