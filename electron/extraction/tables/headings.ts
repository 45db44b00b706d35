/** What a column holds. `answer`: what the executive said; `value`: figures; `priority` and `other` are not read. */
export type Role =
  | 'number'
  | 'recommendation'
  | 'action'
  | 'milestone'
  | 'commentary'
  | 'owner'
  | 'due'
  | 'answer'
  | 'status'
  | 'priority'
  | 'measure'
  | 'target'
  | 'comparator'
  | 'trend'
  | 'polarity'
  | 'value'
  | 'detail'
  | 'other'

const synonyms: readonly (readonly [Role, RegExp])[] = [
  [
    'number',
    /^(?:no|nos|num|number|ref|reference|ref no|ref number|rec no|rec|rec ref|rec number|recommendation (?:no|nos|number|ref|reference)|action (?:no|number|ref|reference)|(?:[a-z]+ ){0,2}(?:pi|kpi|indicator|measure) (?:no|number|ref|reference|code|id)|code|item|item no|item number|id|#|s \/ n|sl no|minute(?: no| ref| reference| number)?)$/,
  ],
  [
    'owner',
    /^(?:(?:lead|responsible|accountable|action|link|owning|reporting|contact|named)[ /]*)?(?:officer|officers|owner|owners|person|manager|lead|leads|department|service|directorate|organisation|agency|body|member|councillor)(?:s|\(s\))?(?: (?:responsible|lead|and timescale|\/ ?em|and (?:cabinet|executive) member))?$|^(?:lead|leads|led by|owner|responsible|responsibility|accountability|accountable|who|by whom|whom|assigned|assigned to|assignee|allocated to|action(?:ed)? (?:by|for)|for (?:action|whom)(?: by)?|action owner|lead responsibility|who (?:will|by|is|leads|should).*|person responsible|(?:cabinet|executive|portfolio) (?:member|holder).*|lead (?:agency|organisation|body|officer|member|partner|department|service)s?.*|officer(?:s)? responsible.*|key (?:partners?|leads?)|responsible (?:officer|body|lead|person|department|director|service|team).*|implementation lead|delivery lead|lead\/.*|to|to whom|addressed to|directed (?:at|to)|recipient|put to|for whom|organisations?(?: responsible)?|accountable (?:officer|lead|body)|strategic lead|operational lead|lead (?:commissioner|responsible).*|delivered by|delivery (?:partners?|owner)|sponsor|for|who is responsible.*|who['’]s (?:responsible|leading|doing it))$/,
  ],
  [
    'due',
    /^(?:by|by when|when|date|dates|due|due by|due date|date due|deadline|deadlines|target(?: completion)? date|completion date|date (?:for|of) completion|timescales?|time scale|timetable|timeline|timeframe|time frame|timing|target(?:ed)? (?:for )?completion|to be completed(?: by)?|implementation date|date (?:for|of|to be) implement(?:ation|ed)|complete(?:d)? by|revised (?:due |target |implementation )?date|original (?:due |target |implementation )?date|agreed (?:implementation )?date|expected (?:completion|date|by).*|exec(?:utive)? date|delivery date|end date|when by|when will.*|by end(?: of)?|completion|target completion|target timescale|timescales? for .*|to be done by|finish(?: by| date)?|delivery (?:by|timescale)|original date|revised date|new date)$/,
  ],
  [
    'status',
    /^(?:status|rag|brag|rag status|brag status|rag rating|brag rating|r ?\/ ?a ?\/ ?g|rating|current status|status ?\/ ?rag|status ?\/ ?brag|delivery status|implementation status|overall status|blue red amber green|colou?r|complete|completed|complete or not|implemented|done|progress status|rag \(.*\)|status \(.*\)|on target|on track|open or closed|open ?\/ ?closed)$/,
  ],
  [
    'answer',
    /^(?:agreed|agreed ?\/.*|agreed \(.*\)|accepted|accepted ?\/.*|accept(?:ed)? or reject(?:ed)?|decision|decision of (?:the )?(?:cabinet|executive|council).*|(?:cabinet|executive)(?:['’]s)? decision.*|(?:cabinet|executive|management|auditee|council|government|initial|scrutiny|service|officer|formal|trust|organisation|department|director)['’s]*(?: member)?(?: management)? (?:response|reply|decision|comments?)s?\b.*|responses?|reply|responses? (?:to|and|from|by|of)\b.*|agree(?:d)? ?\/? ?y ?\/? ?n.*)$/,
  ],
  [
    'priority',
    /^(?:priority|importance|risk|risk rating|risk level|category|area|theme|origin|source|grade|weighting|cost|resources?|funding|budget|resource implications|financial implications)$/,
  ],
  [
    'polarity',
    /^(?:good (?:is|performance)|polarity|aim to|better is|(?:good|desired) (?:to be|direction).*)$/,
  ],
  [
    'trend',
    /^(?:trend|direction of travel|direction|dot|travel|change|movement|trend .{0,40}|direction of .{0,40}|(?:compared|change) (?:to|with|on|from|since) .{0,30})$/,
  ],
  [
    'commentary',
    /^(?:commentary|comments?|progress|updates?|outcomes?|results?|impact|evidence|position|current position|latest|notes?|narrative|achievements?|findings)$|\b(?:commentary|progress|updates?|comments)\b|^(?:action(?:s)? taken|what (?:the [\w ]{2,30} (?:said|did|has done|have done|told us)|has happened|happened|we did|has been done|have we done|was done).*|where (?:we|things) are.*|where are (?:we|things).*|how far (?:have we|we have).*|what['’]?s (?:happened|been done).*|what have we.*|what has (?:been|changed).*|we did|did|done so far|so far|to date|latest|delivery to date|follow[- ]up|how (?:we are|are we) (?:doing|getting on).*|work (?:to date|undertaken|done)|current position.*|(?:position|situation) (?:at|as at|as of|statement).*|latest (?:position|update|progress).*|evidence of.*|outcome(?:s)?\b.*|follow[- ]up.*(?:findings|result|position|status).*|status (?:at|as at) .*|feedback)$/,
  ],
  [
    'recommendation',
    /^(?:(?:agreed |original |scrutiny |panel |committee |review |audit |final |our |the |proposed |task group |key |previous |internal audit |auditor['’]?s? )*(?:recommendations?|proposals?)(?: (?:made|text|agreed|to .*|from .*|of .*|and .*|as .*|\(.*\)))?|what (?:we|the panel|the committee|scrutiny) (?:recommend(?:ed|s)?|said|asked(?: for)?)|we (?:said|asked(?: for)?)|(?:the |we )?(?:(?:panel|committee|group|commission|board|review|council|task group) )?recommend(?:s|ed)?(?: that| to)?(?: [\w ]{1,40})?|it is recommended that|area for improvement|areas for improvement|recommendation ?\/.*)$/,
  ],
  ['milestone', /^(?:(?:key |interim )?milestones?|sub-?actions?|key (?:stages|tasks)|stages?)$/],
  [
    'action',
    /^(?:(?:agreed |key |planned |proposed |management |specific |potential |required |suggested |our |high level |main |next |new |outstanding )*(?:actions?|tasks?|activit(?:y|ies)|steps?|commitments?|deliverables?|measures to be taken)(?: (?:required|needed|requested|to be taken(?: and .*)?|point|points|agreed|plan|description|detail|details|to (?:achieve|deliver|meet|address).*|we will take|and .*|\(.*\)|or .*))?|what|what (?:will|are|do) we.*|what we (?:will|are going to|plan to|need to|are) .*|what (?:needs|is) to (?:be done|happen).*|how (?:we will|will we).*|agreed management action.*|how|to do|action ?\/.*)$/,
  ],
  [
    'measure',
    /^(?:(?:key |performance |pi |outcome |national |local |success )*(?:indicators?|measures?|kpis?|pis?|metrics?)(?: (?:description|name|title|definition|of success|of performance))?|indicator .*|performance (?:measure|indicator).*|measure of .*|what (?:we|do we) measure.*|description of (?:measure|indicator)|kpi .*|pi .*|(?:(?!control|improvement|mitigat|prevent|safety|population|health|demographic|contextual)[a-z]+ ){1,4}(?:measure(?:ment)?|(?:performance|satisfaction|priority|service|statutory) measures|indicators?|kpis?|metrics?)(?: name| description)?|(?:(?!control)[a-z]+ ){0,2}(?:key|main|important|headline|principal) (?:performance )?measures (?:of|for|are) .*)$/,
  ],
  [
    'target',
    /^(?:(?:annual |year end |quarterly |quarter |yearly |our |local |national )?(?:target|aim|ambition|goal|threshold)s?|(?:target|aim|ambition|goal)s?\b.{0,40}|.{0,40}\b(?:target|goal))$/,
  ],
  [
    'comparator',
    /\b(?:neighbours?|neighbors?|benchmark|comparators?|average|avg|mean|family group|peer group|national|regional|england|wales|scotland|northern ireland|uk|all councils|quartile)\b/,
  ],
  [
    'value',
    /^(?:actual|outturn|outcome|baseline|performance|result|latest|value|figure|this year|last year|previous(?: year| quarter)?|current(?: year| quarter)?|year to date|ytd|cumulative)\b|\b(?:actual|outturn|value|q[1-4]|quarter [1-4]|quarter (?:one|two|three|four)|performance|latest figures?|baseline)\b|^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[ -]*)?(?:19|20)?\d{2}(?: ?[/–-] ?(?:19|20)?\d{2})?(?: q[1-4])?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]* ?(?:to|[–-]) ?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*(?: \d{2,4})?(?: ?[/–-] ?\d{2,4})?$|^(?:annual|full year|year end|end of year|overall) (?:result|figure|total)s?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/,
  ],
  [
    'detail',
    /^(?:descriptions?|details?|summary|issue|(?:[\w’'&-]+ ){0,3}observations?|subject|item description|text|wording|title|name|item|matter)$/,
  ],
]

const normal = (heading: string): string =>
  heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    // Marks of notes: "Response[iii]".
    .replace(/ ?\[[\da-z]{1,4}\]/g, '')
    .replace(/ ?\/ ?/g, ' / ')
    .replace(/[.:*?†‡]+(?=\s|$)/g, '')
    // Marks of notes, and rules that a scan shows as brackets and bars.
    .replace(/^[^\p{L}\d#£%]+|[^\p{L}\d#£%)]+$/gu, '')

/** What a column with this heading holds. */
export const roleOf = (heading: string): Role => {
  const text = normal(heading).slice(0, 100)
  if (text === '') return 'other'
  const whole = text.replaceAll(' / ', '/')
  const found = synonyms.find(([, shape]) => shape.test(text) || shape.test(whole))?.[0]
  if (found !== undefined) return found
  const [, outer = '', inner = ''] = /^(.{3,}?) ?\(([^()]{2,40})\)$/.exec(whole) ?? []
  // "Action by (date)": what is in the brackets says what is meant.
  if (/\b(?:by|for)$/.test(outer) && ['due', 'owner'].includes(roleOf(inner))) return roleOf(inner)
  const [half, ...rest] = text.split(' / ')
  return rest.length > 0 && half !== undefined ? roleOf(half) : headRole(text)
}

/** Roles that a heading's last word gives it, whatever stands before that. */
const byHead: ReadonlySet<Role> = new Set<Role>([
  'owner',
  'commentary',
  'recommendation',
  'action',
  'milestone',
  'answer',
])

/** "Suggested lead", "Latest officer update": the last word says what the column holds, the others only which. */
const headRole = (text: string): Role => {
  const words = text.split(' ')
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || words.length > 4 || joins.test(text)) return 'other'
  const role = synonyms.find(([, shape]) => shape.test(last))?.[0] ?? 'other'
  return byHead.has(role) ? role : 'other'
}
const joins = /\b(?:of|for|to|in|on|by|per|at|with|from|and|or|who|that)\b|\d/

const owners = /\b(?:officers?|responsib(?:le|ility)|owners?|leads?|who|by whom)\b/
const dates = /\b(?:dates?|timescales?|deadlines?|when|timetable|due)\b/

/** "Response, responsible officer and date": what else a column holds beside what it is called first. */
export const alsoHolds = (heading: string): { readonly owner: boolean; readonly due: boolean } => {
  const text = normal(heading)
  return { owner: owners.test(text), due: dates.test(text) }
}
