import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startMain } from './hosts/chromium/driver/main-process.ts'

const root = join(import.meta.dirname, '..')

test('the app itself runs a command without a window and ends with its exit code', async ({}, info) => {
  test.skip(info.project.name === 'electron', 'the packaged app is tried by hand: docs/windows-check.md')
  const run = async (...args: readonly string[]) => {
    const userDataDir = info.outputPath('user-data')
    const main = startMain({ appPath: root, userDataDir, env: {}, echo: false, args: ['--cli', ...args] })
    main.peer.tell('start')
    return { code: await main.exited, output: main.output() }
  }
  const sample = join(root, 'resources/sample/Places Scrutiny Panel minutes, 20 March 2025.pdf')
  const found = await run('extract', sample, '--json')
  expect(found.code).toBe(0)
  expect(JSON.parse(found.output)).toMatchObject({ kind: 'minutes', meetingDate: '2025-03-20' })
  expect(await run('nothing')).toMatchObject({ code: 2 })
})
