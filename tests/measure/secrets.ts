/** Keys and passwords, against the suites of other projects when `SECRET_SUITES` names a folder that holds them. */
import { measureSecrets } from '../secrets/measure.ts';
import type { Section } from './section.ts';

export const secrets: Section = {
  name: 'secrets',
  measure: ({ isListing }) => [measureSecrets({ root: process.env['SECRET_SUITES'], isListing })],
};
