import type { GridRow } from './grid.ts'

/** What a column of a tracker holds. `answer`: what the executive said; `priority` and `other` are not read. */
export type Role =
  | 'number'
  | 'recommendation'
  | 'action'
  | 'commentary'
  | 'owner'
  | 'due'
  | 'answer'
  | 'status'
  | 'priority'
  | 'measure'
  | 'other'

const synonyms: readonly (readonly [Role, RegExp])[] = [
  [
    'number',
    /^(?:no|nos|num|number|ref|reference|ref no|rec no|rec|rec number|recommendation (?:no|number|ref)|action no|item|item no|id|#|minute(?: no| ref| number)?)$/,
  ],
  [
    'owner',
    /^(?:(?:lead|responsible|accountable|action|link|owning|reporting|contact)[ /]*)?(?:officer|officers|owner|owners|person|manager|lead|leads|department|service|directorate|organisation|agency|body|member|councillor)(?:s|\(s\))?(?: (?:responsible|lead|and timescale|\/ ?em|and (?:cabinet|executive) member))?$|^(?:lead|leads|owner|responsible|responsibility|accountability|who|by whom|whom|assigned to|allocated to|actioned? by|action owner|lead responsibility|who (?:will|by|is responsible|leads).*|person responsible|(?:cabinet|executive|portfolio) (?:member|holder)|lead (?:agency|organisation|body|officer|member|partner)s?.*|officer(?:s)? responsible.*|key (?:partners?|leads?)|responsible (?:officer|body|lead|person|department|director).*|implementation lead|delivery lead|lead\/.*)$/,
  ],
  [
    'due',
    /^(?:by when|when|date|dates|due|due date|date due|deadline|target(?: completion)? date|completion date|date for completion|timescales?|time scale|timetable|timeframe|time frame|timing|target(?:ed)? (?:for )?completion|to be completed(?: by)?|implementation date|complete(?:d)? by|revised (?:due )?date|original (?:due )?date|agreed date|expected (?:completion|date).*|exec(?:utive)? date|delivery date|when by|when will.*)$/,
  ],
  [
    'status',
    /^(?:status|rag|brag|rag status|brag status|rag rating|brag rating|r\/?a\/?g|rating|current status|status\s?\/?\s?rag|delivery status|blue red amber green|complete\??|completed\??|progress status|rag \(.*\)|direction)$/,
  ],
  [
    'answer',
    /^(?:agreed|agreed\s?\/.*|agreed \(.*\)|accepted|accepted\??|accepted\s?\/.*|accept(?:ed)? or reject(?:ed)?|decision|cabinet decision|(?:cabinet|executive|management|council|government|initial|scrutiny|service|officer|formal|trust|organisation)['’s]*(?: member)?(?: management)? (?:response|reply|decision)|responses?|responses? (?:to|and|from|by)\b.*|agree(?:d)?\s?y\/?n.*)$/,
  ],
  [
    'priority',
    /^(?:priority|importance|risk|risk rating|risk level|category|area|theme|origin|source|grade|weighting|cost|resources?|funding|budget|resource implications|financial implications)$/,
  ],
  [
    'commentary',
    /^(?:commentary|comments?|progress|updates?|outcomes?|results?|impact|evidence|position|current position|latest|notes?|narrative|achievements?|findings)$|\b(?:commentary|progress|updates?|comments)\b|^(?:action(?:s)? taken|what (?:has happened|we did|has been done|have we done|was done).*|work (?:to date|undertaken|done)|current position.*|position (?:at|as at|statement).*|latest (?:position|update|progress).*|evidence of.*|outcome(?:s)?\b.*|follow[- ]up.*(?:findings|result|position).*)$/,
  ],
  [
    'recommendation',
    /^(?:(?:agreed |original |scrutiny |panel |committee |review |audit |final |our |the |proposed |task group |key |previous |internal audit )*(?:recommendations?|proposals?)(?: (?:made|text|agreed|to .*|from .*|of .*|and .*|as .*|\(.*\)))?|what (?:we|the panel|the committee|scrutiny) recommend(?:ed|s)?|recommendation\s?\/.*)$/,
  ],
  [
    'action',
    /^(?:(?:agreed |key |planned |proposed |management |specific |potential |required |suggested |our |high level |main |next |new )*(?:actions?|tasks?|activit(?:y|ies)|steps?|milestones?|commitments?|deliverables?|measures to be taken)(?: (?:required|needed|to be taken|point|points|agreed|plan|description|to (?:achieve|deliver|meet|address).*|we will take|and .*|\(.*\)|or .*))?|what|what (?:will|are|do) we.*|what needs to (?:be done|happen).*|how (?:we will|will we).*|agreed management action.*|how\??|to do|action\s?\/.*)$/,
  ],
  [
    'measure',
    /^(?:(?:key |performance |pi |outcome |national |local |success )*(?:indicators?|measures?|kpis?|pis?|metrics?)(?: (?:description|name|title|definition|of success|of performance))?|indicator .*|performance (?:measure|indicator).*|measure of .*|description of (?:measure|indicator)|kpi .*|pi .*|outcome measure)$/,
  ],
]

const normal = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(/[.:*?]+(?=\s|$)/g, '')
    .replace(/[()]/g, (bracket) => bracket)
    .trim()

/** What a column with this heading holds. */
export const roleOf = (heading: string): Role => {
  const text = normal(heading).slice(0, 100)
  if (text === '') return 'other'
  const found = synonyms.find(([, shape]) => shape.test(text) || shape.test(text.replaceAll(' / ', '/')))?.[0]
  if (found !== undefined) return found
  const [half, ...rest] = text.split(' / ')
  return rest.length > 0 && half !== undefined ? roleOf(half) : 'other'
}

export type Columns = {
  readonly roles: readonly Role[]
  readonly headings: readonly string[] /** First row below the headings. */
  readonly firstRow: number
}

/** The row of headings of a table, where at least two say what they hold; looked for in the first four rows. */
export const columnsOf = (rows: readonly GridRow[]): Columns | null => {
  for (const [index, row] of rows.slice(0, 4).entries()) {
    const headings = row.cells.map((cell) => cell?.text ?? '')
    if (row.title || headings.some((heading) => heading.length > 90)) continue
    const roles = headings.map((heading, column) =>
      column > 0 && heading !== '' && row.cells[column]?.origin === false ? 'other' : roleOf(heading),
    )
    const itemAt = roles.findIndex((role) => role === 'recommendation' || role === 'action')
    // A bare "Date" in front of the recommendation is when it was made, not when it is due.
    const dated = roles.map(
      (role, column): Role =>
        role === 'due' && column < itemAt && /^dates?\W*$/i.test(headings[column] ?? '') ? 'other' : role,
    )
    if (
      new Set(roles.filter((role) => role !== 'other')).size >= 2 ||
      (row.header && roles.includes('measure'))
    )
      return { roles: dated, headings, firstRow: index + 1 }
  }
  return null
}

export const isTracker = ({ roles }: Columns): boolean => {
  const has = (...wanted: readonly Role[]) => wanted.some((role) => roles.includes(role))
  return (
    (has('recommendation') && has('number', 'commentary', 'owner', 'due', 'answer', 'status', 'action')) ||
    (has('action') && has('commentary', 'owner', 'due', 'status'))
  )
}
