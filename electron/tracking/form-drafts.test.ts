import { expect, test } from 'vitest'
import { openWorkspace } from '../workspace/index.ts'
import { discardDraft, getDraft, saveDraft } from './form-drafts.ts'
import { emptyWorkspace, value } from './testing/workspace.ts'

test('what was being typed is there when the workspace is opened again', async () => {
  const workspace = await emptyWorkspace()
  await saveDraft(workspace, 'progress:1', 'The bridge')
  await saveDraft(workspace, 'progress:1', 'The bridge is half')
  await workspace.close()
  const again = value(await openWorkspace({ folder: workspace.folder, appVersion: '0.0.0' }))
  expect(await getDraft(again.read, 'progress:1')).toBe('The bridge is half')
  await discardDraft(again, 'progress:1')
  expect(await getDraft(again.read, 'progress:1')).toBeNull()
  await again.close()
})
