/** What a pack cannot change it is told, with the place and the fix: this table is what its author reads. */
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../src/packs/compile-files.ts';
import { base, ours } from './change-packs.ts';

type Told = [place: string, message: string, fix: string];

const refused: [name: string, text: string, told: Told][] = [
  [
    'a pack that there is not',
    'extends: { rules: { bsae/fish: { severity: critical } } }',
    [
      '7:21',
      'there is no pack `bsae` among these',
      'did you mean `base`? Else name the file of that pack as well: packs that change one another are compiled together',
    ],
  ],
  [
    'a rule that there is not',
    'extends: { rules: { base/fsh: { severity: critical } } }',
    ['7:21', 'there is no rule `base/fsh`', 'did you mean `base/fish`?'],
  ],
  [
    'a list that there is not',
    'extends: { lists: { base/secrets: { phrases: [x] } } }',
    ['7:21', 'there is no list `base/secrets`', 'did you mean `base/secrecy`?'],
  ],
  [
    'a list among the rules',
    'extends: { rules: { base/secrecy: { severity: critical } } }',
    ['7:21', 'there is no rule `base/secrecy`', 'it is a list: put it under `extends.lists`'],
  ],
  [
    'a rule among the lists',
    'extends: { lists: { base/fish: { phrases: [x] } } }',
    ['7:21', 'there is no list `base/fish`', 'it is a rule: put it under `extends.rules`'],
  ],
  [
    'a name that every object has',
    'extends: { lists: { base/constructor: { phrases: [x] } } }',
    ['7:21', 'there is no list `base/constructor`', 'pack `base` has no list of that id'],
  ],
  [
    'a mute of what there is not',
    'mute: { base/fich: { reason: Why not. } }',
    ['7:9', 'there is no rule `base/fich`', 'did you mean `base/fish`?'],
  ],
  ['a mute without a reason', 'mute: { base/fish: {} }', ['7:20', '`reason` is missing', 'add `reason`']],
  [
    'a mute of its own',
    'mute: { ours/fish: { reason: Why not. } }',
    ['7:9', '`ours/fish` is in this pack itself', 'remove it there, or set `mode: trial`'],
  ],
  [
    'a change of its own',
    'extends: { rules: { ours/fish: { severity: critical } } }',
    ['7:21', '`ours/fish` is in this pack itself', 'change it where it stands'],
  ],
  [
    'a name without its pack',
    'extends: { rules: { fish: { severity: critical } } }',
    [
      '7:21',
      '`fish` is not the name of something in another pack',
      'write the id of the pack, a slash and the id of the rule or list, such as brand/hype',
    ],
  ],
  [
    'a change of what is muted for good',
    'mute: { base/fish: { reason: Loud. } }\nextends: { rules: { base/fish: { severity: critical } } }',
    [
      '8:21',
      '`base/fish` is muted at ours.yaml:7:9: what you change about it has no effect',
      'remove one of the two, or say `until` when the mute ends',
    ],
  ],
  [
    'no change at all',
    'extends: { rules: { base/fish: { reason: Because. } } }',
    ['7:21', 'this changes nothing', 'say what to `add` or to narrow, or leave it out'],
  ],
  [
    'no cue at all',
    'extends: { lists: { base/home: {} } }',
    ['7:21', 'this changes nothing', 'add `phrases` or `patterns`, or leave it out'],
  ],
  [
    'what the kind has not',
    'extends: { rules: { base/launch: { add: { terms: [x] } } } }',
    ['7:50', '`base/launch` is a `near` rule and has no `terms`', 'what can be added to it: none'],
  ],
  [
    'a list of its own that there is not',
    'extends: { rules: { base/launch: { add: { none: [base/hone] } } } }',
    ['7:50', 'there is no list `base/hone`', 'did you mean `base/home`?'],
  ],
  [
    'an unknown placeholder',
    "extends: { rules: { base/fish: { add: { terms: ['{fish}'] } } } }",
    [
      '7:49',
      'nothing is known as {fish}',
      'use one of {company}, {product}, {rival}, {disclosure}, or write the words out',
    ],
  ],
  [
    'severity beside confidence',
    'extends: { rules: { base/sure: { severity: critical } } }',
    ['7:44', '`base/sure` is as loud as it is sure', 'say `at` instead; the rule has { suggestion: 40, warning: 70 }'],
  ],
  [
    'a lower threshold',
    'extends: { rules: { base/sure: { at: { critical: 30 } } } }',
    ['7:38', 'thresholds of a rule of another pack can only be raised', 'let the lowest be 40 or more'],
  ],
  [
    'thresholds without confidence',
    'extends: { rules: { base/fish: { at: { critical: 30 } } } }',
    ['7:38', '`base/fish` has no `confidence`', 'say `severity` instead'],
  ],
  [
    'a longer distance',
    'extends: { rules: { base/launch: { within: 20 } } }',
    ['7:44', '`within` can only be lowered, and is 8 there', 'write 8 or less, or leave it out'],
  ],
  [
    'a distance of what has none',
    'extends: { rules: { base/fish: { within: 20 } } }',
    ['7:42', '`base/fish` is a `terms` rule and has no `within`', 'leave it out'],
  ],
  [
    'a lower count',
    'extends: { rules: { base/marks: { most: 1 } } }',
    [
      '7:41',
      '`most` can only be raised, and is 2 there',
      'write 2 or more; what your company wants of its own posts goes into its profile, under voice',
    ],
  ],
  [
    'a wider condition',
    'extends: { rules: { base/sure: { when: { account: [personal, unknown] } } } }',
    [
      '7:51',
      '`base/sure` does not speak on unknown, and `when` can only narrow it',
      'write some of personal, corporate',
    ],
  ],
  [
    'the end of an example that must be flagged',
    'extends: { rules: { base/fish: { add: { except: [a herring] } } } }',
    [
      '7:21',
      'with this change `base/fish` no longer flags its own example “A herring”',
      'narrow it less; or `mute` the rule and write one of your own',
    ],
  ],
  [
    'the end of an example that must pass',
    'extends: { rules: { base/fish: { add: { terms: [scarf] } } } }',
    [
      '7:21',
      'with this change `base/fish` flags “A red scarf”, which its author wants to pass',
      'add fewer or narrower words; or write a rule of your own',
    ],
  ],
  [
    'a cue that makes another’s example fail',
    'extends: { lists: { base/secrecy: { phrases: [soon] } } }',
    [
      '7:21',
      'with this change `base/launch` flags “it launches soon”, which its author wants to pass',
      'add fewer or narrower words; or write a rule of your own',
    ],
  ],
  [
    'an example of its own that does not hold',
    'extends: { rules: { base/fish: { severity: critical, examples: { flag: [A cod] } } } }',
    [
      '7:73',
      'this example is not flagged by `base/fish` as you changed it',
      '`add` what it should find, or move the example to `pass`',
    ],
  ],
  [
    'an example of its own that should pass',
    'extends: { rules: { base/fish: { severity: critical, examples: { pass: [A herring gull] } } } }',
    [
      '7:73',
      'this example is flagged by `base/fish` as you changed it: “herring”',
      'narrow it (`add: { except: […] }`, `when`), or move the example to `flag`',
    ],
  ],
  [
    'protected words through a list',
    'extends: { lists: { base/home: { phrases: [(our|the) union] } } }',
    [
      '7:44',
      '`base/key` uses this list and is heard in protected speech, where “(our|the) union” is people’s own affair',
      'take it out, or put it into a rule of another category, which protected speech silences',
    ],
  ],
  [
    'protected words in a rule that is always heard',
    `rules:
  - id: own
    kind: terms
    category: confidential:personal
    severity: warning
    message: x
    why: { company: x }
    policy: general
    terms: [overtime]
    examples: { flag: [overtime], pass: [x] }`,
    [
      '15:13',
      'a rule of confidential:personal is heard in protected speech, where “overtime” is people’s own affair',
      'take it out, or put it into a rule of another category, which protected speech silences',
    ],
  ],
];

describe('a pack is refused', () => {
  it.each(refused)('%s', (_, text, told) => {
    const result = compileFiles([base, ours(`${text}\n`)]);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ line, column, message, fix }): Told => [`${line}:${column}`, message, fix])).toEqual([told]);
    expect(problems.every(({ file }) => file === 'ours.yaml')).toBe(true);
  });

  it('when packs extend one another in a circle', () => {
    const rule = (id: string) => `rules:
  - id: own
    kind: terms
    category: brand:tone
    severity: warning
    message: x
    why: { company: x }
    policy: general
    terms: [${id}]
    examples: { flag: [${id}], pass: [other] }
`;
    const circle = [
      ours(`extends: { rules: { two/own: { severity: critical } } }\n${rule('one')}`, 'one'),
      ours(`extends: { rules: { three/own: { severity: critical } } }\n${rule('two')}`, 'two'),
      ours(`extends: { rules: { one/own: { severity: critical } } }\n${rule('three')}`, 'three'),
    ];
    const result = compileFiles(circle);
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        file: 'one.yaml',
        line: 7,
        message: 'these packs extend one another in a circle: one → two → three → one',
        fix: 'let only one of them extend the other, or put what they share into a pack of its own',
      },
    ]);
  });

  it('when it decides what another has decided otherwise', () => {
    const one = ours('extends: { rules: { base/fish: { severity: critical } } }\n', 'one');
    const two = ours('extends: { rules: { base/fish: { severity: suggestion } } }\n', 'two');
    const result = compileFiles([base, one, two]);
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        file: 'two.yaml',
        line: 7,
        column: 44,
        message: '`one` sets `severity` of `base/fish` to something else at one.yaml:7:44',
        fix: 'keep one of the two, or write the same in both',
      },
    ]);
  });
});
