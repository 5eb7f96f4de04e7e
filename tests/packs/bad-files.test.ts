/**
 * Every file in `bad/` has one fault. Its author must be told where, what and what to do: this table is what they read.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../src/packs/compile-files.ts';

const folder = path.join(import.meta.dirname, 'bad');

type Told = [place: string, path: string, message: string, fix: string];

const expected: Record<string, Told[]> = {
  'company-date.yaml': [
    [
      '4:50',
      'secrets[0].publicOn',
      '`publicOn` cannot be "2027-03-01 09:00"',
      'write a moment with its zone, as 2026-05-12T09:00:00+02:00',
    ],
  ],
  'company-duplicate-clause.yaml': [
    [
      '9:13',
      'policy.clauses[1].id',
      'there is already a clause `general` at company-duplicate-clause.yaml:8:13',
      'give one of the two another id',
    ],
  ],
  'company-http.yaml': [
    ['7:8', 'policy.url', '`url` is not an https link', 'write a whole address that starts with https://'],
  ],
  'company-network.yaml': [
    [
      '5:24',
      'internal.networks[0]',
      '`networks[0]` is not a network',
      'write an IPv4 network of numbers up to 255 with /8, /16 or /24, such as 10.0.0.0/8',
    ],
  ],
  'company-network-above-255.yaml': [
    [
      '5:39',
      'internal.networks[1]',
      '`networks[1]` is not a network',
      'write an IPv4 network of numbers up to 255 with /8, /16 or /24, such as 10.0.0.0/8',
    ],
  ],
  'company-hosts.yaml': ['7:7', '8:7', '9:7', '10:7'].map((place, at): Told => [
    place,
    `internal.hosts[${(at + 2).toString()}]`,
    `\`hosts[${(at + 2).toString()}]\` is not the name of a host`,
    'write the name only, such as wiki.example.lan',
  ]),
  'company-number-clause.yaml': [
    ['8:13', 'policy.clauses[0].id', '`id` must be a text, not 4.2', 'put it in quotes, or write words'],
  ],
  'company-secret-kind.yaml': [
    [
      '4:31',
      'secrets[0].kind',
      '`kind` cannot be "produkt"',
      'did you mean `product`? It is one of product, roadmap, mna, headcount, pricing, financial, incident, legal',
    ],
  ],
  'company-unknown-field.yaml': [
    ['1:1', 'owner', '`owner` is missing', 'add `owner`'],
    ['9:1', 'ownr', 'there is no field `ownr` here', 'did you mean `owner`?'],
  ],
  'company-wrong-right.yaml': [
    [
      '5:49',
      'products[0].wrong[1]',
      '`RouteKit` is given as a wrong spelling of itself',
      'leave only spellings that are wrong',
    ],
  ],
  'custom-tag.yaml': [['19:12', '', 'tags such as !name are not read', 'remove the tag']],
  'date-without-zone.yaml': [
    [
      '19:12',
      'rules[0].until',
      '`until` cannot be "2026-05-01"',
      'write a moment with its zone, as 2026-05-12T09:00:00+02:00',
    ],
  ],
  'duplicate-key.yaml': [
    ['15:5', '', 'there is already a field `severity` at duplicate-key.yaml:14:5', 'keep one of the two'],
  ],
  'duplicate-rule.yaml': [
    [
      '23:9',
      'rules[1].id',
      'there is already a rule `herring` at duplicate-rule.yaml:11:9',
      'give one of the two another id',
    ],
  ],
  'empty.yaml': [['1:1', '', 'the file is empty', 'start it with `format: 1`']],
  'ends-before-it-starts.yaml': [
    ['20:12', 'rules[0].until', 'the rule ends before it starts', 'make `until` later than `from`'],
  ],
  'example-company-without-it.yaml': [
    [
      '13:5',
      'rules[0]',
      'the example company has nothing for this rule to look for',
      'add it to `exampleCompany` in this pack',
    ],
  ],
  'field-of-another-kind.yaml': [
    [
      '20:5',
      'rules[0].pattern',
      'there is no field `pattern` here',
      'remove it; the fields here are id, category, severity, when, from, until, message, why, policy, suggest, mode, confidence, owner, review, examples, kind, terms, company, except',
    ],
  ],
  'flag-example.yaml': [
    [
      '21:37',
      'rules[0].examples.flag[1]',
      'this example is not flagged by `herring`',
      'widen what the rule looks for, or move the example to `pass`',
    ],
  ],
  'format-two.yaml': [['1:9', 'format', '`format` cannot be 2', 'write 1']],
  'long-message.yaml': [
    [
      '15:14',
      'rules[0].message',
      '`message` must be one line of 1 to 160 characters',
      'write it on one line and shorten it; an empty field is better left out',
    ],
  ],
  'missing-clause.yaml': [
    [
      '14:13',
      'rules[0].policy',
      'there is no policy clause `general`',
      'use the id of a clause in company.yaml under policy.clauses, or add it to this pack under clauses',
    ],
  ],
  'missing-message.yaml': [['11:5', 'rules[0].message', '`message` is missing', 'add `message`']],
  'misspelled-severity.yaml': [
    [
      '14:15',
      'rules[0].severity',
      '`severity` cannot be "critcal"',
      'did you mean `critical`? It is one of suggestion, warning, critical',
    ],
  ],
  'no-examples.yaml': [['22:13', 'rules[0].examples.pass', '`pass` has too few entries', 'give at least 1']],
  'no-expression.yaml': [
    [
      '19:14',
      'rules[0].pattern',
      'the pattern is not a regular expression: Unterminated group',
      'look at character 13 of the pattern',
    ],
  ],
  'no-such-day.yaml': [['6:9', 'review', '`review` cannot be "2026-02-30"', 'write a day that exists, as 2026-12-31']],
  'not-a-list.yaml': [
    [
      '10:8',
      'rules',
      '`rules` must be a list, not "none"',
      'write it as a list: one entry per line after a hyphen, or [a, b]',
    ],
  ],
  'nothing-to-find.yaml': [['11:5', 'rules[0]', 'this rule has nothing to look for', 'add `terms:` or `company:`']],
  'pass-example.yaml': [
    [
      '22:35',
      'rules[0].examples.pass[1]',
      'this example is flagged by `herring`: “Red herrings”',
      'narrow the rule (`except`, `when`), or move the example to `flag`',
    ],
  ],
  'plain-http.yaml': [
    ['10:10', 'clauses[0].url', '`url` is not an https link', 'write a whole address that starts with https://'],
  ],
  'swallowed-hashtag.yaml': [
    [
      '22:25',
      '',
      'the # makes the rest of this line a comment',
      'put the text in quotes; if it is a comment, leave a space after the #',
    ],
  ],
  'tab-indent.yaml': [['14:1', '', 'a tab is used to indent', 'indent with spaces']],
  'too-many-aliases.yaml': [
    [
      '1:1',
      '',
      'there are too many aliases (*name) in this file',
      'write the values out; at most 100 aliases are followed',
    ],
  ],
  'two-line-suggestion.yaml': [
    [
      '19:14',
      'rules[0].suggest',
      '`suggest` must be one line of 1 to 200 characters',
      'write it on one line and shorten it; an empty field is better left out',
    ],
  ],
  'unknown-field-far.yaml': [
    [
      '15:5',
      'rules[0].zzzzzzzz',
      'there is no field `zzzzzzzz` here',
      'remove it; the fields here are id, category, severity, when, from, until, message, why, policy, suggest, mode, confidence, owner, review, examples, kind, terms, company, except',
    ],
  ],
  'unknown-field.yaml': [['15:5', 'rules[0].polcy', 'there is no field `polcy` here', 'did you mean `policy`?']],
  'unknown-kind.yaml': [
    [
      '12:11',
      'rules[0].kind',
      '`kind` cannot be "term"',
      'did you mean `terms`? It is one of terms, pattern, account, near, absence, style, sealed, grammar',
    ],
  ],
  'near-unknown-list.yaml': [
    ['20:23', 'rules[0].all[1][0]', 'there is no list `realease`', 'did you mean `bad/release`?'],
  ],
  'list-phrase.yaml': [
    [
      '11:15',
      'lists.secrecy.phrases[0]',
      '`phrases[0]` has a bracket without its other half',
      'write each group as (one|two)',
    ],
  ],
  'list-pattern.yaml': [
    ['11:16', 'lists.clock.patterns[0]', '+ in \\d+ has no upper bound', 'write a bound, such as \\d{1,64}'],
  ],
  'unknown-list.yaml': [
    [
      '19:15',
      'rules[0].company[0]',
      '`company[0]` cannot be "secrets.produkt"',
      'did you mean `secrets.product`? It is one of names.wrong, products.wrong, secrets, secrets.product, secrets.roadmap, secrets.mna, secrets.headcount, secrets.pricing, secrets.financial, secrets.incident, secrets.legal, clients.nda, competitors, bannedClaims, voice.words, internal.hosts, internal.chats, internal.projects',
    ],
  ],
  'unknown-placeholder.yaml': [
    [
      '19:26',
      'rules[0].terms[1]',
      'nothing is known as {fish}',
      'use one of {company}, {product}, {rival}, {disclosure}, or write the words out',
    ],
  ],
  'unquoted-number.yaml': [
    ['19:13', 'rules[0].terms[0]', '`terms[0]` must be a text, not 747', 'put it in quotes, or write words'],
  ],
  'out-of-range.yaml': [
    ['3:10', 'version', '`version` cannot be 0', 'write a number of at least 1'],
    ['20:14', 'rules[0].entropy', '`entropy` cannot be 9', 'write a number of at most 8'],
    ['22:16', 'rules[0].checksum.modulus', '`modulus` must be a number, not Infinity', 'write a number without quotes'],
    ['23:16', 'rules[0].checksum.weights', '`weights` has too few entries', 'give at least 2'],
    ['25:9', 'rules[0].checksum.alphabets.7', '`7` has too few characters', 'write at least 1'],
    [
      '26:9',
      'rules[0].checksum.alphabets.b',
      '`b` is no place in a number',
      'count the places from 0, and write only digits',
    ],
    ['28:13', 'rules[0].confidence.base', '`base` cannot be -1', 'write a number of at least 0'],
    ['30:18', 'rules[0].confidence.at.warning', '`warning` cannot be 500', 'write a number of at most 100'],
    [
      '31:9',
      'rules[0].confidence.at.loud',
      'there is no field `loud` here',
      'remove it; the fields here are suggestion, warning, critical',
    ],
    ['32:15', 'rules[0].notAfter', '`notAfter` has too many entries', 'give at most 16'],
    ['34:13', 'rules[0].examples.flag', '`flag` has too few entries', 'give at least 1'],
  ],
  'unsafe-shape.yaml': [
    ['20:14', 'rules[0].shapes[0]', '* in .* has no upper bound', 'write a bound, such as .{0,64}'],
  ],
  'unsafe-unlike.yaml': [
    ['20:14', 'rules[0].unlike[0]', '+ in (a|b)+ has no upper bound', 'write a bound, such as (a|b){1,64}'],
  ],
  'weighted-without-checksum.yaml': [
    [
      '20:16',
      'rules[0].validator',
      '`weighted` has nothing to add up',
      'add `checksum: { modulus: 11, weights: [9, 8, 7, 6, 5, 4, 3, 2, -1] }` with the numbers of yours',
    ],
  ],
  'checksum-unread.yaml': [
    ['21:15', 'rules[0].checksum', 'nothing reads this checksum', 'add `validator: weighted`, or leave it out'],
  ],
  'alphabet-without-weight.yaml': [
    ['21:65', 'rules[0].checksum.alphabets.2', 'there is no weight for place 2', 'count places from 0'],
  ],
  'critical-grammar.yaml': [
    [
      '14:15',
      'rules[0].severity',
      '`severity` cannot be "critical" in a grammar rule: it is judged too late to hold a post',
      'write warning; what must hold a post needs a `near` or `terms` rule',
    ],
  ],
  'grammar-bracket.yaml': [
    [
      '20:9',
      'rules[0].matches[0]',
      '(fix|mend has a bracket without its other half',
      'write each group as (one|two), and none inside another',
    ],
  ],
  'grammar-list.yaml': [
    ['22:12', 'rules[0].with[0]', 'there is no list `company.prodcts`', 'did you mean `company.products`?'],
  ],
  'grammar-tag.yaml': [['20:9', 'rules[0].matches[0]', 'there is no tag #Pronuon', 'did you mean `#Pronoun`?']],
  'unsafe-pattern.yaml': [
    ['19:14', 'rules[0].pattern', '+ in .+ has no upper bound', 'write a bound, such as .{1,64}'],
  ],
  'merge-key.yaml': [['8:7', '', 'fields are not merged in by <<', 'write the fields out']],
  'mute-without-its-pack.yaml': [
    [
      '7:3',
      'mute.brand/hype',
      'there is no pack `brand` among these',
      'name the file of that pack as well: packs that change one another are compiled together',
    ],
  ],
  'unquoted-handle.yaml': [['4:39', '', 'YAML reads no text that begins with @', 'put @orrinval in quotes']],
  'unquoted-handle-in-list.yaml': [
    ['3:15', '', 'YAML reads no text that begins with @', 'put @orrinvalhelp in quotes'],
  ],
  'company-duplicate-secret.yaml': [
    [
      '5:13',
      'secrets[1].name',
      'there is already a secret `Kingfisher` at company-duplicate-secret.yaml:4:13',
      'give one of the two another name',
    ],
  ],
  'unquoted-asterisk.yaml': [
    ['9:15', '', 'nothing is called &.velora.corp above', 'put the text in quotes if it begins with a *'],
  ],
  'wrong-category.yaml': [
    [
      '13:15',
      'rules[0].category',
      '`category` cannot be "secret:product"',
      'write family:name in lower case; the families are confidential, brand and mixing',
    ],
  ],
};

describe('a file with a fault', () => {
  it('is in the table, every one', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s is refused with the place and the fix', (file, told) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const compiled = compileFiles([{ file, text }]);
    expect(compiled.ok).toBe(false);
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.every((problem) => problem.file === file)).toBe(true);
    expect(
      problems.map(({ line, column, path, message, fix }): Told => [`${line}:${column}`, path, message, fix]),
    ).toEqual(told);
  });

  it.each(Object.keys(expected))('%s says the same with CRLF and a BOM', (file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const places = (content: string) => {
      const compiled = compileFiles([{ file, text: content }]);
      return compiled.ok ? [] : compiled.problems.map(({ line, column, message }) => ({ line, column, message }));
    };
    expect(places(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(places(text));
  });
});
