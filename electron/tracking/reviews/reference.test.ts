import { expect, test } from 'vitest'
import { setCouncil } from '../council/index.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { findOrMakeReview, listReviews } from './index.ts'

test('a new review is numbered by the council’s own pattern and year', async () => {
  const workspace = await emptyWorkspace()
  const make = (title: string) =>
    workspace.change('Made a review', (change) =>
      findOrMakeReview(change, workspace.newId, { title, bodyId: null, date: '2025-09' }),
    )
  await make('Cycling')
  value(await setCouncil(workspace, { reviewPattern: 'OS/{yyyy/yy}/{nnn}' }))
  await make('Walking')
  await make('Buses')
  const { rows } = await listReviews(workspace.read, { offset: 0, limit: 10 })
  expect(rows.map(({ reference }) => reference).toSorted()).toEqual([
    'OS/2025/26/001',
    'OS/2025/26/002',
    'Review 25/26-01',
  ])
})
