import type { Group } from '../draft.ts'
import { datesIn } from '../fields/stated-date.ts'
import { bodiesIn, isGenericBody } from '../paper/bodies.ts'
import { folded } from '../paper/passage.ts'
import type { GridRow } from '../tables/grid.ts'
import type { Role } from '../tables/headings.ts'
import type { RowTable } from '../tables/row-table.ts'

const ofReview =
  /^(?:(?:name|title|subject) of (?:the )?)?(?:(?:scrutiny|select committee|task group|in-depth) )*(?:review|inquiry|investigation|task (?:and finish )?group|report)s?(?: ?(?:title|name|topic|subject|report|and date|\/ ?(?:inquiry|topic|report|date)|\(.{0,30}\)))*$/i
const ofBody =
  /^(?:(?:scrutiny|select|overview and scrutiny|parent|originating|recommending) )*(?:committee|panel|commission|scrutiny body)(?: (?:name|and date))?$/i

/** A column that says of each row where it comes from; it stands in front of what the row is about. */
const columnOf = ({ columns }: RowTable, itemRole: Role, shape: RegExp): number => {
  const item = columns.roles.indexOf(itemRole)
  return columns.headings.findIndex(
    (heading, column) => column < item && shape.test(folded(heading).replace(/\W+$/, '')),
  )
}

const textIn = (row: GridRow, column: number): string =>
  column < 0 ? '' : folded(row.cells[column]?.text ?? '').replaceAll('\n\n', ' ')

/** A title without the day that is printed with it: "Bus shelters (May 2021)". */
const undated = (words: string): string =>
  datesIn(words)
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words)
    .replace(/\(\s*\)/g, '')
    .replace(/^["“‘'](.*)["”’']$/, '$1')
    .replace(/[\s,;:(–—-]+$/, '')
    .trim()

/**
 * The set of one row, where columns say which review it is of and by whom, as in a tracker of several: of the review
 * on its day. What a row does not say is as in the group given.
 */
export const originOf = (table: RowTable, itemRole: Role): ((row: GridRow, group: Group) => Group) | null => {
  const reviewAt = columnOf(table, itemRole, ofReview)
  const bodyAt = columnOf(table, itemRole, ofBody)
  if (reviewAt < 0 && bodyAt < 0) return null
  return (row, group) => {
    const printed = textIn(row, reviewAt)
    const review = undated(printed)
    const isNamed = /[a-z]{3}/i.test(review) && review.length < 160
    const body = bodiesIn(textIn(row, bodyAt))[0]?.name ?? null
    const date = datesIn(printed)[0]?.date
    return {
      ...group,
      ...(isNamed ? { review } : {}),
      // The day over the table is the tracker's own, and no review's.
      ...(isNamed ? { date: date ?? null } : {}),
      ...(body === null || isGenericBody(body) ? {} : { body }),
    }
  }
}
