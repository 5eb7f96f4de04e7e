/**
 * `npm run measure [-- section … company …] [--list]`: how right we are, section by section.
 * A section is a file beside this one.
 */
import { companies } from './companies.ts';
import { protectedSpeech } from './protected-speech.ts';
import type { Section } from './section.ts';

const SECTIONS: readonly Section[] = [companies, protectedSpeech];

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ofSections = SECTIONS.filter(({ name }) => named.includes(name));
const ofCompanies = named.filter((name) => ofSections.every((section) => section.name !== name));
const options = { companies: ofCompanies, isListing: process.argv.includes('--list') };

for (const { name, measure } of ofSections.length > 0 ? ofSections : SECTIONS) {
  console.log(`\n${name}\n${measure(options).join('\n')}`);
}
