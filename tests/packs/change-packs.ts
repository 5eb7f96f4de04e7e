/** A pack of somebody else, and the start of one of ours that changes it. */
import type { PackFile } from '../../src/packs/compile-files.ts';

const head = (id: string) => `format: 1
id: ${id}
version: 1
title: ${id}
owner: Tests
clauses: [{ id: general, title: General, text: Please take care. }]
`;

/** Another's pack: one rule of each sort that a change can be about. */
export const base: PackFile = {
  file: 'base.yaml',
  text: `${head('base')}lists:
  secrecy: { why: not to be told, phrases: [keep it quiet] }
  release: { why: comes to market, phrases: [launches] }
  home: { why: not about work, phrases: [my garden] }
rules:
  - id: fish
    kind: terms
    category: confidential:product
    severity: warning
    message: “{match}” is not public.
    why: { company: It is not public. }
    policy: general
    terms: [herring]
    examples:
      flag: [A herring, { text: Herrings, account: corporate }]
      pass: [A red scarf]
  - id: launch
    kind: near
    category: confidential:product
    severity: warning
    all: [[secrecy], [release]]
    within: 8
    none: [home]
    message: Something is about to come out.
    why: { company: It is not public. }
    policy: general
    examples: { flag: ['keep it quiet, it launches soon'], pass: [it launches soon] }
  - id: sure
    kind: terms
    category: brand:tone
    severity: suggestion
    when: { account: [personal, corporate] }
    message: “{match}” is much.
    why: { company: Less is more. }
    policy: general
    terms: [tremendous]
    confidence:
      base: 50
      near: [{ lists: [release], within: 5, by: 30 }]
      at: { suggestion: 40, warning: 70 }
    examples: { flag: [A tremendous day], pass: [A day] }
  - id: marks
    kind: style
    category: brand:tone
    severity: suggestion
    check: exclamation-marks
    most: 2
    message: Many marks.
    why: { company: Less is more. }
    policy: general
    examples: { flag: ['Oh!!!'], pass: ['Oh!'] }
  - id: key
    kind: near
    category: confidential:credential
    severity: critical
    all: [[release], [home]]
    message: A key.
    why: { company: Keys open doors. }
    policy: general
    examples: { flag: [launches my garden], pass: [my garden] }
`,
};

export const ours = (text: string, id = 'ours'): PackFile => ({ file: `${id}.yaml`, text: head(id) + text });
