/**
 * The judgement of grammar rules: (draft, now) → findings. Total, as the engine's: no text makes it throw. It reads a draft
 * piece by piece and remembers what it has read, so that a keystroke costs one sentence, however long the draft.
 */
import { readAlphabet } from '../engine/character-folds.ts';
import { prepareWhen, prepare, prepareUnprotected, toFinding, type Checker } from '../engine/check.ts';
import { addFindings, mergeFindings } from '../engine/merge.ts';
import { prepareProtection, type Spare } from '../engine/protected-speech.ts';
import type { GrammarRule, NearRule, Ruleset } from '../engine/ruleset.ts';
import type { Draft, Finding } from '../engine/types.ts';
import { createRecent } from './recent.ts';
import { prepareMatches, type Match } from './read-sentences.ts';
import { MOST_PIECES, splitText } from './split-text.ts';

export interface GrammarChecker {
  /**
   * Reads what of a text is not known yet, one piece after the other for as long as `mayGoOn` says so.
   * @returns whether `check` would find everything read
   */
  read(text: string, mayGoOn: () => boolean): boolean;
  /** Judges a draft as of `now` (milliseconds since the epoch). The findings are never critical. */
  check(draft: Draft, now: number): Finding[];
}

/** Where a piece of the text begins, and what matches in it. */
type Piece = readonly [from: number, matches: readonly Match[]];

/** More findings of one rule tell the writer nothing more. */
const MOST_HITS_PER_RULE = 50;

/** The live grammar rules of a ruleset, ready to run; worth keeping, one per ruleset. */
export function prepareGrammar(ruleset: Ruleset, spare?: Spare): GrammarChecker {
  const heard = spare ?? prepareProtection(ruleset.protectedWords, readAlphabet(ruleset.alphabet));
  return prepareWith(ruleset, heard);
}

/** Everything that a ruleset says, at once: for who can wait for the dictionary (the command line, the proof of examples). */
export function prepareWhole(ruleset: Ruleset, spare?: Spare): Checker {
  return together(prepare(ruleset, spare), prepareGrammar(ruleset, spare));
}

/** The same before protected speech is heard. For the linter only, as the engine's `prepareUnprotected`. */
export function prepareWholeUnprotected(ruleset: Ruleset): Checker {
  return together(
    prepareUnprotected(ruleset),
    prepareWith(ruleset, (findings) => [...findings]),
  );
}

function together(checker: Checker, grammar: GrammarChecker): Checker {
  return { check: (draft, now) => addFindings(checker.check(draft, now), grammar.check(draft, now)) };
}

/** Of a ruleset what its grammar rules need. */
export function grammarOf(ruleset: Ruleset): Ruleset {
  const rules = ruleset.rules.filter(isLive);
  const named = new Set(rules.flatMap((rule) => rule.with));
  const lists = Object.fromEntries(Object.entries(ruleset.lists).filter(([name]) => named.has(name)));
  return { ...ruleset, clauses: {}, lists, rules };
}

function isLive(rule: Ruleset['rules'][number]): rule is GrammarRule {
  return rule.kind === 'grammar' && rule.mode === 'live';
}

function prepareWith(ruleset: Ruleset, spare: Spare): GrammarChecker {
  const rules = ruleset.rules.filter(isLive).map((rule) => ({
    rule,
    applies: prepareWhen(rule),
    matches: new Set(rule.matches),
    except: new Set(rule.except),
    cues: rule.with.length > 0 ? prepareCues(rule, ruleset) : undefined,
  }));
  const readMatches = prepareMatches(rules.flatMap(({ rule }) => [...rule.matches, ...rule.except]));
  const known = createRecent<readonly Match[]>(2 * MOST_PIECES);

  /** What was read last: who has a text read asks for its findings next. */
  let latest: { text: string; pieces: readonly Piece[] } | undefined;

  /** The pieces of a text in which something matches; undefined when it may not go on to the end. */
  function readPieces(text: string, mayGoOn: () => boolean): readonly Piece[] | undefined {
    if (latest?.text === text) return latest.pieces;
    const pieces: Piece[] = [];
    for (const [start, end] of splitText(text)) {
      const piece = text.slice(start, end);
      let matches = known.find(piece);
      if (!matches) {
        if (!mayGoOn()) return undefined;
        matches = known.keep(piece, readSafely(piece));
      }
      if (matches.length > 0) pieces.push([start, matches]);
    }
    latest = { text, pieces };
    return pieces;
  }

  /** The library is no promise of ours: a sentence that it cannot read says nothing. */
  function readSafely(piece: string): Match[] {
    try {
      return readMatches(piece);
    } catch {
      return [];
    }
  }

  return {
    read(text, mayGoOn) {
      return rules.length === 0 || readPieces(text, mayGoOn) !== undefined;
    },
    check(draft, now) {
      const inForce = rules.filter(({ applies }) => applies(draft, now));
      if (inForce.length === 0) return [];
      const { text } = draft;
      const found = inForce.map((): Finding[] => []);
      for (const [from, matches] of readPieces(text, () => true) ?? []) {
        for (const [index, { rule, matches: wanted, except, cues }] of inForce.entries()) {
          const exceptions = matches.filter(({ expression }) => except.has(expression));
          for (const match of matches) {
            if (!wanted.has(match.expression) || exceptions.some((other) => overlap(match, other))) continue;
            const sentence = text.slice(from + match.sentence[0], from + match.sentence[1]);
            if (cues && cues.check({ ...draft, text: sentence }, now).action === 'clear') continue;
            const hit = { start: from + match.start, end: from + match.end, suggestion: rule.suggest };
            found[index]?.push(toFinding(rule, quiet(rule), hit, text));
          }
        }
      }
      return mergeFindings(
        spare(
          found.flatMap((findings) => findings.slice(0, MOST_HITS_PER_RULE)),
          draft,
        ),
      );
    },
  };
}

/** The engine itself tells whether a cue stands in a sentence: as a rule that wants nothing else. */
function prepareCues(rule: GrammarRule, ruleset: Ruleset): Checker {
  const anyCue: NearRule = { ...rule, kind: 'near', all: [rule.with], within: 1000, none: [] };
  return prepareUnprotected({ ...ruleset, rules: [anyCue] });
}

function quiet({ severity }: GrammarRule): Finding['severity'] {
  return severity === 'critical' ? 'warning' : severity;
}

function overlap(one: Match, other: Match): boolean {
  return one.start < other.end && other.start < one.end;
}
