import type { ProtectedWords } from '../engine/ruleset.ts';

/**
 * The words of protected speech, as data. One string per class, as compact as the ruleset should be: entries stand between
 * `|`, `a/b` is one word or the other, and `~` one of the common endings. Written from what the law protects
 * (NLRA section 7, Directive (EU) 2019/1937), with two thirds of `tests/protected` in view.
 */

/** The writer alone; "our" may be anybody's. */
const ME = 'i|im|ive|me|my';

/** Workers speaking to workers. */
const US =
  'we|us|our|lads|comrade|colleague|coworker|workmate|mate|brothers|sisters|fellow|anyone|everyone|nobody|all of you|friends|sign';

/** "They", the employer. */
const THEM = 'they|them';

/** Those who decide. */
const BOSS =
  'boss|manager|management|supervisor|foreman|gaffer|team lead|leadership|director|ceo|vp|head office|hr|owner|employer|our/my company/employer/school/trust/agency/head/lead/landlord|chef|dispatcher|town hall';

/** What hardly anybody says who does not work for somebody. */
const STRONG =
  'pay/pays/paid us/me|picket|minimum/living/hourly wage|pay rise/raise/freeze/cut/gap/grade/scale/packet/slip/day|payslip|sick/holiday/overtime/maternity/redundancy pay/payout|night/sunday/weekend premium|my/our pay/wage/salary/bonus/tips/hour/rota/overtime/pension|unpaid|underpaid|not paid|earn/earns/earning/paid/getting more/less|flat rate|take home|zero hours|overtime|' +
  'trade/labour/labor/our/my/a union|join/joined/joining the/a/our union|union rep/card/member/vote/man/meeting|steward|unionise/unionize|on strike|strike vote/fund|walk out|walk/walked/walking out|ballot paper|collective bargaining/agreement|solidarity|works council|safety rep|petition|' +
  'tribunal|labour/labor/employment/trade court/board/inspector/office/lawyer|osha|hse|eeoc|acas|inspectorate|inspector|ombudsman|regulator|whistleblow~|blow/blew/blowing the whistle|health and safety|food/environment/safety/protection agency/authority|grievance|complaint|unfair dismissal|my/our employer|' +
  'harass~|bully|bullied|bullying|discriminat~|sexist|racist|retaliat~|toilet/loo/lunch/rest/no break|burnt/burned out|sick/maternity/paternity/parental leave|sick note|signed off with|decibel|ear plug|hearing protection|hard hat|written/write up|same work/job/money|fewer people/hands|fewer of us|short staffed|understaffed|unsafe|overwork~|work permit|my visa|sponsorship|agency/fellow worker/temp|split shift|hour shift|days off|on call|let us go|organise|unioni~|card drive|cuts|equal treatment|tech/gig worker|lose/losing/lost my/their/our job';

/** Pay, hours, safety, conditions, the end of a job: everyday words, which alone say nothing. */
const TOPIC =
  'pay|paid|rise|risk|wage|salary|salaries|bonus|raise|earn|owed|commission|rota|roster~|shift|hour|hrs|break|lunch|nights|night crew/team|weekend|saturday|sunday|holiday|easter|christmas|day off|contract|temp|contractor|permanent|in writing|union|strike|vote|voted|rep|offer|agreement|tips|self employed|' +
  'safe|safety|harness|glove|mask|fire door|brake|tyre|alarm|accident|injur~|hurt|burn~|burnt|finger|fume|dust|asbestos|solvent|bleach|paint|extractor|extraction|ventilat~|heat~|degrees|fan|aircon|thermostat|freez~|fainted|cough|headache|asthma|fever|rash|toilet|loo|portaloo|rest/changing room|locker|canteen|wet|mould|camera|scanner|accent|hijab|woman|women|foreign|disabled|deaf|younger|pregnan~|expecting|baby|nursery|childcare|kids|son|part time|sick|ill|doctor|stress~|crying|cried|sleep|visa|passport|promotion|review|warning|redundan~|layoff|laid off|fired|sacked|let go|notice|leaving|quit|court|judge|case|lawyer|evidence|rights|pension|staff|vacancy|patient|classroom|short|apprentice|intern|badge|morale|queue|reorg|office|uniform|worker|ward|depot|quay|agency|band|robbed|spat|kicked|staff room|unsocial|probation|ethnic|age|sponsor~|per hour';

/** A place or people of work. */
const WORK =
  'work~|job|company|firm|team|crew|colleague|hospital|site|yard|factory|plant|warehouse|van|truck|shop|kitchen|school|pupil|desk|unit|department|customer|shift|role|nurse|teacher|driver|engineer|cleaner|meeting|machine|room|floor|line|till|lab';

/** What makes it talk about how things are: a lack, a refusal, a comparison, a demand, a feeling. */
const STANCE =
  'no|not|never|nobody|none|nothing|without|can t|won t|don t|didn t|doesn t|isn t|wasn t|couldn t|haven t|refus~|told|tell|asked|ask|report~|complain~|still|again|unfair|legal|illegal|tired|ashamed|angry|only|enough|cut|docked|owe|forced|cancel~|denied|broke|broken|dead|fail~|worse|less|fewer|half|same|wrong|threat~|ignore~|scared|demand~|deserve~|worth|trust|shout~|screamed|alone|forgot|gone|lost|must|should|made|make|want|compare|together|need|every|guilty|zero|all of us|with us|stopped|supposed|allowed|sorry|year';

/** Words of the end of a job; with one of `ME` beside them it is the writer's own. */
const LOSS =
  'laid off|redundant|sacked|fired|let go|dismissed|not renewed|out of a job|laid/fired/sacked/dismissed me|let me go|lost my job|my last day|my notice|my own redundancy|my redundancy|terminated|open to work';

/** Knowledge that comes with an office and not with one's own work: plans about others, figures, sales, deals, law. */
const INSIDER =
  'board/the/committee minutes|executive meeting|steering|spreadsheet|drafting|slide deck|saw the list|shared drive|announc~|announcement|official statement|haven t/hasn t/not told|haven t been told|told next|doesn t/don t know yet|customer doesn t know|nobody outside|no clue|keep it quiet/between/secret/to|quietly|between us|hush|can t wait|embargo|heads up|wraps|not public|not out yet|hear it from me|read it here|approval|just approved|headcount|printing|letters go|exits|severance|outsource|cfo|managing director|our chair|consultants|is planned|merge|closure|we close|roles out|' +
  'our client|client|of ours|our customer|we audit|payroll for|revenue|margin|bookings|churn|backlog|q1|q2|q3|q4|credit line|deals|list price|discount|our reps|new pricing|ship~|launch|beta|prototype|next release|next month|pilot|settle|counsel|claimants|plead|patent|defence|due diligence|ransom~|hacked|vpn|password|outage|recall|quarter|hiring|apply|job alert|referral|join us|looking for a|distribute|rival|can t name/say|the board has|word for word|open role';

/** The same words in another world: games, code, home. */
const ELSEWHERE =
  'goal|season|keeper|defeat|football|rugby|sets|sql|code|sourdough|dog|student/credit/western/european union|typescript|game|striker';

/** Part of every ruleset that is compiled: no pack adds to it or takes from it. */
export const protectedWords: ProtectedWords = {
  ME,
  US,
  THEM,
  BOSS,
  STRONG,
  TOPIC,
  WORK,
  STANCE,
  LOSS,
  INSIDER,
  ELSEWHERE,
};
