import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { oneOfEach } from './fixtures/rows.ts'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import { newRecommendation, newUpdate } from './fixtures/tracked-rows.ts'
import { ftsQuery, type Workspace } from './index.ts'

const withBlocks = async (...texts: readonly string[]): Promise<Workspace> => {
  const workspace = await temporaryWorkspace()
  await workspace.write(async (trx) => {
    await trx.insertInto('document').values(oneOfEach.document).execute()
    const { rowid_: _, ...block } = oneOfEach.block
    for (const [ordinal, text] of texts.entries()) {
      await trx
        .insertInto('block')
        .values({ ...block, ordinal, text })
        .execute()
    }
  })
  return workspace
}

const find = async ({ read }: Workspace, words: string): Promise<string[]> => {
  const rows = await read
    .selectFrom('block_fts')
    .innerJoin('block', 'block.rowid_', 'block_fts.rowid')
    .select('block.text')
    .where('block_fts.block_fts', 'match', ftsQuery(words) ?? '""')
    .orderBy('block.ordinal')
    .execute()
  return rows.map(({ text }) => text)
}

test('letters are found with and without their accents, Welsh ones too', async () => {
  const workspace = await withBlocks('Cynllun dŵr y tŷ', 'Adolygiad o’r café')
  for (const words of ['dŵr', 'dwr', 'DŴR', 'd\u0077\u0302r', 'tŷ', 'ty']) {
    expect(await find(workspace, words), words).toEqual(['Cynllun dŵr y tŷ'])
  }
  expect(await find(workspace, 'cafe')).toEqual(['Adolygiad o’r café'])
})

test('all words are wanted, and the last may be only begun', async () => {
  const workspace = await withBlocks('That damp homes be surveyed', 'That homes be counted')
  expect(await find(workspace, 'homes surv')).toEqual(['That damp homes be surveyed'])
  expect(await find(workspace, 'home')).toHaveLength(2)
  expect(await find(workspace, 'hom surveyed')).toEqual([])
})

test.each([
  '"',
  '""',
  'a"b',
  "o'r",
  'damp OR',
  'NOT damp',
  'damp AND (',
  '*',
  'text:damp',
  '^damp',
  'a-b',
  'NEAR(damp',
  '\\',
  '%',
])('%s is words, never an operator or an error', async (words) => {
  const workspace = await withBlocks('damp and not near')
  await expect(find(workspace, words)).resolves.toBeInstanceOf(Array)
})

test('signs alone are no query', () => {
  expect(ftsQuery(' "-*( ')).toBeNull()
  expect(ftsQuery('2.1 (a)')).toBe('"2" "1" "a"*')
})

test('a changed or deleted text is found by its new words only', async () => {
  const workspace = await withBlocks('first words', 'others')
  await workspace.write((trx) =>
    trx.updateTable('block').set({ text: 'later ones' }).where('ordinal', '=', 0).execute(),
  )
  await workspace.write((trx) => trx.deleteFrom('block').where('ordinal', '=', 1).execute())
  expect(await find(workspace, 'first')).toEqual([])
  expect(await find(workspace, 'others')).toEqual([])
  expect(await find(workspace, 'later')).toEqual(['later ones'])
  await workspace.write((trx) =>
    sql`insert into block_fts (block_fts, rank) values ('integrity-check', 1)`.execute(trx),
  )
})

test('recommendations and commentary are found too', async () => {
  const workspace = await temporaryWorkspace()
  const text = 'That the dŵr be tested'
  const commentary = 'Profion wedi’u gwneud ar y tŷ'
  await workspace.change('Typed', async (change) => {
    await change.insert('recommendation', newRecommendation('r', text))
    await change.insert('progress_update', newUpdate('p', 'r', commentary))
  })
  const recommendations = workspace.read.selectFrom('recommendation_fts').select('recommendation_fts.text')
  const updates = workspace.read.selectFrom('progress_update_fts').select('progress_update_fts.commentary')
  expect(await recommendations.where('recommendation_fts', 'match', ftsQuery('dwr')).execute()).toEqual([
    { text },
  ])
  expect(await updates.where('progress_update_fts', 'match', ftsQuery('ty')).execute()).toEqual([
    { commentary },
  ])
})
