import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onSomeScreen, readWindowState, writeWindowState } from './window-state.ts'

const file = join(mkdtempSync(join(tmpdir(), 'revisit-window-')), 'window.json')
const left = { x: 50, y: 60, width: 1300, height: 900, maximized: true }

test('the window is found as it was left', () => {
  writeWindowState(file, left)
  expect(readWindowState(file)).toEqual(left)
})

test.each(['', '{', '{"width": 10, "height": 10, "maximized": false}', '[]'])(
  '%j gives the first size',
  (text) => {
    writeFileSync(file, text)
    expect(readWindowState(file)).toEqual({ width: 1280, height: 800, maximized: false })
  },
)

test('a window left on a screen that is gone keeps its size and loses its place', () => {
  const laptop = { x: 0, y: 0, width: 1920, height: 1040 }
  expect(onSomeScreen(left, [laptop])).toEqual(left)
  expect(onSomeScreen({ ...left, x: 2500 }, [laptop])).toEqual({ width: 1300, height: 900, maximized: true })
  expect(onSomeScreen({ ...left, y: -500 }, [laptop])).toEqual({ width: 1300, height: 900, maximized: true })
})
