/** What the popup says of a page: one plain sentence, and what to do. Pure. */
import { combineFrames } from './page-states.ts';
import { SITE_NAMES, SURFACE_NAMES } from './words.ts';
import type { PageView } from './page-view.ts';

export interface PageSentence {
  /** `calm` only when it looks and has found nothing. */
  tone: 'calm' | 'quiet' | 'warning' | 'critical';
  /** Whether it reads along at all. */
  sign: 'eye' | 'eye-off' | 'warning';
  title: string;
  body: string;
}

export function sentenceFor(view: PageView, watched: readonly string[]): PageSentence {
  if (view.kind === 'elsewhere') {
    return {
      tone: 'quiet',
      sign: 'eye-off',
      title: 'Not a page it looks at',
      body: `Second Look reads drafts on ${inList(watched)}, and nowhere else.`,
    };
  }
  if (view.kind === 'silent') {
    return {
      tone: 'critical',
      sign: 'warning',
      title: 'It is not looking at this page yet',
      body: 'Save what you have written, then load the page again.',
    };
  }
  const { state, findings } = combineFrames(view.frames.map(({ report }) => report));
  const report = view.frames.find((frame) => frame.report.state === state)?.report;
  const site = SITE_NAMES[report?.site ?? 'other'];
  switch (state) {
    case 'failed':
      return {
        tone: 'critical',
        sign: 'warning',
        title: 'It could not look at this draft',
        body: 'Check it yourself before you post. Loading the page again may help.',
      };
    case 'blind':
      return {
        tone: 'warning',
        sign: 'eye-off',
        title: 'It cannot see how this page posts',
        body: 'It reads what you write, but cannot ask before it goes out. Look once more yourself.',
      };
    case 'partly':
      return {
        tone: 'warning',
        sign: 'eye',
        title: 'It knows this page only partly',
        body: 'It reads along, but may not ask before you post. Look once more yourself.',
      };
    case 'off':
      return {
        tone: 'quiet',
        sign: 'eye-off',
        title: `Switched off on ${site}`,
        body: 'Drafts are not checked here. You can switch it on again in Settings.',
      };
    case 'idle':
      return { tone: 'quiet', sign: 'eye', title: 'Ready', body: 'Start to write, and it reads along.' };
    case 'looking':
      return {
        tone: findings.length === 0 ? 'calm' : 'warning',
        sign: 'eye',
        title: `Reading your ${SURFACE_NAMES[report?.surface ?? 'unknown']}`,
        body:
          findings.length === 0
            ? 'Nothing to say about its words so far. Pictures it cannot see.'
            : 'Some of it is worth a second look.',
      };
  }
}

function inList(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
