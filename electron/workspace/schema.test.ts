import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { candidateTypes, paperKinds, setStages } from '../../shared/model/candidate.ts'
import { clockStarts, interimEffects, periodUnits, recipientKinds } from '../../shared/model/clock.ts'
import { termKinds } from '../../shared/model/term.ts'
import { importStates } from '../../shared/model/paper.ts'
import { paperPartKinds } from '../../shared/model/paper-part.ts'
import { scanJobStates, scanPageStates } from '../../shared/model/scan.ts'
import { foundAgainOutcomes, versionStates } from '../../shared/model/paper-version.ts'
import { candidateStates, recordings } from '../../shared/model/queue.ts'
import { matchKinds } from '../../shared/model/match.ts'
import { bodyKinds } from '../../shared/model/body.ts'
import { linkKinds } from '../../shared/model/recommendation-link.ts'
import { reviewStages } from '../../shared/model/review-stage.ts'
import { deliveryStatuses, judgements, responses } from '../../shared/model/recommendation.ts'
import { formatSchema } from '../../shared/model/source-document.ts'
import { oneOfEach } from './fixtures/rows.ts'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import type { Workspace } from './index.ts'

type Table = keyof typeof oneOfEach

// By raw SQL, as whoever reads this table may find it: most are written only with history.
const fill = (workspace: Workspace): Promise<void> =>
  workspace.write(async (trx) => {
    for (const [table, row] of Object.entries(oneOfEach)) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      const values = sql.join(Object.values(row))
      await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(trx)
    }
  })

const columnsOf = async ({ read }: Workspace, table: string): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(read)
  return rows.map(({ name }) => name)
}

test('every table keeps whole what the types say, and has no other column', async () => {
  const workspace = await temporaryWorkspace()
  await fill(workspace)
  for (const [table, row] of Object.entries(oneOfEach)) {
    const kept = await workspace.read
      .selectFrom(table as 'draft')
      .selectAll()
      .execute()
    expect(kept, table).toContainEqual(row)
    expect((await columnsOf(workspace, table)).toSorted(), table).toEqual(Object.keys(row).toSorted())
  }
})

test('every table of ours is STRICT', async () => {
  const workspace = await temporaryWorkspace()
  const { rows } = await sql<{ name: string; strict: number }>`
    select name, strict from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
  `.execute(workspace.read)
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(oneOfEach).toSorted())
  expect(rows.filter(({ strict }) => strict !== 1)).toEqual([])
})

test('SQLite refuses what the types would', async () => {
  const workspace = await temporaryWorkspace()
  await fill(workspace)
  const set = (statement: string): Promise<unknown> =>
    workspace.write((trx) => sql.raw(statement).execute(trx))
  await expect(set("update candidate set confidence = 'high'")).rejects.toThrow(/REAL/)
  await expect(set('update candidate set procedural = 2')).rejects.toThrow(/CHECK/)
  await expect(set("update document set furniture_json = 'none'")).rejects.toThrow(/CHECK/)
  await expect(set('update document set exempt_paragraph = 8')).rejects.toThrow(/CHECK/)
  await expect(set("update recommendation set review_id = 'nobody'")).rejects.toThrow(/FOREIGN KEY/)
  await expect(
    set("insert into review (id, reference, title) values ('review-2', 'SR (23/24) 01', 'Twice')"),
  ).rejects.toThrow(/UNIQUE/)
})

const lists: readonly [Table, string, readonly string[]][] = [
  ['document', 'kind', paperKinds],
  ['document', 'format', formatSchema.options],
  ['document', 'marking', ['public', 'official-sensitive', 'exempt']],
  ['page', 'content', ['text', 'image', 'empty']],
  ['block', 'kind', ['heading', 'paragraph', 'listItem', 'table', 'note']],
  ['candidate_set', 'stage', setStages],
  ['candidate', 'type', candidateTypes],
  ['candidate', 'state', candidateStates],
  ['part', 'kind', paperPartKinds],
  ['paper_version', 'state', versionStates],
  ['found_again', 'outcome', foundAgainOutcomes],
  ['candidate', 'recorded_as', recordings],
  ['candidate_match', 'kind', matchKinds],
  ['response', 'kind', responses],
  ['progress_update', 'status', deliveryStatuses],
  ['judgement', 'kind', judgements],
  ['term', 'kind', termKinds],
  ['recipient', 'kind', recipientKinds],
  ['clock_rule', 'recipient_kind', recipientKinds],
  ['clock_rule', 'unit', periodUnits],
  ['clock_rule', 'starts_on', clockStarts],
  ['clock_rule', 'interim', interimEffects],
  ['body', 'kind', bodyKinds],
  ['review_stage', 'stage', reviewStages],
  ['action_progress', 'status', deliveryStatuses],
  ['recommendation_link', 'kind', linkKinds],
  ['import_job', 'state', importStates],
  ['scan_job', 'state', scanJobStates],
  ['scan_page', 'state', scanPageStates],
]

test.each(lists)('%s.%s takes the words of the model and no others', async (table, column, words) => {
  const workspace = await temporaryWorkspace()
  await fill(workspace)
  const put = (word: string): Promise<unknown> =>
    workspace.write((trx) => sql`update ${sql.table(table)} set ${sql.ref(column)} = ${word}`.execute(trx))
  for (const word of words) await put(word)
  await expect(put('something else')).rejects.toThrow(/CHECK/)
})
