/** The options that say how a draft would be posted, for every verb that judges one. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { ACCOUNT_KINDS, SITES, SURFACES } from '../engine/types.ts';
import type { DraftDefaults } from './read-drafts.ts';

export interface DraftOptions extends DraftDefaults {
  /** Milliseconds since the epoch. */
  now?: number;
}

export function addDraftOptions(command: Command): Command {
  return command
    .addOption(new Option('--account <kind>', 'as whom it would be posted').choices(ACCOUNT_KINDS).default('personal'))
    .addOption(new Option('--site <site>', 'where').choices(SITES).default('other'))
    .addOption(new Option('--surface <surface>', 'as what').choices(SURFACES).default('post'))
    .option('--role <role>', 'the role of the writer, for rules that ask for it')
    .option('--language <tag>', 'the language of the draft, such as de, for rules that ask for it')
    .option('--audience <words>', 'who will see it, in the words of the site, for rules that ask for it')
    .option(
      '--now <moment>',
      'judge as of this moment, such as 2026-05-04T10:00:00+02:00 (default: the clock)',
      readMoment,
    );
}

function readMoment(text: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(moment))
    throw new InvalidArgumentError('Write a moment with its zone, as 2026-05-04T10:00:00+02:00.');
  return moment;
}
