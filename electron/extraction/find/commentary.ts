import type { Draft, Place } from '../draft.ts'
import { datesIn } from '../fields/stated-date.ts'
import { folded } from '../paper/passage.ts'

/** One statement beside an item: an update, an answer, an action. `heading`: what it stands under. */
export type Statement = {
  readonly text: string
  readonly heading: string
  readonly place: Place
  readonly page: number | null
}

const periods =
  /\b(?:q[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:first|second|third|fourth) quarter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|(?:19|20)\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:six|twelve|6|12|three|3) months?)\b/i

const kindOfStatement =
  /^(?:(?:latest |quarterly |progress |officer )*(?:progress|updates?|commentary|comments?|position|status)(?: update)?(?: (?:at|as at|in|for|to|on))?)[\s:–—-]+/i

/** "Progress Quarter 1" is of "Quarter 1"; null where the heading names no time. */
const periodOf = (heading: string): string | null =>
  periods.test(heading) ? heading.replace(kindOfStatement, '').trim() : null

/** Statements of one row in the order to be read: where several tell of several times, the latest first, the earlier after it under their times. */
export const inOrder = (
  statements: readonly Statement[],
): readonly (Statement & { readonly of: string | null })[] => {
  const timed = statements.filter(({ heading }) => periodOf(heading) !== null)
  if (timed.length < 2) return statements.map((statement) => ({ ...statement, of: null }))
  const dates = timed.map(({ heading }) => datesIn(heading)[0]?.date ?? null)
  const dated = dates.every((date) => date !== null)
  const latest = dated
    ? timed[
        dates.findLastIndex(
          (date) => date === dates.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')).at(-1),
        )
      ]
    : timed.at(-1)
  const rest = statements.filter((statement) => !timed.includes(statement))
  return [
    ...rest.map((statement) => ({ ...statement, of: null })),
    ...timed.filter((statement) => statement === latest).map((statement) => ({ ...statement, of: null })),
    ...timed
      .filter((statement) => statement !== latest)
      .map((statement) => ({ ...statement, of: periodOf(statement.heading) })),
  ]
}

/** Commentary as one text; null where nothing is said. */
export const joined = (statements: readonly Statement[]): string | null => {
  const texts = inOrder(statements)
    .map(({ text, of }) => (of === null ? folded(text) : `${of}: ${folded(text)}`))
    .filter((text) => text !== '')
  return texts.length === 0 ? null : texts.join('\n\n')
}

/** A draft with more said about it after what was said already. */
export const withMore = (draft: Draft, more: readonly Statement[]): Draft => {
  const said = joined(more)
  return said === null
    ? draft
    : {
        ...draft,
        commentary: [draft.commentary, said].filter((text) => text !== null).join('\n\n'),
        places: [...draft.places, ...more.map(({ place }) => place)],
      }
}
