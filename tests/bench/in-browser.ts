/** Measures in a content script, where the guard runs, and leaves the result in the page for `run.mjs` to read. */
import { judgeGates } from './gates.ts';
import { timeAll } from './measure.ts';
import { makeContenders, makeVariants, measureBuilds, measureCold } from './subject.ts';

// The page's clock is coarse (0.1 ms), so turns are longer than in Node.
const now = () => performance.now();
const cold = measureCold(now);
const builds = measureBuilds(now);
const timings = timeAll(makeContenders(), now, { rounds: 15, turn: 25 });
const variants = timeAll(makeVariants(), now, { rounds: 5, turn: 8 });
const gates = judgeGates(timings).filter(({ state }) => state !== 'not measured');
const result = { where: navigator.userAgent, cold, builds, timings, variants, gates };
document.documentElement.dataset.bench = JSON.stringify(result);
