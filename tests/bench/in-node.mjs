/** Measures in this process and prints JSON; `run.mjs` bundles it with the engine. */
import { judgeGates } from './gates.ts';
import { timeGrammar } from './grammar.ts';
import { makeQuickPeers, makeSlowPeers, timeHarper, timeSecretlint } from './peers.mjs';
import { timeAll } from './measure.ts';
import { drafts3000, makeContenders, makeVariants, measureBuilds, measureCold, terms10k } from './subject.ts';

const now = () => performance.now();
const cold = measureCold(now);
const builds = measureBuilds(now);
const contenders = [...makeContenders(), ...makeQuickPeers(terms10k, drafts3000)];
const timings = timeAll(contenders, now, { rounds: 25, turn: 20 });
const variants = timeAll(makeVariants(), now, { rounds: 10, turn: 10 });
const slow = timeAll(makeSlowPeers(terms10k, drafts3000), now, { rounds: 5, turn: 1 });
slow.push(await timeSecretlint(drafts3000, 15), ...(await timeGrammar()));
if (process.argv.includes('--slow')) slow.push(await timeHarper(drafts3000));
const all = [...timings, ...slow];
const result = { where: `Node ${process.version}`, cold, builds, timings: all, variants, gates: judgeGates(all) };
process.stdout.write(JSON.stringify(result));
