import { SEVERITIES, type Finding, type Verdict } from './types.ts';

/**
 * Findings in text order, without those that say nothing new, so that people read one thing about one place: dropped is what
 * lies inside another of at least its severity and the same family, and what overlaps one of the same category.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const loudestFirst = [...findings].sort((a, b) => rank(b) - rank(a) || length(b) - length(a) || compare(a, b));
  for (const finding of loudestFirst) {
    if (!kept.some((other) => covers(other, finding))) kept.push(finding);
  }
  return kept.sort(compare);
}

/**
 * A verdict with what was found besides. Its own findings stay and keep their places, so that who shows one by its index still
 * shows the same; of the others come last those that say something new. None of them may be critical.
 */
export function addFindings(verdict: Verdict, more: readonly Finding[]): Verdict {
  const merged = mergeFindings([...verdict.findings, ...more]);
  const findings = [...verdict.findings, ...merged.filter((finding) => more.includes(finding))];
  return { ...verdict, findings, action: verdict.action === 'clear' && findings[0] ? 'advise' : verdict.action };
}

export function covers(other: Finding, finding: Finding): boolean {
  if (family(other) !== family(finding)) return false;
  if (finding.start === finding.end) return other.rule === finding.rule && other.pack === finding.pack;
  if (other.category === finding.category) return other.start < finding.end && finding.start < other.end;
  return other.start <= finding.start && finding.end <= other.end;
}

function compare(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.pack + a.rule < b.pack + b.rule ? -1 : 1);
}

function rank(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity);
}

function length(finding: Finding): number {
  return finding.end - finding.start;
}

function family(finding: Finding): string {
  return finding.category.split(':', 1)[0] as string;
}
