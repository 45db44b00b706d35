import { sql } from 'kysely'
import { oneOfEach } from '../../workspace/fixtures/rows.ts'
import type { Workspace } from '../../workspace/index.ts'
import { keptIn } from '../kept/index.ts'

/** A witness who must go; no other word of the fixtures is like it. */
export const name = 'Jasper Quillerby'

const said = `That ${name} be thanked.`
const citation = { page: 1, block: 0, quote: said, before: '', after: '' }
const runs = [
  { text: 'By Jasper ', marks: ['bold'] },
  { text: 'Quillerby', link: 'mailto:jasper.quillerby@x.example' },
]
const table = {
  kind: 'table',
  caption: said,
  widths: [1],
  header: [said],
  rows: [[{ paragraphs: [said, runs] }]],
}
const reportBlocks = [{ kind: 'paragraph', text: runs }, { kind: 'heading', level: 1, text: said }, table]

/** What a column of JSON holds, with the name in it. */
const json: Readonly<Record<string, unknown>> = {
  furniture_json: [said],
  warnings_json: [{ code: 'left', message: said }],
  block_json: {
    kind: 'paragraph',
    index: 0,
    page: 1,
    text: said,
    remarks: [{ kind: 'comment', author: name, date: null, text: said }],
  },
  page_json: { number: 1, width: 1, height: 1, words: [{ text: 'Jasper' }, { text: 'Quillerby,' }] },
  found_json: { type: 'recommendation', rule: 'a/b', text: said, citation, rationale: { start: 5, end: 9 } },
  other_json: { type: 'attendance', rule: 'a/b', text: said, people: [name], citation },
  aliases_json: [name],
  commentaries_json: [said],
  blocks_json: reportBlocks,
  report_json: {
    title: said,
    council: null,
    body: null,
    dateWords: null,
    language: 'en-GB',
    marking: null,
    blocks: reportBlocks,
  },
  template_json: {
    name: 'jasper-quillerby',
    ofReview: false,
    title: said,
    parts: [{ part: 'text', text: said }],
  },
  value_json: said,
  view_json: {
    columns: [{ id: 'text', header: name }],
    sort: { column: 'text', descending: false },
    group: null,
    filter: { text: name },
  },
  after_json: said,
  before_json: said,
}

const withName = (table: string, row: object): Record<string, unknown> => {
  const kept = keptIn(table)
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (kept?.slugs?.includes(column)) return [column, 'jasper-quillerby']
      if (kept?.words?.includes(column) || kept?.computed?.includes(column)) return [column, said]
      return column in json && kept?.json?.[column] !== undefined
        ? [column, JSON.stringify(json[column])]
        : [column, value]
    }),
  )
}

/** Fills a workspace with one row of every table, the name in every column that a person can have written. */
export const everywhere = (workspace: Workspace): Promise<void> =>
  workspace.write(async (trx) => {
    for (const [table, whole] of Object.entries(oneOfEach)) {
      if (table === 'erasure') continue
      const row = withName(table, whole)
      const values = table === 'council_setting' ? { ...row, name: 'name' } : row
      const columns = sql.join(Object.keys(values).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(values))})`.execute(
        trx,
      )
    }
  })
