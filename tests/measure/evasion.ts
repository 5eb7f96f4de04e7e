/** Spellings that people give to secrets, and what only resembles them. */
import { evasionReport } from '../evasion/rows.ts';
import type { Section } from './section.ts';

export const evasion: Section = { name: 'evasion', measure: (options) => [evasionReport(options)] };
