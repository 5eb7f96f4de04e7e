/** What can be wrong with changes to rules and lists of other packs, whose shape is right. */
import { SEVERITIES } from '../engine/types.ts';
import { changesOf, mutesOf, placeOf, problemWith, type ListChanged, type Muted, type RuleChanged } from './changes.ts';
import { checkPhrases, checkTerms } from './check-pack.ts';
import { TOPIC_IN_PATTERN } from './chill-wording.ts';
import { fullListName, knownLists, listsOf } from './compile-lists.ts';
import { expandCuePhrase } from './cue-phrase.ts';
import { findCircles, findConflicts } from './change-conflicts.ts';
import { isHeardAlways, isProtectedTopic, MOVE_ELSEWHERE } from './heard-always.ts';
import { nearest } from './nearest.ts';
import { checkPattern } from './pattern.ts';
import type { Path, Problem } from './problem.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import type { Source } from './source.ts';

export function checkChanges(packs: readonly Source<Pack>[]): Problem[] {
  const changes = changesOf(packs);
  const mutes = mutesOf(packs);
  const all = packs.map(({ value }) => value);
  return [
    ...changes.flatMap((changed) =>
      changed.kind === 'rule' ? checkRuleChange(changed, all, mutes) : checkListChange(changed, all),
    ),
    ...mutes.flatMap((muted) => findTarget(muted, all).problems),
    ...findConflicts(changes),
    ...findCircles(changes),
  ];
}

type Report = (below: Path, message: string, fix: string) => Problem;
type AnyChange = RuleChanged | ListChanged | Muted;

function reporter(changed: AnyChange): Report {
  return (below, message, fix) => problemWith(changed, below, message, fix);
}

/** The pack and the id that a change is about, or why there is nothing of that name to change. */
function findTarget(changed: AnyChange, packs: readonly Pack[]): { pack?: Pack; id: string; problems: Problem[] } {
  const [packId = '', id = ''] = changed.name.split('/');
  const refuse = (message: string, fix: string) => ({ id, problems: [reporter(changed)([], message, fix)] });
  if (packId === changed.by.value.id) {
    const fix = changed.kind === 'mute' ? 'remove it there, or set `mode: trial`' : 'change it where it stands';
    return refuse(`\`${changed.name}\` is in this pack itself`, fix);
  }
  const pack = packs.find((candidate) => candidate.id === packId);
  const others = packs.filter((candidate) => candidate !== changed.by.value);
  if (!pack) {
    const known = others.map((candidate) => candidate.id);
    const near = nearest(packId, known);
    const together = 'name the file of that pack as well: packs that change one another are compiled together';
    return refuse(
      `there is no pack \`${packId}\` among these`,
      near ? `did you mean \`${near}\`? Else ${together}` : together,
    );
  }
  const what = changed.kind === 'list' ? 'list' : 'rule';
  if (idsOf(pack, what).includes(id)) return { pack, id, problems: [] };
  const known = others.flatMap((other) => idsOf(other, what).map((name) => `${other.id}/${name}`));
  const near = nearest(changed.name, known);
  return refuse(
    `there is no ${what} \`${changed.name}\``,
    otherKind(changed, pack, id) ??
      (near ? `did you mean \`${near}\`?` : `pack \`${packId}\` has no ${what} of that id`),
  );
}

function otherKind(changed: AnyChange, pack: Pack, id: string): string | undefined {
  if (changed.kind === 'list' && idsOf(pack, 'rule').includes(id)) return 'it is a rule: put it under `extends.rules`';
  if (changed.kind === 'rule' && idsOf(pack, 'list').includes(id)) return 'it is a list: put it under `extends.lists`';
  return undefined;
}

function idsOf(pack: Pack, what: 'rule' | 'list'): string[] {
  return what === 'rule' ? pack.rules.map(({ id }) => id) : Object.keys(pack.lists);
}

function checkRuleChange(changed: RuleChanged, packs: readonly Pack[], mutes: readonly Muted[]): Problem[] {
  const { pack, id, problems } = findTarget(changed, packs);
  const rule = pack?.rules.find((candidate) => candidate.id === id);
  if (!rule) return problems;
  const report = reporter(changed);
  if (Object.keys(changed.change).every((field) => field === 'reason')) {
    return [report([], 'this changes nothing', 'say what to `add` or to narrow, or leave it out')];
  }
  const mute = mutes.find(({ name, change }) => name === changed.name && change.until === undefined);
  if (mute) {
    const message = `\`${changed.name}\` is muted at ${placeOf(mute)}: what you change about it has no effect`;
    return [report([], message, 'remove one of the two, or say `until` when the mute ends')];
  }
  return [
    ...checkAdditions(changed, rule, packs, report),
    ...checkLoudness(changed, rule, report),
    ...checkNarrowing(changed, rule, report),
    ...checkWhen(changed, rule, report),
  ];
}

const ADDABLE = ['terms', 'company', 'signs', 'unless', 'none', 'missing', 'except'] as const;

function checkAdditions(
  { change, by, name }: RuleChanged,
  rule: AuthoredRule,
  packs: readonly Pack[],
  report: Report,
): Problem[] {
  const { terms = [], signs = [], except = [], unless = [], none = [], missing = [] } = change.add ?? {};
  const had = rule as unknown as Record<string, unknown>;
  const known = rule.kind === 'sealed' ? [] : ADDABLE.filter((field) => Array.isArray(had[field]));
  const unfit = Object.keys(change.add ?? {}).filter((field) => !(known as string[]).includes(field));
  const below: Report = (path, message, fix) => report(['add', ...path], message, fix);
  const named = [
    ...none.map((list, index) => ({ list, path: ['none', index] })),
    ...missing.map((list, index) => ({ list, path: ['missing', index] })),
  ];
  return [
    ...unfit.map((field) => {
      const fix = known.length === 0 ? 'write a rule of your own' : `what can be added to it: ${known.join(', ')}`;
      return below([field], `\`${name}\` is a \`${rule.kind}\` rule and has no \`${field}\``, fix);
    }),
    ...checkTerms('terms', terms, rule.category, below),
    ...checkTerms('signs', signs, rule.category, below),
    ...checkPhrases('except', except, below),
    ...checkPhrases('unless', unless, below),
    ...named.flatMap(({ list, path }) => {
      const lists = knownLists(packs);
      if (lists.includes(fullListName(list, by.value))) return [];
      const near = nearest(fullListName(list, by.value), lists);
      return [
        below(path, `there is no list \`${list}\``, near ? `did you mean \`${near}\`?` : 'add it under `lists:`'),
      ];
    }),
  ];
}

function checkLoudness({ change, name }: RuleChanged, rule: AuthoredRule, report: Report): Problem[] {
  if (rule.kind === 'grammar' && change.severity === 'critical') {
    const message = `\`${name}\` is a grammar rule, which is judged too late to hold a post`;
    return [report(['severity'], message, 'say warning')];
  }
  const confidence = 'confidence' in rule ? rule.confidence : undefined;
  if (change.severity !== undefined && confidence) {
    const shown = SEVERITIES.flatMap((severity) => {
      const from = confidence.at[severity];
      return from === undefined ? [] : [`${severity}: ${from.toString()}`];
    });
    const fix = `say \`at\` instead; the rule has { ${shown.join(', ')} }`;
    return [report(['severity'], `\`${name}\` is as loud as it is sure`, fix)];
  }
  if (change.at === undefined) return [];
  if (!confidence) return [report(['at'], `\`${name}\` has no \`confidence\``, 'say `severity` instead')];
  const [least, had] = [change.at, confidence.at].map((at) => Math.min(...Object.values(at)));
  if ((least as number) >= (had as number) && least !== Infinity) return [];
  const fix = `let the lowest be ${(had as number).toString()} or more`;
  return [report(['at'], 'thresholds of a rule of another pack can only be raised', fix)];
}

/** A change may make a rule speak less, never more; to find more there is `add`. */
function checkNarrowing({ change, name }: RuleChanged, rule: AuthoredRule, report: Report): Problem[] {
  const problems: Problem[] = [];
  const { within, most } = change;
  if (within !== undefined) {
    if (!('within' in rule)) {
      const message = `\`${name}\` is a \`${rule.kind}\` rule and has no \`within\``;
      problems.push(report(['within'], message, 'leave it out'));
    } else if (within > rule.within) {
      const message = `\`within\` can only be lowered, and is ${rule.within.toString()} there`;
      problems.push(report(['within'], message, `write ${rule.within.toString()} or less, or leave it out`));
    }
  }
  if (most !== undefined) {
    if (!('most' in rule)) {
      problems.push(report(['most'], `\`${name}\` is a \`${rule.kind}\` rule and has no \`most\``, 'leave it out'));
    } else if (most < rule.most) {
      const message = `\`most\` can only be raised, and is ${rule.most.toString()} there`;
      const fix = `write ${rule.most.toString()} or more; what your company wants of its own posts goes into its profile, under voice`;
      problems.push(report(['most'], message, fix));
    }
  }
  return problems;
}

function checkWhen({ change, name }: RuleChanged, rule: AuthoredRule, report: Report): Problem[] {
  return Object.entries(change.when ?? {}).flatMap(([field, wanted]) => {
    const given = (rule.when as Record<string, unknown> | undefined)?.[field];
    if (given === undefined) return [];
    const had = [given].flat().map(String);
    const beyond = [wanted]
      .flat()
      .map(String)
      .filter((value) => !had.includes(value));
    if (beyond.length === 0) return [];
    const message = `\`${name}\` does not speak on ${beyond.join(', ')}, and \`when\` can only narrow it`;
    return [report(['when', field], message, `write some of ${had.join(', ')}`)];
  });
}

function checkListChange(changed: ListChanged, packs: readonly Pack[]): Problem[] {
  const { pack, problems } = findTarget(changed, packs);
  if (!pack) return problems;
  const report = reporter(changed);
  const { phrases, patterns } = changed.change;
  if (phrases.length + patterns.length === 0) {
    return [report([], 'this changes nothing', 'add `phrases` or `patterns`, or leave it out')];
  }
  const faults = patterns.flatMap((pattern, index) => {
    const fault = checkPattern(pattern);
    return fault ? [report(['patterns', index], fault.message, fault.fix)] : [];
  });
  return [...faults, ...checkProtection(changed, packs, report)];
}

/** A rule that is heard in protected speech must not learn its words from a list that others add to. */
function checkProtection({ name, change }: ListChanged, packs: readonly Pack[], report: Report): Problem[] {
  const heard = packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => isHeardAlways(rule.category))
      .filter((rule) => listsOf(rule).some((list) => fullListName(list.name, pack) === name))
      .map((rule) => `${pack.id}/${rule.id}`),
  )[0];
  if (heard === undefined) return [];
  const refuse = (path: Path, text: string) => {
    const message = `\`${heard}\` uses this list and is heard in protected speech, where “${text}” is people’s own affair`;
    return report(path, message, MOVE_ELSEWHERE);
  };
  return [
    ...change.phrases.flatMap((phrase, index) => {
      const expanded = expandCuePhrase(phrase);
      const isProtected = expanded.ok && expanded.phrases.some((text) => isProtectedTopic(text.replaceAll('~', '')));
      return isProtected ? [refuse(['phrases', index], phrase)] : [];
    }),
    ...change.patterns.flatMap((pattern, index) => {
      const words = TOPIC_IN_PATTERN.exec(pattern.replace(/\\[a-z]/gi, ' '))?.[0];
      return words === undefined ? [] : [refuse(['patterns', index], words)];
    }),
  ];
}
