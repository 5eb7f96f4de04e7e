/**
 * The tables in the test suites of well-known detectors, read at their source when it is there: nothing of them is copied.
 * `SECOND_LOOK_SUITES` names a folder with git directories such as `microsoft+presidio/repo`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface SuiteCase {
  text: string;
  isPersonal: boolean;
  /** What people would call the number, where a row of digits alone says too little. */
  called?: string;
  /** The row is the number and nothing else, not a text that may hold one. */
  isWhole?: boolean;
}

export interface Suite {
  name: string;
  /** Undefined when the suite is not on this machine. */
  cases: SuiteCase[] | undefined;
}

const DEFAULT_FOLDER = path.resolve(import.meta.dirname, '../../../.mirror');
const folder = process.env['SECOND_LOOK_SUITES'] ?? DEFAULT_FOLDER;

/** What is a number of the kinds that `personal-data` knows; other countries' and companies' numbers are left out. */
const PRESIDIO: [recognizer: string, called?: string][] = [
  ['credit_card'],
  ['iban'],
  ['email'],
  ['phone'],
  ['us_ssn', 'social security number'],
  ['us_itin', 'tax id'],
  ['uk_nino'],
  ['uk_nhs', 'NHS number'],
  ['de_tax_id', 'Steuer-ID'],
  ['es_nif'],
  ['es_nie'],
  ['it_fiscal_code'],
  ['pl_pesel'],
  ['se_personnummer', 'personnummer'],
];
const STDNUM: [module: string, called?: string][] = [
  ['iban'],
  ['us/ssn', 'social security number'],
  ['gb/nhs', 'NHS number'],
  ['de/idnr', 'Steuer-ID'],
  ['fr/nir'],
  ['nl/bsn', 'BSN'],
  ['es/dni'],
  ['es/nie'],
  ['it/codicefiscale'],
  ['pl/pesel'],
  ['se/personnummer', 'personnummer'],
  ['ch/ssn'],
];
/** … by the line that begins the table in test/validators.test.js; the first table of each is the one without options. */
const VALIDATOR_JS = ['isCreditCard', 'isIBAN', 'isEmail'];

export function readSuites(): Suite[] {
  return [
    { name: 'microsoft/presidio', cases: readSuite('microsoft+presidio', readPresidio) },
    { name: 'arthurdejong/python-stdnum', cases: readSuite('arthurdejong+python-stdnum', readStdnum) },
    { name: 'validatorjs/validator.js', cases: readSuite('validatorjs+validator.js', readValidatorJs) },
  ];
}

type ReadFile = (file: string) => string;

function readSuite(name: string, read: (file: ReadFile) => SuiteCase[]): SuiteCase[] | undefined {
  const repository = path.join(folder, name, 'repo');
  if (!existsSync(repository)) return undefined;
  return read((file) => {
    try {
      return execFileSync('git', ['--git-dir', repository, 'show', `HEAD:${file}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return '';
    }
  });
}

/** Rows of `("text", how many are expected, …)`. */
function readPresidio(file: ReadFile): SuiteCase[] {
  return PRESIDIO.flatMap(([recognizer, called]) => {
    const source = file(`presidio-analyzer/tests/test_${recognizer}_recognizer.py`).replace(/^\s*#.*$/gm, '');
    return [...source.matchAll(/\(\s*"((?:[^"\\]|\\.)*)",\s*(\d+)\s*,/g)].map(([, text = '', count]) => ({
      text,
      isPersonal: count !== '0',
      ...(called !== undefined && { called }),
    }));
  });
}

/** `>>> validate('…')` with what comes out on the next line, and lists of numbers that are all said to be valid. */
function readStdnum(file: ReadFile): SuiteCase[] {
  return STDNUM.flatMap(([module, called]) => {
    const name = module.replace('/', '_');
    const source = file(`stdnum/${module}.py`) + file(`tests/test_${name}.doctest`);
    const own = module.split('/').at(-1) ?? '';
    const single = [...source.matchAll(/>>> (?:(\w+)\.)?validate\('([^']+)'\).*\n(\S+)/g)]
      .filter(([, of]) => of === undefined || of === own)
      .map(([, , text = '', result]) => ({ text, isPersonal: result !== 'Traceback' }));
    const lists = [...source.matchAll(/>>> numbers = '''\n([^']*)'''\n(.*\n.*)/g)]
      .filter(([, , after = '']) => after.includes('not '))
      .flatMap(([, list = '']) => list.split('\n').map((line) => line.replace(/^\.\.\. ?/, '').trim()))
      .filter(Boolean)
      .map((text) => ({ text, isPersonal: true }));
    return [...single, ...lists].map((entry) => ({ ...entry, isWhole: true, ...(called !== undefined && { called }) }));
  });
}

function readValidatorJs(file: ReadFile): SuiteCase[] {
  const source = file('test/validators.test.js');
  return VALIDATOR_JS.flatMap((validator) => {
    const from = source.indexOf(`validator: '${validator}'`);
    const table = source.slice(from, source.indexOf('});', from));
    const [valid = '', invalid = ''] = table.split('invalid: [');
    const rows = (list: string, isPersonal: boolean): SuiteCase[] =>
      [...list.slice(list.indexOf('valid: [')).matchAll(/^\s+'((?:[^'\\]|\\.)*)',$/gm)].map(([, text = '']) => ({
        text,
        isPersonal,
        isWhole: true,
      }));
    return [...rows(valid, true), ...rows(`valid: [${invalid}`, false)];
  });
}
