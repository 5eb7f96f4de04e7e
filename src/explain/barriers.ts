/** Why a rule has no say about a draft, whatever its words are. The engine's own conditions (`check.ts`), each with its sentence. */
import type { CompiledRule } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import type { Reason, ReasonCode } from './explanation.ts';
import { joinWords, showMoment } from './quote.ts';

export function findBarriers({ mode, from, until, when }: CompiledRule, draft: Draft, now: number): Reason[] {
  const handle = draft.account.handle.replace('@', '').toLowerCase();
  const reasons: [ReasonCode, string | false | undefined][] = [
    ['trial', mode === 'trial' && 'This rule is on trial: its author watches it, and writers do not hear of it.'],
    ['from', from !== undefined && now < from && `This rule speaks only from ${showMoment(from)} on.`],
    ['until', until !== undefined && now >= until && `This rule has been silent since ${showMoment(until)}.`],
    [
      'account',
      when?.account &&
        !when.account.includes(draft.account.kind) &&
        `This rule is for ${joinWords(when.account, 'or')} accounts, and this one is ${draft.account.kind}.`,
    ],
    [
      'site',
      when?.site &&
        !when.site.includes(draft.site) &&
        `This rule is for ${joinWords(when.site, 'or')}, not for ${draft.site}.`,
    ],
    [
      'surface',
      when?.surface &&
        !when.surface.includes(draft.surface) &&
        `This rule is for a ${joinWords(when.surface, 'or')}, not for a ${draft.surface}.`,
    ],
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
