import { asksFor } from '../fields/asking.ts'
import { splitLabel } from '../paper/label.ts'
import type { GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'
import { isDue } from './line-cells.ts'
import { isForeign } from './foreign.ts'

export type Columns = {
  readonly roles: readonly Role[]
  readonly headings: readonly string[] /** First row below the headings. */
  readonly firstRow: number
}

const longest = 110

/** What a column is called; what is explained in brackets behind it may be long. */
const called = (heading: string): string => heading.replace(/\([^()]*\)?/g, '')

const headingsIn = (row: GridRow): readonly string[] => row.cells.map((cell) => cell?.text ?? '')

/** Roles of the headings; where one heading stands over several columns, only the first has its role. */
const rolesIn = (row: GridRow): readonly Role[] =>
  row.cells.map((cell) => (cell === null || !cell.origin || cell.text === '' ? 'other' : roleOf(cell.text)))

const isValue = (text: string): boolean => /^\D{0,3}\d[\d,.]*\s?%?\W{0,2}$/.test(text)

/** A second row of headings under the first: short words only where the first row's stand over several columns, or are empty. */
const isUnder = (over: GridRow, row: GridRow | undefined): row is GridRow => {
  if (row === undefined || row.title) return false
  const under = row.cells.filter((cell) => cell !== null && cell.origin && cell.text !== '')
  if (under.length < 2 || under.some((cell) => (cell?.text.length ?? 0) > 40)) return false
  return row.cells.every((cell, column) => {
    if (cell === null || cell.text === '' || !cell.origin) return true
    const above = over.cells[column]
    const headed = above !== null && above !== undefined && above.text !== '' && above.origin && !above.wide
    // Text readers know no spans: a heading over others has empty places beside it.
    const beside = over.cells[column + 1]
    return !headed || (beside !== undefined && beside?.text === '' && !isValue(cell.text))
  })
}

/** Roles by both rows of headings: the lower says more, unless it says nothing that is known. */
const merged = (over: GridRow, under: GridRow): Pick<Columns, 'roles' | 'headings'> => {
  let parent = ''
  const headings: string[] = []
  const roles = over.cells.map((cell, column): Role => {
    if (cell !== null && cell.text !== '') parent = cell.text
    const low = under.cells[column]
    const child = low !== null && low !== undefined && low.origin ? low.text : ''
    const above = child === '' ? (cell?.text ?? '') : parent
    headings.push(child === '' || child === above ? above : `${above} ${child}`.trim())
    const [own, group] = [roleOf(child), roleOf(above)]
    if (child === '') return cell !== null && cell.origin ? group : 'other'
    return own === 'other' || (own === 'value' && group === 'commentary') ? group : own
  })
  return { roles, headings }
}

/** The column of words where no heading names the recommendation or the action: "Action No. | Description". */
const withDetail = (roles: readonly Role[], headings: readonly string[], about: string): readonly Role[] => {
  if (roles.some((role) => role === 'recommendation' || role === 'measure')) return roles
  const detail = roles.indexOf('detail')
  // "Observation | Council action" under "Auditor's recommendations": what was said, and what was done about it.
  const action = roles.indexOf('action')
  if (action >= 0)
    return detail === 0 && action === 1 && roles.length === 2 && /\brecommendations\b/i.test(about)
      ? ['recommendation', 'commentary']
      : roles
  // Figures beside their target are measured, whatever was recommended above.
  const isMeasured = roles.includes('value') && (roles.includes('target') || roles.includes('comparator'))
  if (detail < 0 || isMeasured) return roles
  const said = `${headings.filter((_, column) => roles[column] === 'number').join(' ')} ${about}`
  const role: Role | null = /\brec(?:ommendation)?s?\b/i.test(said)
    ? 'recommendation'
    : /\bactions?\b/i.test(said)
      ? 'action'
      : null
  return role === null ? roles : roles.map((own, column) => (column === detail ? role : own))
}

const told: ReadonlySet<Role> = new Set<Role>(['owner', 'due', 'status', 'commentary'])
const marked =
  /^(?:[^\n]{0,200}?[\s–:*-])?(?:RECOMMENDED|Recommended|RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided)\b/
const recommends = /\brecommend/i
/** What tasks serve, which may read as a task does. */
const served =
  /\b(?:aims?|objectives?|outcomes?|goals?|ambitions?|priorit(?:y|ies)|risks?|themes?|questions?)\b/i

/**
 * The column of what is tracked, where its heading does not say so ("Scrutiny Decision", "Issue raised"): in front of
 * who does it and how far it is, and most of its cells ask for something.
 */
const withAsked = (
  roles: readonly Role[],
  headings: readonly string[],
  body: readonly GridRow[],
  about: string,
): readonly Role[] => {
  const items: readonly Role[] = ['recommendation', 'action', 'measure', 'milestone']
  // A bare "Date" in front is when it was raised.
  const first = roles.findIndex(
    (role, at) => told.has(role) && !(role === 'due' && /^(?:meeting )?dates?\W*$/i.test(headings[at] ?? '')),
  )
  if (first < 1 || roles.some((role) => items.includes(role))) return roles
  if (new Set(roles.filter((role) => told.has(role))).size < 2) return roles
  for (let column = first - 1; column >= 0; column -= 1) {
    if (!['other', 'answer', 'detail'].includes(roles[column] ?? '')) continue
    if (served.test(headings[column] ?? '')) continue
    const texts = body
      .filter(({ title }) => !title)
      .map(({ cells }) => (cells[column]?.origin === true ? (cells[column]?.text ?? '') : ''))
      .filter((text) => text.split(' ').length > 3)
    const asked = texts.filter(
      (text) => marked.test(text) || asksFor(text.slice(splitLabel(text)?.rest ?? 0)),
    )
    // In a list of actions the column without a heading says what they are.
    const isNameless =
      (headings[column] ?? '').trim() === '' &&
      roles.includes('owner') &&
      /\bactions?\b/i.test(`${about} ${headings.join(' ')}`) &&
      texts.length > 1
    if (texts.length === 0 || (!isNameless && asked.length * 3 < texts.length * 2)) continue
    const isRecommended = [headings[column] ?? '', ...texts].some(
      (text) => recommends.test(text) || /^\W*(?:\w{1,3}\W+)?That\b/.test(text),
    )
    return roles.map((role, at) => (at === column ? (isRecommended ? 'recommendation' : 'action') : role))
  }
  return roles
}

/** "Milestone | Jan 2024": where days stand under it, it says by when. */
const withDays = (roles: readonly Role[], body: readonly GridRow[]): readonly Role[] =>
  roles.includes('due')
    ? roles
    : roles.map((role, column) => {
        if (role !== 'milestone') return role
        const texts = body.flatMap(({ cells }) => cells[column]?.text || [])
        return texts.length > 0 && texts.every(isDue) ? 'due' : role
      })

const ofPlanning = (heading: string): boolean =>
  /^(?:address|location|site(?: address)?|applicants?|application(?: no\.?| number| ref(?:erence)?)?|development)$/i.test(
    heading,
  )

/** A bare "Date" in front of the recommendation is when it was made; a target of a task is when it is due. */
export const settled = (roles: readonly Role[], headings: readonly string[]): readonly Role[] => {
  const itemAt = roles.findIndex((role) => role === 'recommendation' || role === 'action')
  const tracked = itemAt >= 0 && !roles.includes('measure')
  const starts = headings.some((heading) => /^start\b/i.test(heading.trim()))
  return roles.map((role, column): Role => {
    if (role === 'due' && column < itemAt && /^(?:meeting )?dates?\W*$/i.test(headings[column] ?? ''))
      return 'other'
    // "By | When": where another column has the date, this one has the name.
    if (
      role === 'due' &&
      /^by$/i.test((headings[column] ?? '').trim()) &&
      roles.some((other, at) => other === 'due' && at !== column)
    )
      return 'owner'
    // An aim or goal in front of the tasks is what they serve.
    if (role === 'target' && tracked)
      return column > itemAt && !/\b(?:aim|ambition|goal|outcome)s?\b/i.test(headings[column] ?? '')
        ? 'due'
        : 'other'
    // What was found comes before what is recommended; what became of it comes after.
    if (
      role === 'commentary' &&
      column < itemAt &&
      /\b(?:findings?|evidence|impact|results?|position|notes?)\b/i.test(headings[column] ?? '')
    )
      return 'other'
    if (role === 'milestone' && itemAt < 0) return 'action'
    // "Start | End": what is begun is to be done by its end.
    if (starts && role === 'other' && /^(?:end|finish)\b/i.test((headings[column] ?? '').trim())) return 'due'
    // In a list of planning applications the proposal is what somebody wants to build.
    if (
      role === 'recommendation' &&
      /^proposals?$/i.test(headings[column] ?? '') &&
      headings.some(ofPlanning)
    )
      return 'other'
    return role
  })
}

const known: ReadonlySet<Role> = new Set<Role>([
  'number',
  'recommendation',
  'action',
  'milestone',
  'commentary',
  'owner',
  'due',
  'answer',
  'status',
  'priority',
  'measure',
])

const subject =
  /^(?:(?:key|main|service) )?(?:themes?|areas?|topics?|issues?|findings?|evidence|gaps?|needs?|sections?|chapters?|priorit(?:y|ies)|objectives?|organisations?|agenc(?:y|ies)|audience|population|groups?|domains?|categor(?:y|ies)|conclusions?|rationale|what we (?:found|heard|were told))\W*$/i

/** "Theme | Recommendation", "Finding | Recommendation": what each is about, and nothing that came of it. */
const isOfSubjects = (roles: readonly Role[], headings: readonly string[]): boolean =>
  roles.includes('recommendation') &&
  headings.some((heading, at) => roles[at] !== 'recommendation' && subject.test(heading.trim()))

/** The row of headings of a table, where at least two say what they hold; looked for in the first four rows. `about`: what stands over the table. */
export const columnsOf = (rows: readonly GridRow[], about = ''): Columns | null => {
  for (const [index, row] of rows.slice(0, 4).entries()) {
    const plain = headingsIn(row)
    if (row.title || plain.some((heading) => called(heading).length > longest)) continue
    const next = rows[index + 1]
    const two = isUnder(row, next)
    const { roles, headings } = two ? merged(row, next) : { roles: rolesIn(row), headings: plain }
    const detailed = withDetail(roles, headings, about)
    const body = rows.slice(index + (two ? 2 : 1))
    const named = settled(withAsked(withDays(detailed, body), headings, body, about), headings)
    const distinct = new Set(named.filter((role) => known.has(role)))
    if (
      distinct.size >= 2 ||
      isOfSubjects(named, headings) ||
      (named.includes('measure') && (row.header || new Set(named).size > 2))
    )
      return { roles: named, headings, firstRow: index + (two ? 2 : 1) }
  }
  return null
}

/** "What | When": when things will happen, and nobody's task. */
const isTimetable = (headings: readonly string[]): boolean =>
  headings.length === 2 &&
  /^(?:what|event|stage|step|milestone|activity)s?$/i.test(headings[0]?.trim() ?? '') &&
  /^(?:when|dates?|timescale|timing)$/i.test(headings[1]?.trim() ?? '')

/** The columns of recommendations or actions with something about each. */
export const isTracker = ({ roles, headings }: Columns): boolean => {
  const has = (...wanted: readonly Role[]) => wanted.some((role) => roles.includes(role))
  if (!has('recommendation') && isForeign(headings)) return false
  return (
    isOfSubjects(roles, headings) ||
    (has('recommendation') && has('number', 'commentary', 'owner', 'due', 'answer', 'status', 'action')) ||
    (has('action') && has('commentary', 'owner', 'due', 'status') && !isTimetable(headings))
  )
}
