/**
 * A keystroke with fifty grammar rules, as the worker beside the page takes it: a draft that is known but for the sentence being
 * written. Beside it what the same language library takes for all of the draft.
 */
import { performance } from 'node:perf_hooks';
import { serveGrammar, type FromWorker } from '../../src/coach/language-worker.ts';
import type { GrammarRule, Ruleset } from '../../src/engine/ruleset.ts';
import { prepareMatches } from '../../src/language/read-sentences.ts';
import { bareRuleset } from '../../src/packs/bare-ruleset.ts';
import { results, type Timing } from './measure.ts';
import { KEYSTROKE, KEYSTROKE_LONG, READ_ALL } from './names.ts';
import { base, draftWith } from './subject.ts';
import { makeDraft, makeTerms } from './workload.ts';

const KEYSTROKES = 400;
/** Between two readings of all of a draft, which takes as long as twenty keystrokes. */
const BETWEEN_READINGS = 20;

const VERBS = 'fix ship launch close replace refund move sell open present'.split(' ');
const DAY = '(#Date|#WeekDay|#Month|tomorrow|tonight)';

/** The shapes that our own rules have (`rules/base/conduct.yaml`), each with ten verbs. */
const SHAPES: readonly ((verb: string) => Pick<GrammarRule, 'matches' | 'except' | 'with'>)[] = [
  (verb) => ({
    matches: [`(we|they) will #Adverb? ${verb} .{1,8} by #Determiner? ${DAY}`],
    except: [],
    with: ['names'],
  }),
  (verb) => ({ matches: [`#Noun (is|are) being #Adverb? #Verb to ${verb}`], except: [], with: [] }),
  (verb) => ({
    matches: [`(people|customers|everyone) #Adverb? ${verb} the #Adjective? #Noun`],
    except: [`${verb} the #Adjective? (coffee|lunch)`],
    with: ['names'],
  }),
  (verb) => ({ matches: [`#Person{1,2} #Adverb{0,2} ${verb} #Particle? (the|our|it)`], except: [], with: [] }),
  (verb) => ({
    matches: [`you will #Adverb? ${verb} #Possessive? .{0,4} by #Determiner? ${DAY}`],
    except: [],
    with: [],
  }),
];

const rules = SHAPES.flatMap((shape, index) =>
  VERBS.map((verb): GrammarRule => {
    const id = `grammar-${index.toString()}-${verb}`;
    return { ...base, id, kind: 'grammar', category: 'brand:tone', severity: 'warning', ...shape(verb) };
  }),
);

const ruleset: Ruleset = bareRuleset(rules, {
  names: { terms: makeTerms(20).map((text) => ({ text })), patterns: [] },
});

/** Types into the middle of a draft. */
interface Writer {
  /** Microseconds from one more character to the worker's answer. */
  type(): Promise<number>;
  text(): string;
}

export async function timeGrammar(): Promise<Timing[]> {
  const writer = await startWriting(3000);
  const longWriter = await startWriting(63_206);
  const readAll = prepareMatches(rules.flatMap(({ matches, except }) => [...matches, ...except]));
  const keystrokes: number[] = [];
  const longKeystrokes: number[] = [];
  const readings: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    keystrokes.push(await writer.type());
    longKeystrokes.push(await longWriter.type());
    if (stroke % BETWEEN_READINGS !== 0) continue;
    const text = writer.text();
    const begin = performance.now();
    results.sum += readAll(text).length;
    readings.push((performance.now() - begin) * 1000);
  }
  return [summarize(KEYSTROKE, keystrokes), summarize(KEYSTROKE_LONG, longKeystrokes), summarize(READ_ALL, readings)];
}

async function startWriting(length: number): Promise<Writer> {
  const draft = makeDraft(length, 100, makeTerms(1000));
  const middle = draft.indexOf('. ', length / 2) + 2;
  let hear: (message: FromWorker) => void = () => undefined;
  const tell = serveGrammar((message) => {
    hear(message);
  });
  let id = 0;
  const ask = async (text: string): Promise<void> => {
    id += 1;
    const answer = new Promise<FromWorker>((heard) => (hear = heard));
    tell({ type: 'read', id, draft: draftWith(text), now: 0 });
    results.sum += (await answer).spans.length;
  };
  tell({ type: 'rules', ruleset });
  await ask(draft);
  const nextTyped = sentencesToType();
  let text = draft;
  return {
    text: () => text,
    async type() {
      text = draft.slice(0, middle) + nextTyped() + draft.slice(middle);
      const begin = performance.now();
      await ask(text);
      return (performance.now() - begin) * 1000;
    },
  };
}

/** One sentence after another, a character more each time; never the same text twice, which would be known. */
function sentencesToType(): () => string {
  const seen = new Set<string>();
  let seed = 1000;
  let sentence = '';
  let end = 0;
  return () => {
    for (;;) {
      end += 1;
      if (end > sentence.length) {
        seed += 1;
        end = 1;
        sentence = makeDraft(300, seed, []).split(/(?<=[.!])\s/)[0] ?? '';
      }
      const text = `${sentence.slice(0, end).trim()}. `;
      if (end < 8 || seen.has(text)) continue;
      seen.add(text);
      return text;
    }
  };
}

function summarize(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { name, median: at(0.5), best: at(0), p99: at(0.99) };
}
