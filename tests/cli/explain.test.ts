import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.ts';
import { company, now, parseLines, runCli } from './run-cli.ts';

const RULES = ['--company', company, '--now', now];
const explain = (...args: string[]) => runCli(['explain', ...RULES, ...args]);

describe('explain', { timeout: 60_000 }, () => {
  it('shows the draft, what fired and how sure it is', () => {
    const { code, out, err } = explain('--text', 'Lunch.\nFalcon ships on Tuesday');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^would ask once before it is posted\n\n {2}Lunch\.\n {2}Falcon ships on Tuesday\n {2}\^{6}/);
    expect(out).toContain('critical  confidential/secret-product  (confidential:product)\n    “Falcon” belongs to');
    expect(out).toMatch(/confidence \d+: begins at \d+, raised by \d+ for “/);
    expect(out).not.toContain('\u001b');
  });

  it('says what nearly fired, and why not', () => {
    const { out } = explain('--text', 'Falcon sighting at the cathedral, a chick on the nest');
    expect(out).toMatch(/^nothing found\n/);
    expect(out).toContain('Fired (0)\n  nothing\n');
    expect(out).toMatch(
      /Nearly \(\d+\)\n {2}confidential\/secret-product\n {4}Not sure enough: it takes \d+, and this has confidence/,
    );
  });

  it('says what silenced a rule, with the words', () => {
    const { out } = explain('--text', 'Our alarm panel still runs on XP, room behind the chandlery, ground floor');
    expect(out).toMatch(/Silenced \([1-9]\d*\)\n(?:.*\n)* {2}confidential\//);
    expect(out).toContain('reads as somebody’s talk of their own work, which no rule may flag: “Our”, “alarm”');
  });

  it('finds what check finds', () => {
    const text = 'Falcon ships on Tuesday, our revenue is up, key AKIAQ3EGRIJ7LMNOPQ2R';
    const [checked] = parseLines(runCli(['check', ...RULES, '--format', 'jsonl', '--text', text]).out) as {
      findings: { rule: string; start: number }[];
    }[];
    const explained = JSON.parse(explain('--format', 'json', '--text', text).out) as Explanation;
    const fired = explained.fired.map(({ pack, rule, start }) => ({ rule: `${pack}/${rule}`, start }));
    expect(fired.length).toBeGreaterThan(2);
    expect(fired).toEqual(checked?.findings.map(({ rule, start }) => ({ rule, start })));
  });

  it('says of one rule what it looks for, even when nothing of it is there', () => {
    const { out } = explain('--rule', 'confidential/figures-ours', '--text', 'Lunch');
    expect(out).toContain('no cue of slot 1 (cues/figures) is in the draft');
    expect(out).toContain('It says nothing about this draft.');
  });

  it('says of one rule that it has no say', () => {
    const { out } = explain('--rule', 'reply-without-courtesy', '--text', 'Lunch');
    expect(out).toContain('It has no say here\n  This rule is for corporate accounts, and this one is personal.');
  });

  it('reads the draft from standard input, and lets it play no tricks', () => {
    const { out } = runCli(['explain', ...RULES, '-'], '\u001b[2JFalcon\u0007');
    expect(out).toContain('·[2JFalcon·');
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });

  it.each([
    [[], 'one draft is needed'],
    [['--text', 'a', '-'], 'one draft is needed'],
    [['--text', 'a', '--rule', 'figurs-ours'], 'did you mean `figures-ours`?'],
    [['--text', 'a', '--format', 'sarif'], 'Allowed choices are pretty, json'],
  ])('%j exits 2 and says why', (args, message) => {
    const { code, out, err } = explain(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
