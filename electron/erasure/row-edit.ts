import { type Block, blockSchema } from '../../shared/model/source-document.ts'
import { blockWords } from '../documents/index.ts'
import { type Cut, isWhole, slugOf } from './cut.ts'
import { type Json, type JsonActs, rewrittenJson } from './json-words.ts'
import { type JsonWords, keptIn, type TableWords } from './kept/index.ts'
import { type Quoted, recut } from './recut.ts'
import { takenOut } from './taken-out.ts'

export type Value = string | number | null | Uint8Array

/** A row as it was read, with where it belongs. */
export type KeptRow = {
  readonly values: Readonly<Record<string, Value>>
  readonly place: string
  /** The paper and block that it cites, or that what is cited in it is of. */
  readonly document: string | null
  readonly block: number | null
}

/** Words that were found, and what they stand in. */
export type Hit = { readonly text: string; readonly start: number; readonly end: number }

export type RowEdit = { readonly set: Readonly<Record<string, Value>>; readonly hits: readonly Hit[] }

/** Whether a column of a table may be empty. */
export type MayBeNull = (table: string, column: string) => boolean

const citedBlock = (cut: Cut, document: string | null, block: number | null): Block | undefined =>
  cut.blocks.get(`${document}:${block}`)

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const wordsOr = (value: unknown): string => (typeof value === 'string' ? value : '')

const quoted = (from: Readonly<Record<string, unknown>>): Quoted => ({
  row: numberOr(from['row']),
  cell: numberOr(from['cell']),
  quote: wordsOr(from['quote']),
  before: wordsOr(from['before']),
  after: wordsOr(from['after']),
})

/** What is done with the words of one row, and what of it was found. */
const actsOn = (row: KeptRow, cut: Cut, hits: Hit[]): JsonActs => {
  const whole = isWhole(cut, row.place)
  const taken = cut.isTaken(row.place)
  const spans: JsonActs['spans'] = (text) => {
    if (whole) return text === '' ? [] : [{ start: 0, end: text.length }]
    const found = cut.finder.spans(text)
    hits.push(...found.map((span) => ({ ...span, text })))
    return taken ? found : []
  }
  return {
    spans,
    replacement: cut.replacement,
    text: (text) => takenOut(text, spans(text), cut.replacement).text,
    slug: (name) => (spans(name).length === 0 ? name : slugOf(cut.replacement)),
    citation: (citation) => {
      if (whole) return { ...citation, quote: cut.replacement, before: '', after: '' }
      const block = citedBlock(cut, row.document, numberOr(citation['block']))
      if (block === undefined) return undefined
      return { ...citation, ...recut(quoted(citation), block, cut.finder.spans, cut.replacement) }
    },
  }
}

/** A text of JSON with its words rewritten; the same text where nothing is to go. */
const editedJson = (text: string, shape: JsonWords, acts: JsonActs): string => {
  const value = JSON.parse(text) as Json
  const now = JSON.stringify(rewrittenJson(value, shape, acts))
  return now === JSON.stringify(value) ? text : now
}

/** What a line of history says of one field: text in JSON, or JSON in it. */
const editedLine = (json: string, table: string, field: string, acts: JsonActs, emptied: boolean): string => {
  const kept = keptIn(table)
  const value = JSON.parse(json) as Json
  if (typeof value !== 'string' || kept === undefined) return json
  const shape = kept.json?.[field]
  if (shape !== undefined) return JSON.stringify(editedJson(value, shape, acts))
  if (kept.slugs?.includes(field)) return JSON.stringify(acts.slug(value))
  if (!kept.words?.includes(field)) return json
  return emptied ? 'null' : JSON.stringify(acts.text(value))
}

const changed = (before: KeptRow['values'], after: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(after).filter(([column, value]) => before[column] !== value))

const historyEdit = (row: KeptRow, acts: JsonActs, whole: boolean, mayBeNull: MayBeNull) => {
  const { values } = row
  const [table, field] = [String(values['table_name']), String(values['field'])]
  const after: Record<string, Value> = {}
  for (const column of ['before_json', 'after_json']) {
    const json = values[column]
    if (typeof json === 'string')
      after[column] = editedLine(json, table, field, acts, whole && mayBeNull(table, field))
  }
  return after
}

const offsetsOf = (kept: TableWords, row: KeptRow, cut: Cut): Record<string, Value> => {
  const after: Record<string, Value> = {}
  for (const [column, offsets] of Object.entries(kept.offsets ?? {})) {
    const text = row.values[column]
    if (typeof text !== 'string') continue
    const { at } = takenOut(text, cut.finder.spans(text), cut.replacement)
    for (const offset of offsets) {
      const value = row.values[offset]
      if (typeof value === 'number') after[offset] = at(value)
    }
  }
  return after
}

const citationEdit = (kept: TableWords, row: KeptRow, cut: Cut): Record<string, Value> | undefined => {
  if (kept.cites === undefined || row.values['quote'] === null) return undefined
  if (isWhole(cut, row.place)) return { quote: cut.replacement, before: '', after: '' }
  const block = citedBlock(cut, row.document, row.block)
  return block === undefined ? undefined : recut(quoted(row.values), block, cut.finder.spans, cut.replacement)
}

const wordsEdit = (kept: TableWords, row: KeptRow, acts: JsonActs, emptied: (column: string) => boolean) => {
  const after: Record<string, Value> = {}
  for (const column of kept.words ?? []) {
    const text = row.values[column]
    if (typeof text === 'string') after[column] = emptied(column) ? null : acts.text(text)
  }
  for (const column of kept.slugs ?? []) after[column] = acts.slug(String(row.values[column]))
  for (const [column, shape] of Object.entries(kept.json ?? {})) {
    const json = row.values[column]
    if (typeof json === 'string') after[column] = editedJson(json, shape, acts)
  }
  return after
}

/** What becomes of one row: the columns that change, and every place in it where the words stand. */
export const rowEdit = (kept: TableWords, row: KeptRow, cut: Cut, mayBeNull: MayBeNull): RowEdit => {
  const hits: Hit[] = []
  const acts = actsOn(row, cut, hits)
  const whole = isWhole(cut, row.place)
  if (kept.table === 'history')
    return { set: changed(row.values, historyEdit(row, acts, whole, mayBeNull)), hits }
  const after = wordsEdit(kept, row, acts, (column) => whole && mayBeNull(kept.table, column))
  if (cut.isTaken(row.place) && !whole) Object.assign(after, offsetsOf(kept, row, cut))
  Object.assign(after, citationEdit(kept, row, cut))
  const json = after['block_json']
  if (kept.table === 'block' && typeof json === 'string' && json !== row.values['block_json'])
    after['text'] = blockWords(blockSchema.parse(JSON.parse(json)))
  return { set: changed(row.values, after), hits }
}
