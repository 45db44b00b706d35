import type { Block, Row, SourceDocument } from '../../../shared/model/source-document.ts'
import { counted, lettered } from './counted-labels.ts'
import { labelStyle, splitLabel } from './label.ts'
import { runOnMinutes } from './run-on-minutes.ts'

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
  /** Slice of the block's or cell's text, label excluded: as long, so that offsets hold, its rarer dashes as "–". */
  readonly text: string
  /** Where `text` starts in the block's or cell's text. */
  readonly start: number
  readonly bold: boolean
  /** First line of its block or cell. */
  readonly first: boolean
  /** In a table that only sets text out ("Resolved: | (i) | That…"), and so read as running text. */
  readonly laidOut?: boolean
}

type Place = Omit<Passage, 'at' | 'text' | 'start' | 'label' | 'first'>

/** Committee web pages run the labels of an item's parts into its text: "… by spring. Minutes: Councillor…". */
const pageLabel =
  /(?<!\b(?:for|of|to|the|this|an?|and|or|on|key|final|draft|officer|cabinet|delegated|executive|urgent))(?<!(?:^|\s)\d{1,3}[.)])\s(?=(?:Additional documents|Supporting documents|Decision|Minutes):(?:\s|$))/i

/** Boxes set close together come out as one paragraph: "… in the spring. Recommendation 3 That…". */
const nextBox = /(?<=[.;])\s(?=Recommendation \d{1,2}[:.)–-]? (?:That|To)\s)/

const pieces = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.includes(':') ? line.split(pageLabel) : [line]))
    .flatMap((line) => (line.includes('Recommendation ') ? line.split(nextBox) : [line]))

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

/** Figure dash, horizontal bar, minus. */
const otherDashes = /[\u2012\u2015\u2212]/g

const ofSection = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/

/** "2.1 Recommendation 1": the number of the section that a recommendation fills, before its own label. */
const namedWithin = (label: string | null, text: string): ReturnType<typeof splitLabel> => {
  if (label === null || !ofSection.test(label) || !/^rec/i.test(text)) return null
  const named = splitLabel(text)
  if (named === null || labelStyle(named.label) !== 'recommendation') return null
  return named.rest >= text.length || /[:.–—-]$/.test(named.label) ? named : null
}

const ofText = (text: string, label: string | undefined, place: Place): readonly Omit<Passage, 'at'>[] =>
  lines(text).map((line, index) => {
    const lead = line.text.length - line.text.trimStart().length
    const split = index === 0 && label !== undefined ? null : splitLabel(line.text.trimStart())
    const printed = index === 0 && label !== undefined ? label : (split?.label ?? null)
    const rest = line.start + lead + (split?.rest ?? 0)
    const named = namedWithin(printed, text.slice(rest, line.start + line.text.length).trimEnd())
    const start = rest + (named?.rest ?? 0)
    return {
      ...place,
      label: named?.label ?? printed,
      text: text
        .slice(start, line.start + line.text.length)
        .trimEnd()
        .replaceAll(otherDashes, '–'),
      start,
      first: index === 0,
    }
  })

const lead = /^(?:[A-Z][a-z]+|[A-Z]+)\s?:[–—-]?$/
/** "1.", "(a)": nothing but what would label a text behind it. */
const isLabel = (text: string): boolean =>
  text !== '' && text.length < 12 && splitLabel(`${text} A`)?.rest === text.length + 1
const isLead = (text: string): boolean => text === '' || lead.test(text) || isLabel(text)

/** Labels and markers in columns of their own before one column of text. */
const setsOut = (row: Row): boolean => {
  const cells = row.cells.map(({ text }) => text.trim())
  const last = cells.findLastIndex((text) => text !== '')
  return last > 0 && !/\n/.test(cells[last] ?? '') && cells.slice(0, last).every(isLead)
}

/** Passages of a row that sets text out: a cell that is only a label labels the text beside it. */
const ofLaidOut = (passages: readonly Omit<Passage, 'at'>[]): readonly Omit<Passage, 'at'>[] => {
  const labelled = passages.map((passage) =>
    passage.label === null && isLabel(passage.text)
      ? { ...passage, label: passage.text, text: '', start: passage.start + passage.text.length }
      : passage,
  )
  return labelled.flatMap((passage, index) => {
    const before = labelled[index - 1]
    if (passage.text === '' && index < labelled.length - 1) return []
    const label = passage.label ?? (before?.text === '' ? before.label : null)
    return [{ ...passage, label, laidOut: true }]
  })
}

const ofRow = (block: Block, row: Row, rowIndex: number): readonly Omit<Passage, 'at'>[] => {
  const passages = row.cells.flatMap((cell, cellIndex) =>
    ofText(cell.text, undefined, {
      block: block.index,
      row: rowIndex,
      cell: cellIndex,
      page: row.page,
      kind: 'paragraph',
      level: 1,
      bold: false,
    }),
  )
  return setsOut(row) ? ofLaidOut(passages) : passages
}

const ofBlock = (block: Block): readonly Omit<Passage, 'at'>[] => {
  if (block.kind === 'table') return block.rows.flatMap((row, rowIndex) => ofRow(block, row, rowIndex))
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

const named = /^recommendation (\d{1,3})/i
const nextNamed = /(?<=[.!?;]\s{1,3})Recommendation (\d{1,3})(?:\s?[:.–—-])\s+(?=[A-Z“"])/g

/** "Recommendation 1: … Recommendation 2: …" in one paragraph, as boxes of a PDF come out: each is a passage of its own. */
const runTogether = (passage: Omit<Passage, 'at'>): readonly Omit<Passage, 'at'>[] => {
  const first = passage.label === null ? undefined : named.exec(passage.label)?.[1]
  if (first === undefined || !/\W recommendation \d/i.test(passage.text)) return [passage]
  const parts: Omit<Passage, 'at'>[] = []
  let due = Number(first) + 1
  let open = { ...passage }
  let from = 0
  for (const match of passage.text.slice(0, 20_000).matchAll(nextNamed)) {
    if (Number(match[1]) !== due) continue
    parts.push({ ...open, text: passage.text.slice(from, match.index).trimEnd() })
    from = match.index + match[0].length
    open = { ...passage, label: match[0].trim(), start: passage.start + from, first: false }
    due += 1
  }
  return [...parts, { ...open, text: passage.text.slice(from) }]
}

type Passed = Omit<Passage, 'at'>

/** Where a title leaves off and the first part of its section begins. */
const longestTitle = 160

/** "3. Approval of the minutes 3.1 The minutes were… 3.2 …": a section run into one paragraph, split where its parts count on. */
const subNumbered = (passage: Passed): readonly Passed[] => {
  const section = /^(\d{1,3})\.?$/.exec(passage.label ?? '')?.[1]
  if (section === undefined || passage.row !== undefined) return [passage]
  const parts: Passed[] = []
  let open = passage
  let from = 0
  let due = 1
  for (const match of passage.text.slice(0, 20_000).matchAll(/\s(\d{1,3})\.(\d{1,2})\s+(?=[A-Z])/g)) {
    if (match[1] !== section || Number(match[2]) !== due || (due === 1 && match.index > longestTitle))
      continue
    parts.push({ ...open, text: passage.text.slice(from, match.index).trimEnd() })
    from = match.index + match[0].length
    open = { ...passage, label: `${section}.${due}`, start: passage.start + from, first: false }
    due += 1
  }
  return parts.length === 0 ? [passage] : [...parts, { ...open, text: passage.text.slice(from) }]
}

/** Items of a list whose marks the format does not keep are bullets; beside labelled items they go on with them. */
const bulleted = (passages: readonly Omit<Passage, 'at'>[]): readonly Omit<Passage, 'at'>[] => {
  let labelled = false
  return passages.map((passage) => {
    if (passage.kind !== 'listItem') labelled = false
    else if (passage.label !== null) labelled = true
    else if (!labelled && passage.first) return { ...passage, label: '•' }
    return passage
  })
}

/** All passages of a paper in order; tables whose rows are read as rows are left out. */
export const passagesOf = (document: SourceDocument, rowTables: ReadonlySet<number>): readonly Passage[] =>
  bulleted(
    counted(
      lettered(
        document.blocks
          .filter((block) => !rowTables.has(block.index))
          .flatMap(ofBlock)
          .flatMap(runTogether)
          .flatMap(runOnMinutes)
          .flatMap(subNumbered),
      ),
    ),
  ).map((passage, at) => ({ at, ...passage }))

/** True where two passages are read on from one to the other: running text, or one cell of a table. */
export const readOn = (a: Passage, b: Passage): boolean =>
  isRunning(a) && isRunning(b) ? true : a.row === b.row && a.cell === b.cell && a.block === b.block

const isRunning = ({ row, laidOut }: Passage): boolean => row === undefined || laidOut === true

/** White space folded, for texts that people read; paragraphs stay apart. */
export const folded = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
