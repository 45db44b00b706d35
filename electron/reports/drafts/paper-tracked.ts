import type { ReportBlock, Words } from '../../../shared/model/report.ts'
import type { ReportedRecommendation } from '../../../shared/model/report-data.ts'
import type { Block, TableBlock } from '../../../shared/model/source-document.ts'
import { citationWords } from '../../../shared/rules/report/citation-words.ts'
import { changedWords } from '../../../shared/rules/report/notes.ts'
import { inlinesOf } from '../../../shared/rules/report/words.ts'
import { commentaryCell, recommendationCell } from '../templates/cells.ts'
import { paragraphsOf } from '../templates/paragraphs.ts'
import { withBlock } from './paper-blocks.ts'
import type { FoundInPaper, Stretch, TrackedNow } from './paper-found.ts'
import { gridOf, paperTable } from './paper-table.ts'

/** A block with a footnote where its words end. */
export const noted = (block: ReportBlock, note: string | null): ReportBlock => {
  if (note === null) return block
  let left = 0
  changedWords(block, (words) => {
    left += 1
    return words
  })
  return changedWords(block, (words): Words => {
    left -= 1
    if (left > 0) return words
    const runs = inlinesOf(words)
    const last = runs.at(-1)
    if (last === undefined || last.text === '') return words
    const both = last.note === undefined || last.note === note ? note : `${last.note}; ${note}`
    return [...runs.slice(0, -1), { ...last, note: both }]
  })
}

/** A quote that its block does not have as it stands (a list that goes on in others) is said after it. */
const withQuote = (text: string, quote: string, now: string): string =>
  text.includes(quote) ? text.replace(quote, () => now) : [text, now].filter((one) => one !== '').join('\n')

/** What is tracked of a stretch of text: in the shape that the paper gives it, in the words of the tracker. */
export const stretchNow = (
  blocks: readonly Block[],
  { first, last, found }: Stretch,
  tracked: TrackedNow,
  before: readonly ReportBlock[],
): ReportBlock[] => {
  const standing = found.flatMap((one) => {
    const now = tracked.get(one.recommendationId)
    return now === undefined ? [] : [{ one, now }]
  })
  if (standing.length === 0) return []
  const isAsFound =
    standing.length === found.length && standing.every(({ one, now }) => one.text === now.text)
  const at = found[0]?.citation.block ?? first
  let all = before
  for (const block of blocks.slice(first, isAsFound ? last + 1 : at + 1)) {
    if (block.kind === 'table') continue
    let { text } = block
    if (!isAsFound && block.index === at)
      for (const one of found) {
        const now = tracked.get(one.recommendationId)?.text ?? ''
        text = withQuote(text, one.citation.quote, paragraphsOf(now).join('\n')).trim()
      }
    all = withBlock(all, { ...block, text }, all === before)
  }
  const own = all.slice(before.length)
  const note = citationWords(standing.at(-1)?.now.source ?? null)
  return own.map((block, i) => (i === own.length - 1 ? noted(block, note) : block))
}

const asCell = (each: { readonly paragraphs: readonly Words[] }) => ({ paragraphs: [...each.paragraphs] })

/**
 * A table in which things are tracked: its recommendations and their commentary say what the tracker says, its other
 * cells what the paper says. What was removed from the tracker has no row any more; `added` come after the others.
 */
export const tableNow = (
  table: TableBlock,
  caption: string,
  found: readonly FoundInPaper[],
  tracked: TrackedNow,
  added: readonly ReportedRecommendation[],
): ReportBlock => {
  const whole = paperTable(table, caption)
  const grid = gridOf(table)
  const heads = table.rows.filter(({ header }) => header).length
  const columnOf = (row: number, cell: number): number =>
    (grid[row] ?? []).findIndex((one) => one !== null && one === table.rows[row]?.cells[cell])
  const place = ({ citation }: FoundInPaper) => columnOf(citation.row ?? 0, citation.cell ?? 0)
  const told = ({ commentary }: FoundInPaper) =>
    commentary === null ? -1 : columnOf(commentary.row ?? 0, commentary.cell ?? 0)
  const byRow = Map.groupBy(found, ({ citation }) => (citation.row ?? 0) - heads)
  const rows = whole.rows.flatMap((row, y) => {
    const here = byRow.get(y) ?? []
    if (here.length > 0 && here.every(({ recommendationId }) => !tracked.has(recommendationId))) return []
    return [
      row.map((cell, x) => {
        let now = cell
        for (const one of here) {
          const each = tracked.get(one.recommendationId)
          if (each === undefined) continue
          if (x === place(one)) {
            const text = now.paragraphs.map((words) => inlinesOf(words)[0]?.text ?? '').join('\n\n')
            const paragraphs = paragraphsOf(withQuote(text, one.citation.quote, each.text))
            const note = citationWords(each.source)
            now = {
              paragraphs: paragraphs.map((words, i) =>
                note !== null && i === paragraphs.length - 1 ? [{ text: words, note }] : words,
              ),
            }
          } else if (x === told(one)) now = asCell(commentaryCell(each))
        }
        return now
      }),
    ]
  })
  const [sample] = found
  const more = added.map((each) =>
    whole.header.map((_, x) => {
      if (sample !== undefined && x === place(sample)) return asCell(recommendationCell(each))
      return sample !== undefined && x === told(sample) ? asCell(commentaryCell(each)) : { paragraphs: [] }
    }),
  )
  return { ...whole, rows: [...rows, ...more] }
}
