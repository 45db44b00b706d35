import { besideParagraphs, marginOf } from './margin-notes.ts'
import type { Chunk, RowsChunk } from './piece.ts'
import { dropRunningLines } from './running-lines.ts'
import { endsRow, withLine } from './spaced-rows.ts'
import { spacedRest, type SpacedTable, spacedTableAt } from './spaced-table.ts'

type Cut = {
  readonly chunks: readonly Chunk[]
  readonly pageCount: number
  readonly furniture: readonly string[]
}

const isBlank = (line: string): boolean => line.trim() === ''

/** A page's margin is one for all of its text; lines that stand alone have nothing beside them. */
const withMarginNotes = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const margin = marginOf(chunks.flatMap((chunk) => ('lines' in chunk ? chunk.lines : [])))
  if (margin === undefined) return chunks
  return chunks.flatMap((chunk) =>
    'lines' in chunk && chunk.lines.length > 1
      ? besideParagraphs(chunk.lines, margin).map((stretch) => ({ page: chunk.page, ...stretch }))
      : [chunk],
  )
}

/** A page's lines at blank lines, tables with spaces between their columns apart. `onward`: one that the page before ends with. */
const chunksOfSheet = (
  lines: readonly string[],
  page: number | null,
  onward: SpacedTable | undefined,
): { readonly chunks: readonly Chunk[]; readonly table: SpacedTable | undefined } => {
  const chunks: Chunk[] = []
  let open: string[] = []
  let table: SpacedTable | undefined
  const close = () => {
    if (open.length > 0) chunks.push({ page, lines: open })
    open = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (isBlank(line)) {
      close()
      continue
    }
    const isTop = chunks.length === 0 && open.length === 0
    const found =
      spacedTableAt(lines, at, isTop ? onward : undefined) ??
      (isTop && onward !== undefined ? spacedRest(lines, at, onward) : undefined)
    table = found
    if (found === undefined) open.push(line)
    else {
      close()
      chunks.push({ page, rows: found.rows })
      at += found.taken - 1
    }
  }
  close()
  return { chunks: withMarginNotes(chunks), table }
}

const isSame = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.join('\t') === b.join('\t')

/** Puts the rest of a table on the next page behind its beginning: what stands before the first column is filled again ends a row. */
const continued = (before: RowsChunk, rest: RowsChunk): RowsChunk => {
  const [head] = before.rows
  const more = isSame(rest.rows[0], head) ? rest.rows.slice(1) : rest.rows
  const [first = [], ...others] = more
  const last = before.rows.at(-1) ?? []
  const goesOn = before.rows.length > 1 && endsRow(first, last)
  const rows = goesOn
    ? [...before.rows.slice(0, -1), last.map((cell, at) => withLine(cell, first[at] ?? '', false)), ...others]
    : [...before.rows, ...more]
  return { ...before, rows }
}

/** Cuts a text at blank lines and form feeds. Pages are counted only where there are form feeds. */
export const splitChunks = (text: string): Cut => {
  // A form feed at the very end closes the last page and opens none.
  const { sheets, furniture } = dropRunningLines(text.replace(/\f\s*$/u, '').split('\f'))
  const paged = sheets.length > 1
  const chunks: Chunk[] = []
  let onward: SpacedTable | undefined
  for (const [at, sheet] of sheets.entries()) {
    const own = chunksOfSheet(sheet.split('\n'), paged ? at + 1 : null, onward)
    const [first, ...others] = own.chunks
    const before = chunks.at(-1)
    const isRest =
      onward !== undefined &&
      before !== undefined &&
      'rows' in before &&
      first !== undefined &&
      'rows' in first &&
      first.rows[0]?.length === before.rows[0]?.length
    if (isRest) chunks.splice(-1, 1, continued(before, first), ...others)
    else chunks.push(...own.chunks)
    onward = own.table
  }
  return { chunks, pageCount: paged ? sheets.length : 0, furniture }
}
