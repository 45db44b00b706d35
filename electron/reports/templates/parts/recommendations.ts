import { citationWords } from '../../../../shared/rules/report/citation-words.ts'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import type { ReportedRecommendation } from '../../../../shared/model/report-data.ts'
import { responseCell } from '../cells.ts'
import { paragraphsOf } from '../paragraphs.ts'
import type { Part } from '../template.ts'

/** "Recommendation 4", or the label as the paper has it: "Recommendation A1", "R3". */
const name = (number: string | null, place: number): string => {
  if (number === null) return `Recommendation ${place}`
  return /^(?:rec|r\s?\d)/i.test(number) ? number : `Recommendation ${number}`
}

/** One under a heading of its own, in its own words, with where it stands. */
export const blocksOf = (each: ReportedRecommendation, i: number): ReportBlock[] => {
  const paragraphs = paragraphsOf(each.text)
  const note = citationWords(each.source)
  return [
    { kind: 'heading', level: 2, text: name(each.number, i + 1) },
    ...paragraphs.map((text, at) => ({
      kind: 'paragraph' as const,
      text: note !== null && at === paragraphs.length - 1 ? [{ text, note }] : text,
    })),
  ]
}

/** Each under a heading of its own, in the paper's words. */
export const recommendations: Part = ({ recommendations: all }) => all.flatMap(blocksOf)

/** The same, each with what was answered. */
export const recommendationsWithResponses: Part = ({ recommendations: all }) =>
  all.flatMap((each, i) => [
    ...blocksOf(each, i),
    ...responseCell(each).paragraphs.map(
      (text, at): ReportBlock => ({
        kind: 'paragraph',
        text: at === 0 && typeof text === 'string' ? `Response: ${text}` : text,
      }),
    ),
  ])
