/** Keys and passwords, against the suites of other projects when `SECOND_LOOK_SUITES` names a folder that holds them. */
import { measureSecrets } from '../secrets/measure.ts';
import type { Section } from './section.ts';

export const secrets: Section = {
  name: 'secrets',
  measure: ({ isListing }) => [measureSecrets({ root: process.env['SECOND_LOOK_SUITES'], isListing })],
};
