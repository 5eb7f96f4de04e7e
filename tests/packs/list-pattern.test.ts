import { expect, test } from 'vitest';
import { compileFiles } from '../../src/packs/compile-files.ts';

const pack = (pattern: string) => `format: 1
id: a
version: 1
title: Rooms
owner: Tests
clauses:
  - { id: general, title: In general, text: Please take care. }
lists:
  room: { why: a room, patterns: ['${pattern}'] }
rules:
  - id: room
    kind: near
    category: confidential:infra
    severity: warning
    all: [[room]]
    message: This names a room.
    why: { company: It is not public. }
    policy: general
    examples: { flag: ['Meet in room#12'], pass: [Meet me] }
`;

test.each(['room#\\d{1,3}', 'room\\#\\d{1,3}'])('a pattern that packs accept runs in the engine: %s', (pattern) => {
  expect(compileFiles([{ file: 'a.yaml', text: pack(pattern) }])).toMatchObject({ ok: true });
});
