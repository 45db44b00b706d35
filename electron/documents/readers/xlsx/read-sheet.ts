import { Parser } from 'htmlparser2'
import { ok, type Result } from '../../../../shared/model/result.ts'
import { mostCells, tooManyCells } from '../cell-limit.ts'
import { foldText } from '../printed-text.ts'
import type { Grid, GridCell } from '../sheet/grid.ts'
import { type CellFormat, shownNumber } from './cell-formats.ts'
import { withoutEscapes } from './shared-strings.ts'

type SheetContext = {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
}
type ReadSheet = {
  readonly grid: Grid
  /** Rows with words that the sheet hides: filtered out, or folded away. */
  readonly hiddenRows: number
}
type Reference = { readonly row: number; readonly column: number }
type Area = { readonly from: Reference; readonly to: Reference }

const mostMerged = 20_000

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "AB12", both counted from 0; undefined for what is no cell. */
const reference = (text: string | undefined): Reference | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text ?? '') ?? []
  if (letters === undefined || digits === undefined) return undefined
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

const area = (text: string | undefined): Area | undefined => {
  const [first, last] = (text ?? '').split(':')
  const from = reference(first)
  const to = reference(last ?? first)
  return from === undefined || to === undefined ? undefined : { from, to }
}

const shown = (
  kind: string,
  raw: string,
  format: CellFormat | undefined,
  { strings, from1904 }: SheetContext,
): string => {
  switch (kind) {
    case 's':
      return strings[Number(raw)] ?? ''
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return raw.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/u, '$3/$2/$1')
    case 'n':
    case '':
      return shownNumber(raw, format?.pattern ?? 'General', from1904)
    default:
      return withoutEscapes(raw)
  }
}

const mergedInto = (rows: Map<number, Map<number, GridCell>>, merged: readonly Area[]): void => {
  for (const { from, to } of merged) {
    const cell = rows.get(from.row)?.get(from.column)
    if (cell === undefined || to.row < from.row || to.column < from.column) continue
    const spans = { colSpan: to.column - from.column + 1, rowSpan: to.row - from.row + 1 }
    rows.get(from.row)?.set(from.column, { ...cell, ...spans })
  }
}

/** Reads the cells of one sheet as they are shown. Sheets are long: this goes along the XML and keeps no tree. */
export const readSheet = (source: string, context: SheetContext): Result<ReadSheet> => {
  const rows = new Map<number, Map<number, GridCell>>()
  const merged: Area[] = []
  const hidden = new Set<number>()
  let at: Reference = { row: -1, column: -1 }
  let cell = { kind: '', raw: '', format: undefined as CellFormat | undefined }
  let taking = false
  let phonetic = 0
  let count = 0
  let filtered: Area | undefined
  let frozen: number | undefined

  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag === 'row') {
      const number = Number(attributes.r)
      at = { row: Number.isInteger(number) && number > 0 ? number - 1 : at.row + 1, column: -1 }
      if (attributes.hidden === '1' || attributes.hidden === 'true') hidden.add(at.row)
    } else if (tag === 'c') {
      at = reference(attributes.r) ?? { row: at.row, column: at.column + 1 }
      cell = { kind: attributes.t ?? '', raw: '', format: context.formats[Number(attributes.s ?? 0)] }
    } else if (tag === 'rPh') phonetic += 1
    else if (tag === 'v' || tag === 't') taking = phonetic === 0
    else if (tag === 'mergeCell') {
      const found = area(attributes.ref)
      if (found !== undefined && merged.length < mostMerged) merged.push(found)
    } else if (tag === 'autoFilter') filtered ??= area(attributes.ref)
    else if (tag === 'pane' && attributes.state?.startsWith('frozen') === true) {
      frozen = Number(attributes.ySplit ?? 0) - 1
    }
  }
  const close = (tag: string) => {
    if (tag === 'rPh') phonetic -= 1
    else if (tag === 'v' || tag === 't') taking = false
    else if (tag === 'c') {
      const text = foldText(shown(cell.kind, cell.raw, cell.format, context))
      if (text === '' || count > mostCells) return
      count += 1
      const row = rows.get(at.row) ?? new Map<number, GridCell>()
      row.set(at.column, { text, bold: cell.format?.bold === true, colSpan: 1, rowSpan: 1 })
      rows.set(at.row, row)
    }
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(local(name), attributes),
      ontext: (words) => {
        if (taking) cell.raw += words
      },
      onclosetag: (name) => close(local(name)),
    },
    { xmlMode: true },
  )
  parser.end(source)
  if (count > mostCells) return tooManyCells
  mergedInto(rows, merged)
  const headerRow =
    filtered?.from.row ?? (frozen !== undefined && (rows.get(frozen)?.size ?? 0) > 1 ? frozen : undefined)
  return ok({
    grid: { rows, ...(headerRow === undefined ? {} : { headerRow }) },
    hiddenRows: [...hidden].filter((row) => rows.has(row)).length,
  })
}
