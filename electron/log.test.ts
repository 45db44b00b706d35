import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'revisit-log-'))
const read = (at: string): string => readFileSync(join(at, 'revisit.log'), 'utf8')

test('a bug is written with its number, kind and places, but without its words or anybody’s folders', () => {
  const at = folder()
  const error = new TypeError('Mrs Example is not a function')
  error.stack = `TypeError: Mrs Example is not a function
    at handle (file:///C:/Users/jane.example/Revisit/out/main/index.js:12:34)
    at C:\\Users\\jane.example\\out\\main\\chunks\\a.js:5:6
    at async open (C:\\Users\\jane example (HR)\\out\\main\\b.js:7:8)
    at \\\\council\\homes$\\jane example (HR)\\c.js:9:10
    at async Promise.all (index 0)`
  const id = openLog(at).bug('papers.list', error)
  const line = JSON.parse(read(at)) as object
  expect(line).toMatchObject({
    bug: id,
    where: 'papers.list',
    kind: 'TypeError',
    at: [
      'at handle (index.js:12:34)',
      'at a.js:5:6',
      'at async open (b.js:7:8)',
      'at c.js:9:10',
      'at async Promise.all (index 0)',
    ],
  })
  expect(read(at)).not.toMatch(/Mrs Example|jane|HR|council/)
})

test('a long log makes room', () => {
  const at = folder()
  writeFileSync(join(at, 'revisit.log'), 'x'.repeat(1_100_000))
  openLog(at).note('started')
  expect(read(at)).toContain('started')
  expect(statSync(join(at, 'revisit.log')).size).toBeLessThan(1_000)
})

test('a folder that cannot be written to costs no second error', () => {
  const at = folder()
  const log = openLog(at)
  writeFileSync(join(at, 'block'), '')
  expect(() => log.bug('somewhere', 'just words')).not.toThrow()
})
