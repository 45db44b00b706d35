import { cite, type Draft, type Group, type Place, textAt } from '../draft.ts'
import { ownerIn } from '../fields/doer.ts'
import { dueDateOf, dueIn } from '../fields/due.ts'
import { ownerAndDue } from '../fields/owner-and-due.ts'
import { isProcedural } from '../fields/procedural.ts'
import { rationaleIn } from '../fields/rationale.ts'
import { responseIn, responsePrinted } from '../fields/response.ts'
import { statusIn, statusPrinted } from '../fields/status.ts'
import { citedNumber, splitLabel } from '../paper/label.ts'
import { folded } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { alsoHolds, type Role } from '../tables/headings.ts'
import type { Cells, Filled } from '../tables/row-cells.ts'
import { inOrder, joined, type Statement } from './commentary.ts'
import { labelledParts, ownWordsEnd } from './inline-labels.ts'

const blank = /^(?:[-–—.]|n\/?a|not applicable|none|nil|tbc|tbd)?$/i
const isBlank = (text: string): boolean => blank.test(text.trim())

/** An answer in a word ("Yes", "In part", "Agreed") is commentary only where nothing more is said. */
const says = (text: string): boolean => !isBlank(text) && text.split(/\s+/).length > 3
const isYesOrNo = (text: string): boolean => /^(?:y|n|yes|no)\W*$/i.test(text.trim())
/** A colour of its own, as a table with an empty cell may leave it in the next column. */
const isColour = (text: string): boolean => /^(?:[rgab]|red|amber|green|blue)$/i.test(text.trim())

/** What labels inside a cell introduce, as if each stood in a column of its own. */
const partsOf = (cell: Filled): readonly (Filled & { readonly role: Role })[] =>
  labelledParts(cell.text).map(({ role, label, start, end }) => ({
    role,
    text: cell.text.slice(start, end),
    heading: label,
    page: cell.page,
    origin: cell.origin,
    place: { ...cell.place, start: cell.place.start + start, end: cell.place.start + end },
  }))

/** The row's cells with what is labelled inside the item's own cell beside them. */
const withParts =
  (cells: Cells, own: Filled | undefined): Cells =>
  (...roles) => [
    ...cells(...roles),
    ...(own === undefined ? [] : partsOf(own).filter(({ role }) => roles.includes(role))),
  ]

/** Everything a row says about its item: answers that say more than a word, actions that answer it, progress. */
export const statementsOf = (cells: Cells, itemRole: Role, roles: readonly Role[]): readonly Statement[] => {
  const progress = cells('commentary').filter(({ text }) => !isBlank(text) && !isColour(text))
  const answers = cells('answer').filter(({ text }) => says(text))
  const actions =
    itemRole === 'recommendation' ? cells('action', 'milestone').filter(({ text }) => !isBlank(text)) : []
  // A status that is told at length is commentary only where the table has no place of its own for that.
  const statuses = roles.includes('commentary')
    ? []
    : cells('status').filter(({ text }) => text.split(/\s+/).length > 5)
  const said = [...answers, ...actions, ...progress, ...statuses]
  return said.length > 0 ? said : cells('answer').filter(({ text }) => !isBlank(text) && !isYesOrNo(text))
}

/** The latest that a row says of progress; what was intended or answered says nothing of how far it is. */
const latestOf = (cells: Cells): string | null => {
  const told = cells('commentary', 'status').filter(({ text, heading }) => says(text) || heading === '')
  const [latest] = inOrder(told.filter(({ text }) => !isBlank(text)))
  return latest === undefined
    ? (cells('commentary').find(({ text }) => !isBlank(text))?.text ?? null)
    : latest.text
}

const suggestionsOf = (cells: Cells): Pick<Draft, 'suggested' | 'response'> => {
  const status = cells('status')
    .map(({ text }) => statusPrinted(text))
    .find((found) => found !== null)
  const latest = latestOf(cells)
  const suggested = status ?? (latest === null ? null : statusIn(latest))
  const response =
    cells('answer')
      .map(({ text }) => responsePrinted(text))
      .find((found) => found !== null) ?? (latest === null ? null : responseIn(latest))
  return {
    ...(suggested === null ? {} : { suggested }),
    ...(response === null ? {} : { response }),
  }
}

/** "Original date | Revised date": the later stands where it is filled. */
const standsLater = /\b(?:revised|new|updated|amended|extended|current|latest|proposed)\b/i

/** Owner and due date from their own columns, else from a column that says it holds them too. */
const dutiesOf = (cells: Cells) => {
  const shared = cells('answer', 'commentary', 'action', 'owner').filter(({ heading }) => {
    const also = alsoHolds(heading)
    return also.due || also.owner
  })
  const split = shared.map(({ text }) => ownerAndDue(text))
  const named = cells('owner')
    .map(({ text, heading }) => (alsoHolds(heading).due ? (ownerAndDue(text).owner ?? text) : text))
    .map((text) => folded(text).replaceAll('\n\n', ', '))
    .filter((name) => !isBlank(name))
  const dues = cells('due').filter(({ text }) => !isBlank(text) || /^tb[acd]$/i.test(text.trim()))
  const [first] = dues
  const due = dues.findLast(({ heading }) => standsLater.test(heading)) ?? first
  const said = due === undefined ? null : folded(due.text).replaceAll('\n\n', ' ')
  const original = first === undefined || first === due ? null : folded(first.text).replaceAll('\n\n', ' ')
  const word = standsLater.exec(due?.heading ?? '')?.[0].toLowerCase()
  return {
    owner: named.length > 0 ? named.join(', ') : (split.find(({ owner }) => owner !== null)?.owner ?? null),
    // Both are printed, and the later stands.
    due:
      said === null
        ? (split.find((one) => one.due !== null)?.due ?? null)
        : original === null || original === said
          ? said
          : `${original} (${word} ${said})`,
    stands: said,
  }
}

const numberOf = (own: Filled, cells: Cells, split: string | null): string | null => {
  const printed = split ?? own.label ?? null
  if (printed !== null && citedNumber(printed) !== null) return citedNumber(printed)
  const [number] = cells('number')
  return number === undefined ? null : citedNumber(folded(number.text).replaceAll('\n\n', ' '))
}

/** "Min. 31 – Waste plan – Recommended (3) That…": a row may tell where its words come from before it gives them. */
const leadIn =
  /^(?:[^\n]{0,200}?[\s–:*-])?(?:RECOMMENDED|Recommended|RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided)\b[\s:*–—-]*(?=(?:\(?[\dA-Za-z]{1,3}[.)]{1,2}\s*)?(?:That|THAT|T\sH\sA\sT|To)\b)/

/** The item of a row with all that its cells say about it; null where the row has none of its own. */
export const rowDraft = (
  reading: Reading,
  group: Group,
  itemRole: 'recommendation' | 'action',
  bare: Cells,
  roles: readonly Role[],
  fired: string,
): Draft | null => {
  const own = bare(itemRole).find(({ origin }) => origin)
  if (own === undefined || isBlank(own.text)) return null
  const cells = withParts(bare, own)
  const lead = leadIn.exec(own.text)?.[0].length ?? 0
  const split = splitLabel(own.text.slice(lead))
  const end = own.place.start + ownWordsEnd(own.text)
  const place: Place = { ...own.place, start: own.place.start + lead + (split?.rest ?? 0), end }
  const text = folded(textAt(reading.document, place).slice(place.start, place.end))
  if (!/[a-z]{2}/i.test(text)) return null
  const statements = statementsOf(cells, itemRole, roles)
  const number = numberOf(own, cells, split?.label ?? null)
  const from = group.date ?? reading.meetingDate ?? reading.reportDate
  const said = dueIn(text, group.date)
  const { owner, due, stands } = dutiesOf(cells)
  const [first] = inOrder(statements)
  const rationale = itemRole === 'recommendation' ? rationaleIn(text) : undefined
  return {
    type: itemRole,
    number,
    text,
    commentary: joined(statements),
    owner: owner ?? ownerIn(text),
    due: due ?? said?.due ?? null,
    dueDate: due === null ? (said?.dueDate ?? null) : dueDateOf(stands ?? due, from),
    ...(rationale === undefined ? {} : { rationale }),
    citation: cite(reading.document, place, own.page),
    ...(first === undefined ? {} : { commentaryCitation: cite(reading.document, first.place, first.page) }),
    ...suggestionsOf(cells),
    rule: `tracked-table/${itemRole}-row`,
    fired,
    confidence: statements.length > 0 || number !== null ? 0.95 : 0.85,
    procedural: isProcedural(text),
    group,
    places: [place, ...statements.map((statement) => statement.place)],
  }
}
