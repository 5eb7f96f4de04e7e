/** Mozilla's own check of the Firefox build. Errors fail; warnings are shown, since some come with React and zod. */
import { runTool } from './command.mjs';

const [folder = '.output/firefox-mv3'] = process.argv.slice(2);
const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
const { output } = await runTool('web-ext', 'web-ext', options, { quiet: true });
const report = readReport(output);
if (!report) {
  console.error(`web-ext lint gave no report:\n${output}`);
  process.exit(1);
}
for (const { code, message, file } of [...report.errors, ...report.warnings]) {
  console.log(`${code} ${file ?? ''}: ${message}`);
}
const { errors, warnings } = report.summary;
console.log(`${errors} errors, ${warnings} warnings.`);
process.exit(errors === 0 ? 0 : 1);

function readReport(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
