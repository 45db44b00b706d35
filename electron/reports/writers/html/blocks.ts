import type { ReportBlock, ReportTable } from '../../../../shared/model/report.ts'
import { columnWidths } from '../../../../shared/rules/report/column-widths.ts'
import { numberColumns } from '../../../../shared/rules/report/number-columns.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { chart } from './chart.ts'
import { inlines, type Notes } from './inlines.ts'
import { escaped } from './markup.ts'

/** Units of a chart across the page: letters of 13 units are then about as large as the words. */
const chartWidth = 760

type Headed = {
  readonly level: number
  readonly label: string | null
  readonly text: string
  readonly at: number
}

/** The headings of a report, each with its block's index: what contents are made of and link to. */
const headingsOf = (blocks: readonly ReportBlock[], labels: readonly (string | null)[]): readonly Headed[] =>
  blocks.flatMap((block, at) =>
    block.kind === 'heading'
      ? [{ level: block.level, label: labels[at] ?? null, text: plainWords(block.text), at }]
      : [],
  )

const contents = (headings: readonly Headed[]): string => {
  const items = headings.map(
    ({ label, text, at, level }) =>
      `<li style="padding-left:${(level - 1) * 1.5}rem"><a href="#heading-${at}">${escaped([label, text].filter((part) => part !== null).join(' '))}</a></li>`,
  )
  return `<nav class="contents" aria-label="Contents"><h2>Contents</h2><ol>${items.join('')}</ol></nav>`
}

const table = (block: ReportTable, notes: Notes, letters: number): string => {
  const { caption, header, rows, rowHeaders } = block
  const right = numberColumns(block).map((isNumber) => (isNumber ? ' class="number"' : ''))
  const columns = columnWidths(block, letters).map(
    (share) => `<col style="width:${(share * 100).toFixed(2)}%">`,
  )
  const head = header.map((text, i) => `<th scope="col"${right[i] ?? ''}>${escaped(text)}</th>`)
  const body = rows.map((row) => {
    const cells = row.map(({ paragraphs }, i) => {
      const words = paragraphs.map((text) => `<p>${inlines(text, notes)}</p>`).join('')
      return rowHeaders === true && i === 0
        ? `<th scope="row">${words}</th>`
        : `<td${right[i] ?? ''}>${words}</td>`
    })
    return `<tr${isHigh(row) ? ' class="high"' : ''}>${cells.join('')}</tr>\n`
  })
  // What scrolls has to be reached by keyboard (WCAG 2.1.1).
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><colgroup>${columns.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('')}</tbody></table></div>`
}

/** On paper a row with so many letters in a cell may go on overleaf: to keep it whole would leave pages half empty. */
const isHigh = (row: ReportTable['rows'][number]): boolean =>
  row.some(({ paragraphs }) => paragraphs.reduce((sum, words) => sum + plainWords(words).length, 0) > 500)

/** `letters`: how many stand across the page. Every block as HTML; the title of the report is the page's h1, so that headings begin at h2. */
export const htmlBlocks = (
  blocks: readonly ReportBlock[],
  labels: readonly (string | null)[],
  notes: Notes,
  letters: number,
): string[] => {
  const one = (block: ReportBlock, at: number): string => {
    const label = labels[at] ?? null
    switch (block.kind) {
      case 'heading': {
        const tag = `h${block.level + 1}`
        return `<${tag} id="heading-${at}">${label === null ? '' : `${escaped(label)} `}${inlines(block.text, notes)}</${tag}>`
      }
      case 'paragraph':
        return label === null
          ? `<p>${inlines(block.text, notes)}</p>`
          : `<p class="numbered"><span>${escaped(label)} </span><span>${inlines(block.text, notes)}</span></p>`
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul'
        return `<${tag}>${block.items.map((item) => `<li>${inlines(item, notes)}</li>`).join('')}</${tag}>`
      }
      case 'quote': {
        const words = block.paragraphs.map((text) => `<p>${inlines(text, notes)}</p>`).join('')
        return `<blockquote>${words}${block.citation === null ? '' : `<p class="cited">${escaped(block.citation)}</p>`}</blockquote>`
      }
      case 'table':
        return table(block, notes, letters)
      case 'chart':
        return chart(block, chartWidth)
      case 'contents':
        return contents(headingsOf(blocks, labels))
      case 'pageBreak':
        return '<div class="break"></div>'
    }
  }
  return blocks.map(one)
}
