/** The linter warns where a rule comes too near to protected speech, says the place and a fix, and leaves good rules alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintChill } from '../../src/packs/chill-lint.ts';
import { WORDINGS } from '../../src/packs/chill-wording.ts';
import { parseCompany, parsePack } from '../../src/packs/source.ts';

const folder = path.resolve(import.meta.dirname, 'chill');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const company = parseCompany('company.yaml', read('company.yaml'));
const pack = parsePack('pack.yaml', read('pack.yaml'));
if (!company.ok || !pack.ok) throw new Error('the sample does not parse');

const sentences = [
  'They owe me overtime',
  'Overtime again, unpaid',
  'No break today',
  'overtime, overtime',
  'My overtime',
];
const ordinary = ['The sea was calm', 'My cat sleeps on the piano', 'Rain', 'Snow', 'Wind', 'Sun'];
const warnings = lintChill({ company: company.source, packs: [pack.source] }, { ofWorkers: sentences, ordinary });
const at = (file: string, pathStart: string) => warnings.filter((w) => w.file === file && w.path.startsWith(pathStart));

describe('a rule that comes too near', () => {
  it.each([
    ['rules[0].terms[0]', /“overtime” alone finds people who speak of their own work/],
    ['rules[0].terms[1]', /“IG Metall” names a union/],
    ['rules[0].terms[2]', /“the boss” finds criticism/],
    ['rules[0].message', /“loyal” may be read as forbidding criticism/],
    ['rules[0].why.company', /“Disrespectful” may be read/],
    ['rules[1].pattern', /“wages” alone|“wage” alone/],
    ['rules[2].category', /politics and religion/],
    ['owner', /nobody is told to look at these rules again/],
    ['rules[5].message', /“will be seen by” tells people that they are watched/],
    ['rules[5].why.company', /“hand over any award” may be read as giving up a right/],
    ['rules[5]', /`talkative` speaks up in 33 % of ordinary posts, such as “The” in “The sea was calm”/],
    ['lists.trouble.phrases[1]', /“walkout” alone finds people who speak of their own work/],
  ])('%s is named, with a fix', (where, message) => {
    const warning = at('pack.yaml', where).find((one) => message.test(one.message));
    expect(warning?.fix.length).toBeGreaterThan(10);
  });

  it('shows at most three protected sentences that it would have silenced, and counts the rest', () => {
    const hits = at('pack.yaml', 'rules[0]').filter(({ path: where }) => where === 'rules[0]');
    expect(hits).toHaveLength(3);
    expect(hits[0]?.message).toContain('finds “overtime” in “They owe me overtime”');
    expect(hits[2]?.message).toContain('and 1 more like it');
  });

  it('leaves a pack alone that has a day for review, and one whose rules all have theirs', () => {
    const silent = (change: (text: string) => string) => {
      const parsed = parsePack('pack.yaml', change(read('silenced.yaml')));
      if (!parsed.ok) throw new Error('does not parse');
      return lintChill({ packs: [parsed.source] }, { ofWorkers: [], ordinary: [] }).filter((w) => w.path === 'owner');
    };
    expect(silent((text) => text)).toHaveLength(1);
    expect(silent((text) => text.replace('owner: Nobody', 'owner: Nobody\nreview: 2030-01-01'))).toEqual([]);
    expect(silent((text) => text.replace('kind: terms', 'kind: terms\n    review: 2030-01-01'))).toEqual([]);
  });

  it('has the place in the file', () => {
    const line =
      read('pack.yaml')
        .split('\n')
        .findIndex((text) => text.includes('terms: [overtime')) + 1;
    expect(at('pack.yaml', 'rules[0].terms[0]')[0]).toMatchObject({ line, column: 13 });
  });
});

describe('a policy that comes too near', () => {
  it.each([
    /“confidential information” may be read as pay/i,
    /“Do not post about salaries” forbids|forbids what employees may say/,
    /may keep people from the press/,
    /a duty to report inside first/,
    /may be read as forbidding criticism/,
    /reads as a threat/,
  ])('is named: %s', (message) => {
    expect(at('company.yaml', 'policy.clauses[0]').some((warning) => message.test(warning.message))).toBe(true);
  });

  it('so is a fact of the profile', () => {
    expect(at('company.yaml', 'bannedClaims[0]')).toHaveLength(1);
  });
});

describe('what is left alone', () => {
  it('a clause about plans, a rule for company accounts, words of an unannounced decision', () => {
    expect(at('company.yaml', 'policy.clauses[1]')).toEqual([]);
    expect(at('pack.yaml', 'rules[3]')).toEqual([]);
    expect(at('pack.yaml', 'rules[4]')).toEqual([]);
    expect(at('pack.yaml', 'lists.trouble.phrases[0]')).toEqual([]);
    expect(at('pack.yaml', 'rules[0].terms[3]')).toEqual([]);
  });

  it.each([
    'Anything you want to say about pay, hours or safety needs nobody’s permission.',
    'Never post a password, a key, or the name of an internal system.',
    'If one slipped out, tell the help desk at once.',
    'Name a customer only when they have agreed to it in writing.',
    'Confidential information such as unannounced prices stays inside.',
    'We speak to journalists only through the press office, on behalf of the company.',
    'When in doubt, ask first; waiting an hour costs nothing.',
    'Nobody but you sees this; no post is monitored.',
    'Return your badge, and hand over your keys.',
  ])('%s', (text) => {
    const found = WORDINGS.filter(({ expression, unless }) => expression.test(text) && !unless?.test(text));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});
