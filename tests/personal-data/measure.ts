/** The section of `npm run measure` about the pack `personal-data`. */
import { measureBareRows, measureLookAlikes, measureRecall, measureSpoilt } from './generated.ts';
import { personalFindings } from './judge.ts';
import { KINDS } from './numbers.ts';
import { measurePhones } from './phones.ts';
import { readSuites, type SuiteCase } from './suites.ts';

export function personalDataReport({ isListing }: { isListing: boolean }): string {
  const lines = ['personal data: numbers made by the issuers’ rules, in sentences'];
  for (const { name, cases, found, exact, mistakes } of [
    ...KINDS.map(({ group }) => measureRecall(group)),
    ...measurePhones(),
  ]) {
    lines.push(
      `  ${name.padEnd(36)} R ${ratio(found, cases)}  marked exactly ${ratio(exact, cases)}  (${cases.toString()})`,
    );
    if (isListing) lines.push(...mistakes.map((text) => `    missed  ${oneLine(text)}`));
  }
  lines.push('personal data: false alarms');
  const wrong = [
    ...KINDS.filter(({ group }) => group !== 'e-mail').map(({ group }) => measureSpoilt(group)),
    measureLookAlikes(),
    measureBareRows(),
  ];
  for (const { name, cases, found, mistakes } of wrong) {
    lines.push(`  ${name.padEnd(36)} ${found.toString()} of ${cases.toString()}`);
    if (isListing) lines.push(...mistakes.map((text) => `    false alarm  ${oneLine(text)}`));
  }
  lines.push('personal data: the tables of other projects’ tests (weak numbers beside their name)');
  for (const { name, cases } of readSuites()) lines.push(...suiteLines(name, cases, isListing));
  return lines.join('\n');
}

function suiteLines(name: string, cases: SuiteCase[] | undefined, isListing: boolean): string[] {
  if (!cases) return [`  ${name.padEnd(36)} skipped, it is not on this machine (SECOND_LOOK_SUITES)`];
  const judged = cases.map((entry) => {
    const text = entry.called === undefined ? entry.text : `My ${entry.called}: ${entry.text}`;
    return {
      ...entry,
      isFound: isFoundIn(text, entry),
      isFoundBare: personalFindings(entry.text).length > 0,
    };
  });
  const real = judged.filter(({ isPersonal }) => isPersonal);
  const found = judged.filter(({ isFound }) => isFound);
  const hit = real.filter(({ isFound }) => isFound);
  const bare = real.filter(({ isFoundBare }) => isFoundBare);
  const figures = `P ${ratio(hit.length, found.length)}  R ${ratio(hit.length, real.length)}  R without names ${ratio(bare.length, real.length)}`;
  const lines = [
    `  ${name.padEnd(36)} ${figures}  (${real.length.toString()} + ${(judged.length - real.length).toString()})`,
  ];
  if (isListing) {
    for (const { text, isPersonal, isFound } of judged) {
      if (isPersonal !== isFound) lines.push(`    ${isPersonal ? 'missed' : 'false alarm'}  ${oneLine(text)}`);
    }
  }
  return lines;
}

/** A row says of its whole text that it is no address, and may well hold one: only a mark over all of it is wrong. */
function isFoundIn(text: string, { text: row, isPersonal, isWhole }: SuiteCase): boolean {
  const findings = personalFindings(text);
  return isPersonal || !isWhole ? findings.length > 0 : findings.some(({ start, end }) => end - start >= row.length);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ');
}
