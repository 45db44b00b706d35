import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { containedPath } from './contained-path.ts'

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'revisit-paths-')))
const folder = join(outside, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
mkdirSync(join(outside, 'renderer-too'))
for (const file of ['secret.txt', 'renderer/index.html', 'renderer/assets/a b.js', 'renderer-too/x.js']) {
  writeFileSync(join(outside, file), '')
}
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))

test('a file in the folder is found, its name decoded', async () => {
  expect(await containedPath(folder, '/index.html')).toBe(join(folder, 'index.html'))
  expect(await containedPath(folder, '/assets/a%20b.js')).toBe(join(folder, 'assets', 'a b.js'))
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/..%5csecret.txt',
  '/../renderer-too/x.js',
  '/link.txt',
  '/index.html%00.png',
  '/C:/Windows/win.ini',
  '/index.html:stream',
  '/%',
  '/missing.html',
  '/',
])('%s leads nowhere', async (path) => {
  expect(await containedPath(folder, path)).toBeUndefined()
})
