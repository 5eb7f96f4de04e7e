/** The tools that people embed today, on the same texts. They do other things than ours; what each does not do is in its name. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { text as checkWords } from 'alex';
import TextMatcher from 'modern-ahocorasick/text';
import { FAST, FOLDING, HARPER } from './names.ts';

/** @typedef {import('./subject.ts').Contender} Contender */

/**
 * @param {readonly string[]} terms
 * @param {readonly string[]} drafts
 * @returns {Contender[]} fast enough to take turns with ours
 */
export function makeQuickPeers(terms, drafts) {
  const fast = new AhoCorasick([...terms]);
  return [{ name: FAST, drafts, run: (draft) => fast.matchInText(draft).length }];
}

/** @returns {Contender[]} milliseconds per text: few texts will do */
export function makeSlowPeers(terms, drafts) {
  const matcher = new TextMatcher(terms, { normalization: 'NFKC', caseFold: true });
  const few = drafts.slice(0, 2);
  return [
    { name: FOLDING, drafts: few, run: (draft) => matcher.search(draft, { wholeWord: true }).length },
    { name: 'alex', drafts: few, run: (draft) => checkWords(draft).messages.length },
  ];
}

/** Peers that answer with a promise, each with its own clock. */
export async function timeSecretlint(drafts, rounds) {
  const options = { config: { rules: [{ id: 'preset', rule: creator, options: {} }] }, noPhysicFilePath: true };
  const lint = (content) =>
    lintSource({ source: { filePath: 'post.txt', content, contentType: 'text', ext: '.txt' }, options });
  return timeAsync('secretlint, recommended preset (asynchronous)', lint, drafts, rounds);
}

/** English grammar by harper.js, in this thread; it takes seconds to start. */
export async function timeHarper(drafts) {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  // It remembers what it has read, so each text is read once; the first one is the warm-up.
  await linter.lint(drafts[0]);
  const times = [];
  for (const draft of drafts.slice(1, 8)) {
    const begin = performance.now();
    await linter.lint(draft);
    times.push((performance.now() - begin) * 1000);
  }
  return summarize(HARPER, times);
}

async function timeAsync(name, run, drafts, rounds) {
  await run(drafts[0]);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    for (const draft of drafts) await run(draft);
    times.push(((performance.now() - begin) * 1000) / drafts.length);
  }
  return summarize(name, times);
}

function summarize(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, median: sorted[sorted.length >> 1], best: sorted[0], p99: sorted.at(-1) };
}
