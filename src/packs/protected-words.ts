import type { ProtectedWords } from '../engine/ruleset.ts';

/**
 * The words of protected speech, as data. One string per class, as compact as the ruleset should be: entries stand between
 * `|`, `a/b` is one word or the other, and `~` one of the common endings. Written from what the law protects
 * (NLRA section 7, Directive (EU) 2019/1937), with two thirds of `tests/protected` in view.
 */

/** The writer alone; "our" may be anybody's. */
const ME = 'i|im|ive|me|my|mine|myself';

/** Workers speaking to workers. */
const US =
  'we|us|our|lads|comrade|colleague|coworker|workmate|mate|brothers|sisters|fellow|anyone|everyone|nobody|all of you|friends|sign|some/half/most/all/none/one of us|you all|folks|ladies|guys|crew mate|branch';

/** "They", the employer. */
const THEM = 'they|them';

/** Those who decide. */
const BOSS =
  'boss|manager|management|supervisor|foreman|gaffer|team lead|leadership|director|ceo|vp|hr|owner|employer|our/my company/employer/school/trust/agency/head/lead/landlord|chef|dispatcher|town hall|team leader|line/shift lead|chargehand|headteacher|principal|higher ups|upstairs|superior|overseer|my/our lead|those in charge';

/** What hardly anybody says who does not work for somebody. */
const STRONG =
  'pay/pays/paid us/me|picket|minimum/living/hourly wage|pay rise/raise/freeze/cut/gap/grade/scale/packet/slip/day|payslip|sick/holiday/overtime/maternity/redundancy pay/payout|night/sunday/weekend premium|my/our pay/wage/salary/bonus/tips/hour/rota/overtime/pension|unpaid|underpaid|not paid|earn/earns/earning/paid/getting more/less|flat rate|take home|zero hours|overtime|trade/labour/labor/our/my/a union|' +
  'join/joined/joining the/a/our union|union rep/card/member/vote/man/meeting|steward|unionise/unionize|on strike|strike vote/fund|walk out|walk/walked/walking out|ballot paper|collective bargaining/agreement|solidarity|works council|safety rep|petition|tribunal|labour/labor/employment/trade court/board/inspector/office/lawyer|osha|hse|eeoc|acas|inspectorate|inspector|ombudsman|regulator|whistleblow~|' +
  'blow/blew/blowing the whistle|health and safety|food/environment/safety/protection agency/authority|grievance|complaint|unfair dismissal|my/our employer|harass~|bully|bullied|bullying|discriminat~|sexist|racist|retaliat~|toilet/loo/lunch/rest/no break|burnt/burned out|sick/maternity/paternity/parental leave|sick note|signed off with|decibel|ear plug|hearing protection|hard hat|written/write up|same work/job/money|' +
  'fewer people/hands|fewer of us|short staffed|understaffed|unsafe|overwork~|work permit|my visa|sponsorship|agency/fellow worker/temp|split shift|hour shift|days off|on call|let us go|organise|unioni~|card drive|cuts|equal treatment|tech/gig worker|lose/losing/lost my/their/our job|my/our break/lunch/shift/contract/boss/manager/supervisor/foreman/notice|back pay|bank holiday|time and a half|double time|' +
  'rest day/time/rule|time off|holiday request|off shift|occupational health|risk assessment|near miss|ppe|hi vis|lone working|industrial action|work to rule|stoppage|scab|shop steward|branch meeting/secretary|equal pay|non compete|exit interview|constructive dismissal|conciliation|arbitration board|employment solicitor|speak/speaking up|workplace|workload|short handed|under staffed|no staff|one/two man short|' +
  'wellbeing week|wall of values|crunch|self employed|piece rate|per shift/drop|standby|my hourly|call out rate|an/per hour for/here|pays/pay its/their apprentices/people/staff|paid a/per day|than we are|weeks/weekends off|better/worse rota/hours/conditions|for more money|the new ones|skip our breaks|nobody is allowed|burns/scars to show|torn/worn gloves|with holes|is a lie|says otherwise|my ward/depot/kitchen/yard/lift|pay/pays me/us|new hires get|fire and rehire|same bench/post|whole department|third of us|our demands|hold the line|my/our line manager|return to office|office days|badge log|timesheet|clock in/out|union man|election|at risk of|lock out|moved me to|judge/court said/says/ruled|hours rest|hours of rest|had/get/got/getting/give/gave/want a rise/raise|no rise/raise|' +
  'no guard/harness/mask/glove/helmet/radio/water/heating/ventilation/extraction/toilet/shade|anyone who speaks/mentions/complains/asks';

/** Pay, hours, safety, conditions, the end of a job: everyday words, which alone say nothing. */
const TOPIC =
  'pay|paid|a rise|risk|wage|salary|salaries|bonus|raise|earn|owed|commission|rota|roster~|shift|hour|hrs|break|lunch|nights|night crew/team|weekend|saturday|sunday|holiday|easter|christmas|day off|contract|temp|contractor|permanent|in writing|union|strike|vote|voted|rep|offer|agreement|tips|self employed|safe|safety|harness|glove|mask|fire door|brake|tyre|alarm|accident|injur~|hurt|burn~|burnt|finger|fume|' +
  'dust|asbestos|solvent|bleach|paint|extractor|extraction|ventilat~|heat~|degrees|fan|aircon|thermostat|freez~|fainted|cough|headache|asthma|fever|rash|toilet|loo|portaloo|rest/changing room|locker|canteen|wet|mould|camera|scanner|accent|hijab|woman|women|foreign|disabled|deaf|younger|pregnan~|expecting|baby|nursery|childcare|kids|son|part time|sick|ill|doctor|stress~|crying|cried|sleep|visa|passport|' +
  'promotion|review|warning|redundan~|layoff|laid off|fired|sacked|let go|notice|leaving|quit|court|judge|case|lawyer|evidence|rights|pension|staff|vacancy|patient|classroom|short|apprentice|intern|badge|morale|queue|reorg|office|uniform|worker|ward|depot|quay|agency|band|robbed|spat|kicked|staff room|unsocial|probation|ethnic|age|sponsor~|per hour|flexi|wages|workload|target|quota|deadline|pager|nightmare|' +
  'burnout|anxious|anxiety|therapist|panic|swollen|feet|knee|wrist|shoulder|lung|blood|fell|slipped|crush~|trapped|ladder|scaffold|forklift|racking|ppe|goggles|tape|radio|cold|noise|smell|rats|mice|bucket|sink|blinds|chairs|window|commute|parking|mileage|rent|caravan|dorm|permit|petition|survey|clause|terms|retire~|resign~|reference|retrain~|trainee|midnight|unpaid|tears|jokes|touch~|insult~|assaulted|' +
  'bitten|attack~|threw|pregnancy|scan picture|wheelchair|older|polish|keystroke|track~|monitor~|filmed|spy~|robot|assistant|memo|email|replaced|disloyal|respect|rude|grown men|our place|the log|rehire|tribunal|ministry|inspection|commissioner|sec|authority|statement|witness|alone|guard|scar|attitude';

/** A place or people of work. */
const WORK =
  'work~|head office|job|company|firm|team|crew|colleague|hospital|site|yard|factory|plant|warehouse|van|truck|shop|kitchen|school|pupil|desk|unit|department|customer|shift|role|nurse|teacher|driver|engineer|cleaner|meeting|machine|room|floor|line|till|lab|clinic|branch|practice|class|office|depot|bus|aisle|conveyor|crane|studio|restaurant|bar|field|farm|harvest|prison|wing|airport|port|ship|deck|call centre|' +
  'helpline|laptop|counter|round|route';

/** What makes it talk about how things are: a lack, a refusal, a comparison, a demand, a feeling. */
const STANCE =
  'no|not|never|nobody|none|nothing|without|can t|won t|don t|didn t|doesn t|isn t|wasn t|couldn t|haven t|refus~|told|tell|asked|ask|report~|complain~|still|again|unfair|legal|illegal|tired|ashamed|angry|only|enough|cut|docked|owe|forced|cancel~|denied|broke|broken|dead|fail~|worse|less|fewer|half|same|wrong|threat~|ignore~|scared|demand~|deserve~|worth|trust|shout~|screamed|alone|forgot|gone|lost|compare|' +
  'together|guilty|zero|all of us|with us|stopped|supposed|allowed|sorry|barely|hardly|shame|disgrace|joke|insult|exhausted|afraid|frightened|fear|twice|three times|why|instead|laughed|lied|lies|promise~|missing|empty|stuck|waiting|pretending|coping|supposed to|whatever|three|four years|behind|nothing but|apologis~|greedy|worth it|crushed|risk|noticed|honest|up again|nowhere|no one|cannot|wouldn t|shouldn t|' +
  'hasn t|aren t|mustn t';

/** Words of the end of a job; with one of `ME` beside them it is the writer's own. */
const LOSS =
  'gave/give/giving/told/tell/telling/wrote/phoned/rang/called/emailed the ombudsman/regulator/inspector/inspectorate/ministry/commissioner/labour/labor board/police|evidence/statement to the ombudsman/regulator/inspector/inspectorate/ministry/commissioner/court/tribunal/police|laid off|redundant|sacked|fired|let go|dismissed|not renewed|out of a job|laid/fired/sacked/dismissed me|let me go|lost my job|my last day|my notice|my own redundancy|my redundancy|terminated|open to work|job hunting|my last shift/week|out of work|eliminated|axed|handed/handing in my notice|my job/post/role/position goes/ends|closing/cutting/ending my job/post/role/position|have/ve no job|i am out|my role is gone|anybody need a|been restructured|my contract ends/ended|looking for work|not renewing|no longer exist/exists/needed/required';

/** Knowledge that comes with an office and not with one's own work: plans about others, figures, sales, deals, law. */
const INSIDER =
  'board/the/committee minutes|executive meeting|steering|spreadsheet|drafting|slide deck|saw the list|shared drive|announc~|announcement|official statement|haven t/hasn t/not told|haven t been told|told next|doesn t/don t know yet|customer doesn t know|nobody outside|no clue|keep quiet/secret|keep it quiet/between/secret/to|quietly|between us|hush|can t wait|embargo|heads up|wraps|not public|not out yet|' +
  'hear it from me|read it here|approval|just approved|headcount|printing|letters go|exits|severance|outsource|cfo|managing director|our chair|consultants|is planned|merge|closure|we close|roles out|our client|client|of ours|our customer|we audit|payroll for|revenue|margin|bookings|churn|backlog|q1|q2|q3|q4|credit line|deals|list price|discount|our reps|new pricing|ship~|launch|beta|prototype|next release|' +
  'pilot|settle|counsel|claimants|plead|patent|defence|due diligence|ransom~|hacked|vpn|password|outage|recall|quarter|hiring|apply|job alert|referral|join us|looking for a|distribute|rival|can t name/say|the board has|word for word|direct from|in the thread|signs on|is signed|a customer of|chain you|off a cliff|open role|goes/go/going live|on stage|term sheet|data room|takeover|acquisition|' +
  'valuation|forecast|ebitda|press release|source code|firmware|not official|no one knows|off the record|don t tell|didn t hear|shh|saw the plan/draft/contract/sheet|on the printer|their wage/pay slips|i do their|we own|our applicants|open/three roles|trainee programme|applications|price|goes for|one line|we score|their people and we|and we will be one|treats|unredacted|draft~|tell my team|to be told|' +
  'copies of|work with us|switch to|come over to|my code|first month|order now|showed us/me|let me see/read/touch|going to be called|will be called|personnel/workforce planning|status page|rack|data hall/centre';

/** The same words in another world: games, code, home. */
const ELSEWHERE =
  'goal|season|keeper|defeat|football|rugby|sets|sql|code|sourdough|dog|student/credit/western/european union|typescript|game|striker|plumber|teenager|broccoli|lawn|novel|episode|cup tie|league|bowling|baseball|home run|first quarter|quarterback|back five|saga|ski|taxi for';

/** A time or a share, as news has it. */
const WHEN =
  'next month|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|percent|per cent|million|billion';

/** What `~` stands for. Plural and possessive are found anyway. */
const ENDINGS = ['', 'e', 'ed', 'd', 'ing', 'er', 'ment', 'ion', 'ation', 't'];

/** Part of every ruleset that is compiled: no pack adds to it or takes from it. */
export const protectedWords: ProtectedWords = {
  ME: spellOut(ME),
  US: spellOut(US),
  BOSS: spellOut(BOSS),
  STRONG: spellOut(STRONG),
  TOPIC: spellOut(TOPIC),
  WORK: spellOut(WORK),
  STANCE: spellOut(`${THEM}|${STANCE}`),
  LOSS: spellOut(LOSS),
  WHEN: spellOut(WHEN),
  AWAY: spellOut(`${INSIDER}|${ELSEWHERE}`),
};

/** @param company the employer's name: a sign of work like any other */
export function protectedWordsFor(company: string | undefined): ProtectedWords {
  return company === undefined ? protectedWords : { ...protectedWords, WORK: `${protectedWords.WORK}|${company}` };
}

/** Entries between `|`, as the engine reads them: `equal wage/pay` → two, `refus~` → one for each ending. */
function spellOut(words: string): string {
  return words.split('|').flatMap(expand).join('|');
}

function expand(entry: string): string[] {
  return entry.split(' ').reduce<string[]>(
    (starts, word) => {
      const forms = word.split('/').flatMap((form) => {
        return form.endsWith('~') ? ENDINGS.map((ending) => form.slice(0, -1) + ending) : form;
      });
      return starts.flatMap((start) => forms.map((form) => (start ? `${start} ${form}` : form)));
    },
    [''],
  );
}
