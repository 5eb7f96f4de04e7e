/** What rules may draw from the company profile, by the names that they use. */

/** Lists of the company profile that a rule of words may draw from. */
export const COMPANY_LISTS = [
  'names.wrong',
  'products.wrong',
  'secrets',
  'secrets.product',
  'secrets.roadmap',
  'secrets.mna',
  'secrets.headcount',
  'secrets.pricing',
  'secrets.financial',
  'secrets.incident',
  'secrets.legal',
  'clients.nda',
  'competitors',
  'bannedClaims',
  'voice.words',
  'internal.hosts',
  'internal.chats',
  'internal.projects',
] as const;
export type CompanyList = (typeof COMPANY_LISTS)[number];

/** Lists of the company profile that cues may draw from, as `company.<name>` in a rule. */
export const COMPANY_CUES = [
  'names',
  'ticker',
  'products',
  'sites',
  'customers',
  'trade',
  'troubles',
  'counted',
  'doors',
  'visitors',
  'bosses',
  'spokespeople',
  'targets',
  'target-trades',
  'rivals',
  'nda-clients',
  'nda-short',
  'references',
  'projects',
  'chats',
  'tools',
  'lawsuits',
  'incidents',
  'published',
  'banned-claims',
  'approved-claims',
  'sensitive-words',
  'disclosure',
  'help-handles',
  'calendar-day',
  'calendar-day.financial',
  'calendar-day.product',
  'calendar-day.other',
  'hints',
  'hints.product',
  'hints.roadmap',
  'hints.mna',
  'hints.headcount',
  'hints.pricing',
  'hints.financial',
  'hints.incident',
  'hints.legal',
] as const;
export type CompanyCues = (typeof COMPANY_CUES)[number];

/** Times of the company's calendar in which alone a rule may apply. */
export const PERIODS = ['quiet-financial', 'quiet-product', 'quiet-other', 'mourning', 'vote'] as const;
export type Period = (typeof PERIODS)[number];
