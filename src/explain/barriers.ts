/** Why a rule has no say about a draft, whatever its words are. The engine's own conditions (`check.ts`), each with its sentence. */
import type { CompiledRule } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import type { Reason, ReasonCode } from './explanation.ts';
import { joinWords, showMoment } from './quote.ts';

type Barrier = [code: ReasonCode, sentence: string | false | undefined];

export function findBarriers({ mode, from, until, when }: CompiledRule, draft: Draft, now: number): Reason[] {
  const handle = draft.account.handle.replace('@', '').toLowerCase();
  const reasons: Barrier[] = [
    ['trial', mode === 'trial' && 'This rule is on trial: its author watches it, and writers do not hear of it.'],
    ['from', from !== undefined && now < from && `This rule speaks only from ${showMoment(from)} on.`],
    ['until', until !== undefined && now >= until && `This rule has been silent since ${showMoment(until)}.`],
    [
      'account',
      when?.account &&
        !when.account.includes(draft.account.kind) &&
        `This rule is for ${joinWords(when.account, 'or')} accounts, and this one is ${draft.account.kind}.`,
    ],
    ...(['site', 'surface', 'role', 'language', 'audience'] as const).map((name): Barrier => {
      const asked: readonly string[] | undefined = when?.[name];
      const given = draft[name];
      const said = given === undefined ? 'nothing is known of that here' : `this is ${given}`;
      const isMet = !asked || (given !== undefined && asked.includes(given));
      return [name, !isMet && `This rule asks for the ${name} ${joinWords(asked, 'or')}, and ${said}.`];
    }),
    [
      'during',
      when?.during &&
        !when.during.some(([start, end]) => now >= start && now < end) &&
        `This rule speaks only during ${joinWords(
          when.during.map(([start, end]) => `${showMoment(start)} to ${showMoment(end)}`),
          'or',
        )}.`,
    ],
    ['spokesperson', when?.exceptAs?.includes(handle) && `@${handle} may say this.`],
  ];
  return reasons.flatMap(([code, sentence]) => (sentence ? [{ code, sentence, spans: [] }] : []));
}
