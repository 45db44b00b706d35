import type { Block, SourceDocument } from '../../../shared/model/source-document.ts'
import { splitLabel } from './label.ts'

/**
 * One line of thought in the paper: a block, or a part of one that stands on its own line, or a paragraph of a
 * table cell. Extractors read passages in order, wherever the words were set.
 */
export type Passage = {
  /** Position among the passages. */
  readonly at: number
  readonly block: number
  /** Where it stands in a table. */
  readonly row?: number
  readonly cell?: number
  readonly page: number | null
  readonly kind: 'heading' | 'paragraph' | 'listItem'
  /** Heading level or depth of the list. */
  readonly level: number
  readonly label: string | null
  /** Verbatim slice of the block's or cell's text, label excluded. */
  readonly text: string
  /** Where `text` starts in the block's or cell's text. */
  readonly start: number
  readonly bold: boolean
  /** First line of its block or cell. */
  readonly first: boolean
}

type Place = Omit<Passage, 'at' | 'text' | 'start' | 'label' | 'first'>

/** Committee web pages run the labels of an item's parts into its text: "… by spring. Minutes: Councillor…". */
const pageLabel = /\s(?=(?:Additional documents|Decision|Minutes):(?:\s|$))/

const pieces = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.includes(':') ? line.split(pageLabel) : [line]))

/** Lines of a block; a line that only goes on with the sentence before it stays with that one. */
const lines = (text: string): readonly { readonly start: number; readonly text: string }[] => {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const piece of pieces(text)) {
    const before = found.at(-1)
    const goesOn =
      before !== undefined &&
      /^[a-z]/.test(piece) &&
      !/[.:;!?]\s*$/.test(before.text.slice(-4)) &&
      !/^[a-z]\)|^[ivx]{1,4}\)/.test(piece)
    if (goesOn && text[start - 2] !== '\n') before.text = text.slice(before.start, start + piece.length)
    else if (piece.trim() !== '') found.push({ start, text: piece })
    start += piece.length + 1
  }
  return found
}

const ofText = (text: string, label: string | undefined, place: Place): readonly Omit<Passage, 'at'>[] =>
  lines(text).map((line, index) => {
    const lead = line.text.length - line.text.trimStart().length
    const split = index === 0 && label !== undefined ? null : splitLabel(line.text.trimStart())
    const start = line.start + lead + (split?.rest ?? 0)
    return {
      ...place,
      label: index === 0 && label !== undefined ? label : (split?.label ?? null),
      text: text.slice(start, line.start + line.text.length).trimEnd(),
      start,
      first: index === 0,
    }
  })

const ofBlock = (block: Block): readonly Omit<Passage, 'at'>[] => {
  if (block.kind === 'table')
    return block.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap((cell, cellIndex) =>
        ofText(cell.text, undefined, {
          block: block.index,
          row: rowIndex,
          cell: cellIndex,
          page: row.page,
          kind: 'paragraph',
          level: 1,
          bold: false,
        }),
      ),
    )
  if (block.kind === 'note') return []
  const bold = block.kind === 'heading' ? true : (block.bold ?? false)
  const level = block.kind === 'paragraph' ? 1 : block.level
  const passages = ofText(block.text, block.label, {
    block: block.index,
    page: block.page,
    kind: block.kind,
    level,
    bold,
  })
  // A heading that is only its label ("Recommendation 1") still stands there.
  if (passages.length > 0 || block.label === undefined) return passages
  return [
    {
      block: block.index,
      page: block.page,
      kind: block.kind,
      level,
      bold,
      label: block.label,
      text: '',
      start: 0,
      first: true,
    },
  ]
}

const capital = /^([A-Z])\s(?=[A-Z])/

/** "A Subject to…", "B The progress…": capitals that count lines off are labels, "A" before a name is none. */
const lettered = (passages: readonly Omit<Passage, 'at'>[]): readonly Omit<Passage, 'at'>[] => {
  let due = 'A'
  return passages.map((passage, at) => {
    const letter = passage.label === null ? capital.exec(passage.text)?.[1] : undefined
    const opens = letter === 'A' && passages[at + 1]?.text.startsWith('B ') === true
    if (letter === undefined || !(opens || (due !== 'A' && letter === due))) {
      due = 'A'
      return passage
    }
    due = String.fromCharCode(letter.charCodeAt(0) + 1)
    return { ...passage, label: letter, text: passage.text.slice(2), start: passage.start + 2 }
  })
}

/** All passages of a paper in order; tables whose rows are read as rows are left out. */
export const passagesOf = (document: SourceDocument, rowTables: ReadonlySet<number>): readonly Passage[] =>
  lettered(document.blocks.filter((block) => !rowTables.has(block.index)).flatMap(ofBlock)).map(
    (passage, at) => ({ at, ...passage }),
  )

/** White space folded, for texts that people read; paragraphs stay apart. */
export const folded = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
