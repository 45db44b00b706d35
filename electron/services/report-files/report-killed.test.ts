import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../workspace/index.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { begun, words } from './testing/report.ts'

test('what was typed in a report and kept is there after the app was killed', async () => {
  const { workspace, id } = await begun()
  await workspace.close()
  const writer = fork(fileURLToPath(new URL('testing/types-until-killed.ts', import.meta.url)), [
    workspace.folder,
    id,
  ])
  let said = -1
  writer.on('message', (index: number) => {
    said = index
  })
  const ended = new Promise((resolve) => writer.once('exit', (_code, signal) => resolve(signal)))
  await expect.poll(() => said, { timeout: 25_000 }).toBeGreaterThan(10)
  writer.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  const again = value(
    await openWorkspace({ folder: workspace.folder, appVersion: '0.0.0', backupOnOpening: false }),
  )
  try {
    expect(again.notice).toBeNull()
    expect((await words(again, id)).split(' ')).toContain(`word${said}`)
  } finally {
    await again.close()
  }
}, 60_000)
