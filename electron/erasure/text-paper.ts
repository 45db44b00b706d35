import type { Block, Row } from '../../shared/model/source-document.ts'

/** What stands in the place of the original of a paper in which words were erased. */
export type TextPaper = {
  /** Tells it from that of any other paper. */
  readonly id: string
  readonly title: string
  /** In words, on top: why this is not the original. */
  readonly note: string
  readonly blocks: readonly Block[]
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')

const cellsOf = ({ header, cells }: Row): string =>
  cells
    .map(({ text, colSpan, rowSpan }) => {
      const name = header ? 'th' : 'td'
      const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
      return `<${name}${spans}>${escaped(text)}</${name}>`
    })
    .join('')

const drawn = (block: Block): string => {
  if (block.kind === 'table') {
    const caption = block.caption === undefined ? '' : `<caption>${escaped(block.caption)}</caption>`
    return `<table>${caption}${block.rows.map((row) => `<tr>${cellsOf(row)}</tr>`).join('\n')}</table>`
  }
  const words = escaped([block.label, block.text].filter(Boolean).join(' '))
  if (block.kind === 'heading') return `<h${Math.min(6, block.level)}>${words}</h${Math.min(6, block.level)}>`
  return `<p>${words}</p>`
}

const withPages = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    const begins = block.page !== null && block.page !== blocks[at - 1]?.page
    return begins ? [`<p><small>Page ${block.page}</small></p>`, drawn(block)] : [drawn(block)]
  })

/** The words of a paper as one html file: without its pictures and its look, and surely without what was taken out. */
export const textPaper = ({ id, title, note, blocks }: TextPaper): Uint8Array =>
  new TextEncoder().encode(
    [
      '<!doctype html>',
      `<html lang="en-GB"><head><meta charset="utf-8"><meta name="revisit-paper" content="${escaped(id)}">`,
      `<title>${escaped(title)}</title></head><body>`,
      `<p><em>${escaped(note)}</em></p>`,
      ...withPages(blocks),
      '</body></html>',
      '',
    ].join('\n'),
  )
