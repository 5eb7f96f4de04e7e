/** Numbers of persons: made by their issuers' rules, and from the test tables of other projects. */
import { personalDataReport } from '../personal-data/measure.ts';
import type { Section } from './section.ts';

export const personalData: Section = { name: 'personal-data', measure: (options) => [personalDataReport(options)] };
