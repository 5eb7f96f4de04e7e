/** Telephone numbers of every region, as people write them: libphonenumber's own example of a mobile number for each. */
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import type { Figure } from './generated.ts';
import { personalFindings } from './judge.ts';

const SENTENCES = ['# is what I was given', 'here: #.', 'She wrote "#" on a napkin (#)', '# again'];
const NAMED = ['his mobile is #', 'text me on #', 'Tel. #', 'my number: #', 'phone # after six'];

export function measurePhones(): Figure[] {
  const regions = getCountries().flatMap((region) => getExampleNumber(region, examples) ?? []);
  const international = regions.flatMap((number) => [
    number.format('E.164'),
    number.formatInternational(),
    number.formatInternational().replaceAll(' ', '-'),
    number.formatInternational().replaceAll(' ', '\u00a0'),
    number.format('E.164').replace('+', '00'),
  ]);
  return [
    judge('telephones: international', international, SENTENCES),
    judge(
      'telephones: as at home, named',
      regions.map((number) => number.formatNational()),
      NAMED,
    ),
  ];
}

function judge(name: string, numbers: readonly string[], sentences: readonly string[]): Figure {
  const figure: Figure = { name, cases: 0, found: 0, exact: 0, mistakes: [] };
  numbers.forEach((number, index) => {
    const sentence = sentences[index % sentences.length] as string;
    const from = sentence.indexOf('#');
    const text = sentence.replaceAll('#', () => number);
    const findings = personalFindings(text);
    figure.cases += 1;
    if (findings.some(({ start, end }) => start < from + number.length && from < end)) figure.found += 1;
    else figure.mistakes.push(text);
    if (findings.some(({ start, end }) => start === from && end === from + number.length)) figure.exact += 1;
  });
  return figure;
}
