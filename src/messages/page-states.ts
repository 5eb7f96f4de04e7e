/** What a tab's frames say together, and how the toolbar button says it. Pure. */
import type { FindingSummary, PageStatus } from './protocol.ts';

export type PageState = PageStatus['state'];

/** Worst first: the tab is as well looked at as its worst frame. `off` is a choice and hides nothing that went wrong. */
const WORST_FIRST: readonly PageState[] = ['failed', 'blind', 'partly', 'looking', 'off', 'idle'];

export interface Badge {
  /** At most four characters. */
  text: string;
  /** The tooltip of the toolbar button; screen readers read it too. */
  title: string;
  colour: string;
}

/** All frames of a tab as one status. No frame at all is `idle`. */
export function combineFrames(frames: readonly PageStatus[]): PageStatus {
  const state = WORST_FIRST.find((candidate) => frames.some((frame) => frame.state === candidate)) ?? 'idle';
  return { state, findings: frames.flatMap(({ findings }) => findings) };
}

const NEUTRAL = '#5b6472';
const CALM = '#2f5fbf';
const CRITICAL = '#b3261e';

export function badgeFor({ state, findings }: PageStatus): Badge {
  switch (state) {
    case 'failed':
      return { text: '!', title: 'Second Look could not look at this draft. Check it yourself.', colour: CRITICAL };
    case 'blind':
      return {
        text: '?',
        title: 'Second Look does not see how this page posts. It marks your draft, but cannot ask before it goes out.',
        colour: NEUTRAL,
      };
    case 'off':
      return { text: 'off', title: 'Second Look is switched off for this site.', colour: NEUTRAL };
    case 'idle':
      return { text: '', title: 'Second Look', colour: NEUTRAL };
    case 'partly':
      return {
        text: findings.length > 0 ? countText(findings) : '~',
        title: `${countSentence(findings)} Second Look knows this page only partly: it may not ask before it posts.`,
        colour: colourOf(findings),
      };
    case 'looking':
      return { text: countText(findings), title: countSentence(findings), colour: colourOf(findings) };
  }
}

function countText(findings: readonly FindingSummary[]): string {
  if (findings.length === 0) return '';
  return findings.length > 99 ? '99+' : String(findings.length);
}

function countSentence(findings: readonly FindingSummary[]): string {
  if (findings.length === 0) return 'Second Look is reading along. Nothing to say so far.';
  return findings.length === 1
    ? 'One thing in this draft is worth a second look.'
    : `${findings.length} things in this draft are worth a second look.`;
}

function colourOf(findings: readonly FindingSummary[]): string {
  return findings.some(({ severity }) => severity === 'critical') ? CRITICAL : CALM;
}
