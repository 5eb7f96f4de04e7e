/**
 * Wording that could keep people from saying what is theirs to say, with what to write instead. Judged as an employee who
 * depends on the job would read it: Stericycle, 372 NLRB No. 113 (2 August 2023); OM 12-59; SEC Rule 21F-17.
 */

export interface Wording {
  expression: RegExp;
  /** The text is fine when this stands in it, too. */
  unless?: RegExp;
  /** `{words}` stands for what was found. */
  message: string;
  fix: string;
}

const WORK_LIFE =
  'salar(?:y|ies)|wages?|pay|payslips?|bonus(?:es)?|tips|overtime|hours|shifts?|rotas?|rosters?|breaks?|holidays?|sick leave|staffing|safety|working conditions|harassment|discrimination|unsafe|unions?|unioni[sz](?:e|ing)|organi[sz]ing|strikes?|picket(?:s|ing)?|walkouts?|works council|tribunals?|inspectors?|regulators?|whistle-?blow(?:ers?|ing)|lay-?offs?|redundan(?:t|cy|cies)|dismissals?|hr|human resources|grievances?';

/** Unions by name: a rule that looks for one looks for its members. */
const UNIONS =
  'unison|unite the union|gmb|usdaw|aslef|rmt|teamsters|seiu|uaw|afl-cio|ufcw|ig metall|ver\\.?di|fnv|cgt|cfdt|ccoo|ugt|cgil|siptu|tuc|nalgo';

const MANAGERS =
  'boss(?:es)?|managers?|management|supervisors?|foremen|foreman|leadership|directors?|executives?|ceo|cfo|board';

export const NARROW =
  'look for the plan, not the topic: add the words of an unannounced decision (“list of”, “board paper”), or take it out';

/** Nothing but one of these: a rule of which it is a term speaks up whenever work is talked about. */
export const BARE_TOPIC = new RegExp(`^(?:(?:the|our|my|your|a|an) )?(?:${WORK_LIFE})$`, 'i');
export const UNION_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${UNIONS})(?![\\p{L}])`, 'iu');
export const BARE_MANAGER = new RegExp(`^(?:(?:the|our|my|your) )?(?:${MANAGERS})$`, 'i');
export const POLITICS =
  /^(?:politics?|political|elections?|vot(?:e|ing)|parliament|religion|religious|church|mosque|god|allah|protests?|demonstrations?)$/i;
/** The same topics inside a regular expression. */
export const TOPIC_IN_PATTERN = new RegExp(`(?<![\\p{L}])(?:${WORK_LIFE})(?![\\p{L}])`, 'iu');

export const WORDINGS: readonly Wording[] = [
  {
    expression:
      /\b(?:any ?thing |everything )?confidential (?:information|matters?|things?)\b|\bsensitive information\b/i,
    unless: /such as|for example|for instance|e\.g\.|that is:|does not mean|not about pay/i,
    message: '“{words}” may be read as pay and conditions, too',
    fix: 'say what is meant and give two examples: “unannounced products and prices, such as …”; add that pay, hours and conditions are not meant',
  },
  {
    expression:
      /\b(?:disparag\w+|disrespect\w*|inappropriate\w*|unprofessional\w*|disloyal\w*|loyal\w*|negativ\w+|embarrass\w*|badmouth\w*|offensive|friendly tone|harm\w* (?:our |the |its )?(?:good name|reputation)|(?:our |the )?(?:company's )?reputation)\b/i,
    message: '“{words}” may be read as forbidding criticism of the employer',
    fix: 'name what is meant, with an example (“abuse of a customer by name”), or leave it out',
  },
  {
    expression: new RegExp(
      `\\b(?:never|not|don['’]t|cannot|no one may|nobody may|forbidden to|without)\\b[^.;!?]{0,40}\\b(?:post|share|discuss|disclose|talk|speak|write|mention|reveal|comment|compare)\\b[^.;!?]{0,60}\\b(?:${WORK_LIFE})\\b`,
      'i',
    ),
    message: '“{words}” forbids what employees may say to each other and in public',
    fix: 'take it out; people may talk about pay, hours, conditions and unions',
  },
  {
    expression:
      /\b(?:permission|approval|approved|cleared?|authori[sz](?:ed|ation)|never|not|don['’]t|only|refer|consult|ask)\b[^.;!?]{0,60}\b(?:press|media|journalists?|reporters?|governments?|regulators?|authorit(?:y|ies)|inspectors?|agenc(?:y|ies)|lawyers?)\b/i,
    unless:
      /on (?:the company['’]s|our|\{company\}['’]s|the) behalf|on behalf of|for \{company\}|for the company|in our name/i,
    message: '“{words}” may keep people from the press, a regulator or a court',
    fix: 'keep it to who speaks “on the company’s behalf”',
  },
  {
    expression:
      /\b(?:report|raise|bring|take|tell|complain|concerns?|problems?|go to)\b[^.;!?]{0,60}\b(?:first|only|internally|before (?:you )?(?:go|turn|talk|speak|report|post)\w*)\b/i,
    message: '“{words}” may be read as a duty to report inside first, or only there',
    fix: 'offer the inside way without “first” or “only”, and add: “You may turn to any authority at any time.”',
  },
  {
    expression:
      /\b(?:disciplin(?:e|ed|ary)|dismiss(?:ed|al)|terminat(?:e|ed|ion)|fired|sacked|lose your job|cost you your job|sanction(?:s|ed)?|penalt(?:y|ies)|punish\w*|consequences|legal action|sue you|warning letter|written warning|zero tolerance)\b/i,
    message: '“{words}” reads as a threat',
    fix: 'say why it matters and what helps; leave out what may happen to the writer',
  },
  {
    expression:
      /\b(?:will be|may be|can be|is|are|being|gets?) (?:logged|recorded|monitored|watched|tracked|reported to|passed on|seen by)\b|\b(?:we|hr|security|your manager|management) (?:will |can |may )?(?:see|know|monitor|watch|log|track)s?\b/i,
    unless: /\b(?:never|nobody|no one|not)\b/i,
    message: '“{words}” tells people that they are watched, and nobody but the writer sees a finding',
    fix: 'leave it out; it is not true of Second Look',
  },
  {
    expression:
      /\b(?:waive|give up|forgo|hand over|return|refuse)\b[^.;!?]{0,40}\b(?:awards?|rewards?|bount(?:y|ies)|rights?)\b/i,
    message: '“{words}” may be read as giving up a right or an award for turning to an authority',
    fix: 'take it out; nobody can be asked to (SEC Rule 21F-17, Directive (EU) 2019/1937 Art. 24)',
  },
];
