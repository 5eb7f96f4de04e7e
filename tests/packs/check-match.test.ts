import { describe, expect, it } from 'vitest';
import { checkMatch } from '../../src/packs/check-match.ts';

describe('a match expression that is refused', () => {
  it.each([
    ['we will *', 'has no upper bound', '.{1,4}'],
    ['we will .+ by', 'has no upper bound', '.{1,4}'],
    ['#Noun+ will', 'has no upper bound', '#Noun{1,4}'],
    ['we will .{2,} by', 'repeats too often', '1 to 8'],
    ['we will .{0,500} by', 'repeats too often', '1 to 8'],
    ['we will .{0} by', 'repeats too often', '1 to 8'],
    ['we will .{,} by', 'repeats too often', '1 to 8'],
    ['#Persn will go', 'no tag #Persn', '#Person'],
    ['#noun will go', 'no tag #noun', '#Noun'],
    ['(we|#Persn) will go', 'no tag #Persn', '#Person'],
    ['(we will go', 'bracket without', '(one|two)'],
    ['we) will go', 'bracket without', '(one|two)'],
    ['((we|they)|you) will', 'bracket without', 'none inside'],
    ['(we|) will go', 'empty choice', '? after the group'],
    ['({fire}|{sack}) #Person', 'stands in a group', 'fires|fired'],
    ['{fire!} #Person', 'not the root', '{decide}'],
    ['{fire/thing} #Person', 'not the root', '/verb'],
    ["we don't go", 'apostrophe', 'do not'],
    ['we don’t go', 'apostrophe', 'do not'],
    ['we !never go', 'not understood', 'except'],
    ['we /go+/ home', 'not understood', '#Tag'],
    ['we @hasComma go', 'not understood', '#Tag'],
    ['[we] will go', 'not understood', '#Tag'],
    ['<Noun> will go', 'not understood', '#Tag'],
    ['~will~ go', 'not understood', '#Tag'],
    ['%Noun|Verb% will go', 'not understood', '#Tag'],
    ['we && they go', 'not understood', '#Tag'],
    ['we$ will ^go', 'not understood', '#Tag'],
    ['', 'one word', '`terms`'],
    ['fire', 'one word', '`terms`'],
    ['fire #Person?', 'one word', '`terms`'],
    ['. . .', 'one word', '`terms`'],
    ['we .{1,4} will .{1,4} go .{1,4} by .? now', 'more than 3 gaps', 'say what'],
    [`we ${'very '.repeat(60)}go`, 'longer than 200', 'two'],
  ])('%s', (expression, message, fix) => {
    const fault = checkMatch(expression);
    expect(fault?.message).toContain(message);
    expect(fault?.fix).toContain(fix);
  });
});

it.each([
  '#Pronoun (will|should) #Adverb? (fire|sack) #Person',
  'we will .{1,8} by #Determiner? (#Date|tomorrow|end)',
  '^it (has|had) been #Adverb{0,2} decided (that|to)?$',
  '{promise/verb} #Noun{1,3}',
  '(lay off|let go of) #Person{1,2}',
  'co-worker of ours',
  'wir machen 2 zu',
])('accepts %s', (expression) => {
  expect(checkMatch(expression)).toBeUndefined();
});
