import type { Block, Row, SourceDocument } from '../../shared/model/source-document.ts'
import type { Printed } from './print.ts'
import type { Part } from './paper.ts'

/** How many there are in the paper, how many were read, and how many of these are the paper's, exactly. */
type Count = { readonly wanted: number; readonly read: number; readonly exact: number }
export type Kind = 'headings' | 'paragraphs' | 'rows' | 'notes' | 'order'
export type Score = Readonly<Record<Kind, Count>>

/** White space apart, and bullets: they are drawn as often as written. */
const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/^[•●▪◦]/u, '')
const labelled = (label: string | undefined, text: string): string => bare(`${label ?? ''} ${text}`)
const rowText = (cells: readonly { readonly text: string }[]): string =>
  cells.map(({ text }) => bare(text)).join('|')

type Texts = Record<Exclude<Kind, 'order'>, string[]> & { readonly all: string[] }

const noTexts = (): Texts => ({ headings: [], paragraphs: [], rows: [], notes: [], all: [] })

const wantedTexts = (parts: readonly Part[], notes: boolean): Texts => {
  const texts = noTexts()
  for (const part of parts) {
    if (part.kind === 'table') {
      texts.rows.push(part.header.map(bare).join('|'), ...part.rows.map(rowText))
      continue
    }
    const text = labelled(part.label, part.text)
    texts[part.kind === 'heading' ? 'headings' : 'paragraphs'].push(text)
    texts.all.push(text)
    if (part.kind === 'paragraph' && part.note !== undefined && notes) texts.notes.push(bare(part.note))
  }
  return texts
}

const isRow = (row: Row): boolean => row.cells.some(({ text }) => text !== '')

/** A mark that refers to a note stands at the end of its paragraph: it is no mistake of the reader's. */
const withoutMark = (text: string, wanted: ReadonlySet<string>): string =>
  wanted.has(text.replace(/\d{1,2}$/u, '')) ? text.replace(/\d{1,2}$/u, '') : text

const readTexts = (blocks: readonly Block[], wanted: Texts): Texts => {
  const paragraphs = new Set(wanted.paragraphs)
  const texts = noTexts()
  for (const block of blocks) {
    if (block.kind === 'table')
      texts.rows.push(...block.rows.filter(isRow).map(({ cells }) => rowText(cells)))
    else if (block.kind === 'note') texts.notes.push(bare(block.text))
    else {
      const text = withoutMark(labelled(block.label, block.text), paragraphs)
      texts[block.kind === 'heading' ? 'headings' : 'paragraphs'].push(text)
      texts.all.push(text)
    }
  }
  return texts
}

const countOf = (wanted: readonly string[], read: readonly string[]): Count => {
  const left = new Map<string, number>()
  for (const text of wanted) left.set(text, (left.get(text) ?? 0) + 1)
  let exact = 0
  for (const text of read) {
    const more = left.get(text) ?? 0
    if (more > 0) exact += 1
    left.set(text, more - 1)
  }
  return { wanted: wanted.length, read: read.length, exact }
}

/** Of the texts that follow each other in the paper, how many do so as read. */
const orderOf = (wanted: readonly string[], read: readonly string[]): Count => {
  const once = read.filter((text) => read.indexOf(text) === read.lastIndexOf(text))
  const found = wanted.flatMap((text) => (once.includes(text) ? read.indexOf(text) : []))
  const inOrder = found.filter((place, at) => at === 0 || place > (found[at - 1] ?? 0)).length
  return { wanted: found.length, read: found.length, exact: inOrder }
}

/** How faithfully a printed paper was read. */
export const scoreOf = (printed: Printed, document: SourceDocument): Score => {
  const wanted = wantedTexts(printed.paper.parts, printed.notes)
  const read = readTexts(document.blocks, wanted)
  return {
    headings: countOf(wanted.headings, read.headings),
    paragraphs: countOf(wanted.paragraphs, read.paragraphs),
    rows: countOf(wanted.rows, read.rows),
    notes: countOf(wanted.notes, read.notes),
    order: orderOf(wanted.all, read.all),
  }
}

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { wanted, read, exact }) => ({
      wanted: sum.wanted + wanted,
      read: sum.read + read,
      exact: sum.exact + exact,
    }),
    { wanted: 0, read: 0, exact: 0 },
  )

/** Percent: what was missed and what was made up both count. */
export const shareOf = ({ wanted, read, exact }: Count): number => {
  const all = Math.max(wanted, read)
  return all === 0 ? 100 : (100 * exact) / all
}
