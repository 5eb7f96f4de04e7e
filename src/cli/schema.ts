import { Argument, Option, type Command } from 'commander';
import { FORMATS, jsonSchemaOf, type Format } from '../packs/json-schema.ts';
import { referenceOf } from '../packs/reference.ts';

const HELP = `
With the line  # yaml-language-server: $schema=pack.schema.json  at its top, a YAML file is completed and checked by your editor
(VS Code with the YAML extension, JetBrains, Neovim and others).

Examples:
  npm run -s cli -- schema pack > pack.schema.json
  npm run -s cli -- schema company > company.schema.json
  npm run -s cli -- schema pack --format markdown`;

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('prints the format of rule packs, or of the company profile: for editors (JSON Schema) or for reading')
    .addArgument(new Argument('[file]', 'which of the two').choices(FORMATS).default('pack'))
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'markdown']).default('json'))
    .addHelpText('after', HELP)
    .action((file: Format, { format }: { format: 'json' | 'markdown' }) => {
      process.stdout.write(format === 'json' ? `${JSON.stringify(jsonSchemaOf(file), null, 2)}\n` : referenceOf(file));
    });
}
