import type { Words } from '../../../shared/model/report.ts'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { citationWords } from '../../../shared/rules/report/citation-words.ts'
import { numbered, paragraphsOf } from './paragraphs.ts'

type Cell = { readonly paragraphs: Words[] }

export const cell = (text: string | null): Cell => ({ paragraphs: text === null ? [] : paragraphsOf(text) })

/** The last paragraph takes the note, so that its mark stands where the words end. */
const withNote = (paragraphs: readonly string[], note: string | null): Words[] =>
  paragraphs.map((text, i) => (note !== null && i === paragraphs.length - 1 ? [{ text, note }] : text))

/** The recommendation in its own words, with where it stands. */
export const recommendationCell = ({ number, text, source }: ReportedRecommendation): Cell => ({
  paragraphs: withNote(numbered(number, paragraphsOf(text)), citationWords(source)),
})

/** All that was reported, each with where it was; `last`: the latest alone. */
export const commentaryCell = ({ updates }: ReportedRecommendation, last = false): Cell => ({
  paragraphs: (last ? updates.slice(-1) : updates).flatMap(({ commentary, source }) =>
    withNote(paragraphsOf(commentary), citationWords(source)),
  ),
})

/** "by December 2012", or the date; a date that was moved says so. */
export const dueWords = ({ dueDate, dueWords: printed, slips }: ReportedRecommendation): string | null => {
  const due = dueDate === null ? printed : statedDateWords(dueDate)
  if (due === null) return null
  return slips === 0 ? due : `${due} (moved ${slips === 1 ? 'once' : `${slips} times`})`
}

/** A status with its first letter large; what is not known is said, never left blank. */
export const stated = (status: string | null, unknown: string): string => firstCapital(status ?? unknown)

/** Delivery and judgement, each under its own name: they are never merged. */
export const standingCell = ({ delivery, judgement, overdue }: ReportedRecommendation): Cell => ({
  paragraphs: [
    `Delivery: ${delivery ?? 'nothing reported'}${overdue ? ', overdue' : ''}`,
    ...(judgement === null ? [] : [`Panel: ${judgement}`]),
  ],
})

/** The standing response, with its reason where it has one. */
export const responseCell = ({ response, responses }: ReportedRecommendation): Cell => {
  const standing = responses.findLast(({ kind }) => kind === response)
  const said = [stated(response, 'awaited'), ...paragraphsOf(standing?.text ?? '')]
  const reason = standing?.reason ?? null
  return {
    paragraphs: withNote(
      reason === null ? said : [...said, `Reason: ${reason}`],
      citationWords(standing?.source ?? null),
    ),
  }
}
