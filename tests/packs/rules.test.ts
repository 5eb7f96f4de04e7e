/** The packs that we ship, as the extension reads them. Compiling proves every example of every rule. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { AccountKind, Draft } from '../../src/engine/types.ts';
import { loadRuleset, type Inputs } from '../../src/packs/load.ts';

const rules = path.resolve(import.meta.dirname, '../../rules');
const harbourline = path.join(rules, 'harbourline');
const before = Date.parse('2026-05-04T10:00:00+02:00');

function load(inputs: Inputs): Ruleset {
  const compiled = loadRuleset(inputs);
  expect(compiled.ok ? [] : compiled.problems).toEqual([]);
  if (!compiled.ok) throw new Error('does not compile');
  return compiled.ruleset;
}

function draft(text: string, account: AccountKind = 'personal'): Draft {
  return {
    text,
    site: 'x',
    surface: 'post',
    account: { handle: '', name: '', kind: account, evidence: '' },
    attachments: [],
  };
}

describe('the base packs', () => {
  it('compile without a company, and leave out what needs one', () => {
    const { packs, rules: compiled } = load({});
    expect(packs.map(({ id }) => id)).toEqual([
      'brand',
      'conduct',
      'confidential',
      'cues',
      'mixing',
      'personal-data',
      'platforms',
      'secrets',
    ]);
    expect(compiled.map(({ pack, id }) => `${pack}/${id}`)).toContain('secrets/aws-access-key');
    const confidential = compiled.filter(({ pack }) => pack === 'confidential');
    // Keys are keys for everybody.
    expect(confidential.every(({ category }) => category === 'confidential:credential')).toBe(true);
  });

  it.each(readdirSync(path.join(rules, 'base')))(
    '%s proves its examples with the shared cues alone, without a company',
    (file) => {
      const packs = [...new Set([file, 'cues.yaml'])].map((name) => path.join(rules, 'base', name));
      const compiled = loadRuleset({ packs });
      expect(compiled).toMatchObject({ ok: true, warnings: [] });
    },
  );

  it('name a clause that there is, coach, and offer one line, each rule of them', () => {
    const ruleset = load({ company: harbourline });
    for (const rule of ruleset.rules) {
      expect(ruleset.clauses[rule.clause]?.text, rule.id).toBeTruthy();
      expect(rule.why.company.length, rule.id).toBeGreaterThan(20);
      expect(rule.suggest ?? '', rule.id).not.toMatch(/\n/);
      expect(rule.examples.flag.length, rule.id).toBeGreaterThan(0);
      expect(JSON.stringify([rule.message, rule.why, rule.suggest]), rule.id).not.toMatch(
        /\{(?!match\})[a-z]+\}|violation|incident report/i,
      );
    }
  });

  it('never name the example company or its secrets', () => {
    const ours = load({});
    expect(JSON.stringify(ours)).not.toMatch(/harbourline|falcon|bluebird|quayview|dockos/i);
  });
});

describe('the example company', () => {
  const ruleset = load({ company: harbourline });
  const { check } = prepare(ruleset);
  const found = (text: string, account?: AccountKind, now = before) =>
    check(draft(text, account), now).findings.map(({ pack, rule }) => `${pack}/${rule}`);

  it('quotes its own policy and knows its own accounts', () => {
    expect(ruleset.company).toMatchObject({ name: 'Harbourline', contact: 'press@harbourline.example' });
    expect(ruleset.clauses['unannounced']?.url).toBe('https://harbourline.example/social-media-policy#unannounced');
    expect(ruleset.accounts).toContainEqual({ site: 'x', handle: 'HarbourlineHelp', purpose: 'service' });
    expect(ruleset.rules.every(({ clause }) => !clause.includes('/'))).toBe(true);
  });

  it('pauses on a secret until the moment it is public', () => {
    const text = 'The Falcon demo went well';
    expect(check(draft(text), before).action).toBe('pause');
    expect(found(text, 'personal', Date.parse('2026-05-12T08:59:59+02:00'))).toEqual(['confidential/secret-product']);
    expect(found(text, 'personal', Date.parse('2026-05-12T09:00:00+02:00'))).toEqual([]);
  });

  it('has a rule of its own for each kind of secret', () => {
    expect(found('Maple signs on Friday')).toEqual(['confidential/secret-deal']);
    expect(found('Bluebird will be announced soon')).toEqual(['confidential/secret-change']);
    expect(found('Pebble makes it dearer')).toEqual(['confidential/secret-price']);
    expect(found('A day at Anchor Foods')).toEqual(['confidential/client-under-nda']);
    expect(found('build01.hl.internal is down')).toEqual(['confidential/internal-host']);
    expect(found('ssh 10.1.2.3 for a look')).toEqual(['confidential/internal-address']);
  });

  it.each([
    ['build01.hl.internal is down', 'build01.hl.internal'],
    ['see http://grafana.hl.internal:3000.', 'http://grafana.hl.internal:3000'],
    ['(https://wiki.dev.hl.internal/start?page=2#top) is new', 'https://wiki.dev.hl.internal/start?page=2#top'],
    ['ssh root@build01.hl.internal, then wait', 'root@build01.hl.internal'],
    ['A and B: a.hl.internal, b.hl.internal!', 'a.hl.internal', 'b.hl.internal'],
    ['Is it “nas.hl.internal/köln”?', 'nas.hl.internal/köln'],
    ['On \\\\nas.hl.internal\\share: all of it', '\\\\nas.hl.internal\\share'],
    ['wait..nas.hl.internal?', 'nas.hl.internal'],
    ['hl.internal’s door', 'hl.internal'],
    ['我们的wiki.hl.internal很慢', 'wiki.hl.internal'],
    ['myhl.internal and hl.internals and hlxinternal and our hl internal chat'],
  ])('marks the whole address of an internal host: %s', (text, ...marked) => {
    const { findings } = check(draft(text), before);
    const told = findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
    expect(told).toEqual(marked.map((words) => ['internal-host', words]));
  });

  it('does bounded work on a long text full of internal hosts', () => {
    for (const unit of ['a.', 'hl.internal', 'hl.internal/', '-a', 'http://a.hl.', '..', 'hl.internal ']) {
      const text = `hl.internal ${unit.repeat(20_000 / unit.length)}`;
      const started = performance.now();
      check(draft(text), before);
      expect(performance.now() - started, unit).toBeLessThan(2000);
    }
  });

  it('lets harmless neighbours and approved references pass', () => {
    expect(found('A peregrine falcon! And maple syrup for breakfast')).toEqual([]);
    expect(found('A Peregrine Falcon on our roof')).toEqual([]);
    expect(found('Training at the Port of Ellsby today')).toEqual([]);
    expect(found('They owe me four hours of overtime at Harbourline')).toEqual([]);
  });

  it('offers the right spelling of a product', () => {
    const [finding] = check(draft('Dockos is out'), before).findings;
    expect(finding).toMatchObject({ rule: 'product-spelling', suggestion: 'DockOS', severity: 'suggestion' });
    expect(found('DockOS is out, and quayview, too')).toEqual([]);
  });

  it('tells whose hat it is', () => {
    expect(found('We at Harbourline are sorry')).toEqual(['mixing/speaks-for-company']);
    expect(found('We at Harbourline are sorry', 'corporate')).toEqual([]);
    expect(found('Pizza with my kids', 'corporate')).toEqual(['mixing/private-life']);
    const switched = check({ ...draft('Hello', 'corporate'), startedAs: 'personal' }, before);
    expect(switched).toMatchObject({ action: 'pause', findings: [{ rule: 'started-elsewhere', start: 0, end: 0 }] });
  });
});
