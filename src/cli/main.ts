/** The security team's tool: the same engine and packs as in the browser, on the command line. */
import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addCompile } from './compile.ts';
import { addExplain } from './explain.ts';
import { BAD_INPUT } from './exit-codes.ts';
import { addLint } from './lint.ts';
import { addSchema } from './schema.ts';

// `… | head` closes the pipe early; that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('second-look')
  .description('Checks drafts against your rules, as the extension does: on this computer, with nothing sent anywhere.')
  .exitOverride();
addCheck(program);
addCompile(program);
addExplain(program);
addLint(program);
addSchema(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
}
