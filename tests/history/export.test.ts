import { describe, expect, it } from 'vitest';
import type { TermsRule } from '../../src/engine/ruleset.ts';
import { describeRule } from '../../src/history/describe-rule.ts';
import { historyAsCsv, historyAsJson } from '../../src/history/export.ts';
import { bareRuleset } from '../../src/packs/bare-ruleset.ts';
import { makeRecord, NOW } from './entries.ts';

const messageOf = () => 'Not announced yet';

describe('JSON', () => {
  it('holds every entry with what its rules say, without inner ids', () => {
    const parsed = JSON.parse(historyAsJson([{ id: 7, ...makeRecord() }], messageOf, NOW)) as { entries: unknown[] };
    expect(parsed).toMatchObject({ application: 'Second Look', format: 1, exportedAt: '2026-05-04T08:00:00.000Z' });
    expect(parsed.entries[0]).toMatchObject({ at: '2026-05-04T07:00:00.000Z', decision: 'posted-anyway' });
    expect(parsed.entries[0]).toHaveProperty('findings.0.message', 'Not announced yet');
    expect(parsed.entries[0]).not.toHaveProperty('id');
  });
});

describe('CSV', () => {
  const cellsOf = (excerpt: string) =>
    historyAsCsv([{ id: 1, ...makeRecord({ excerpt }) }], messageOf).split('\r\n')[1];

  it('begins with a byte order mark and a heading', () => {
    expect(historyAsCsv([], messageOf)).toBe(
      '\uFEFF"at","site","surface","account","decision","rules","messages","excerpt"\r\n',
    );
  });

  it('quotes quotes, commas and line breaks', () => {
    expect(cellsOf('He said "no", twice')).toMatch(/,"He said ""no"", twice"$/);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])('makes %j text', (excerpt) => {
    expect(historyAsCsv([{ id: 1, ...makeRecord({ excerpt }) }], messageOf)).toContain(
      `"'${excerpt.replaceAll('"', '""')}"`,
    );
  });

  it('leaves ordinary words alone', () => {
    expect(cellsOf('1 - 2 = -1')).toMatch(/,"1 - 2 = -1"$/);
  });
});

describe('what a rule says', () => {
  const rule: TermsRule = {
    id: 'secret-product',
    pack: 'confidential',
    kind: 'terms',
    category: 'confidential:product',
    severity: 'critical',
    message: '“{match}” is not announced yet.',
    why: { company: '' },
    clause: 'c',
    mode: 'live',
    examples: { flag: [], pass: [] },
    terms: [],
    except: [],
  };
  const ruleset = bareRuleset([rule]);
  const finding = makeRecord().findings[0];
  if (!finding) throw new Error('no finding');

  it('never needs the words that were found', () => {
    expect(describeRule(ruleset, finding)).toBe('This wording is not announced yet.');
  });

  it('falls back to the category when the rule is gone', () => {
    expect(describeRule({ ...ruleset, rules: [] }, finding)).toBe(
      'Confidential: product (this rule is no longer installed)',
    );
    expect(describeRule(undefined, finding)).toMatch(/^Confidential: product/);
  });
});
