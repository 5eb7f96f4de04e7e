import { addFindings } from '../engine/merge.ts';
import type { Finding } from '../engine/types.ts';
import type { Explanation, Fired } from './explanation.ts';

/** What the panel would come to say once the grammar rules have been heard: added as the guard adds it. */
export function withGrammar(explanation: Explanation, more: readonly Finding[]): Explanation {
  const { action, fired } = explanation;
  const verdict = addFindings({ action, findings: fired, draftHash: '' }, more);
  const heard = verdict.findings.map((finding): Fired => fired.find((one) => one === finding) ?? finding);
  return { ...explanation, action: verdict.action, fired: heard };
}
