import { expect, test } from 'vitest'
import { finding, storedPaper } from '../testing/paper.ts'
import { emptyWorkspace } from '../testing/workspace.ts'
import { getCandidate } from './candidates.ts'

test('a decision by reference names what it decides, and a finding where it is printed again', async () => {
  const workspace = await emptyWorkspace()
  const again = { page: 12, block: 40, quote: 'That lamps be mended.', before: '', after: '' }
  const { candidates } = await storedPaper(workspace, {
    items: [
      finding({ text: 'That lamps be mended.', number: '1', alsoAt: [again] }),
      finding({ text: 'That paths be swept.', number: '2' }),
      finding({ type: 'resolution', text: 'That recommendations 1 and 2 be approved.', decides: [0, 1] }),
    ],
  })
  const [first = '', second = '', decision = ''] = candidates
  expect(await getCandidate(workspace.read, decision)).toMatchObject({
    decides: [
      { id: first, number: '1', text: 'That lamps be mended.', recommendationId: null },
      { id: second, number: '2' },
    ],
  })
  const found = await getCandidate(workspace.read, first)
  expect(found?.decides).toBeUndefined()
  expect(found?.printedAgain).toEqual([{ citation: again, place: { part: null, printedPage: null } }])
})
