import { expect, test } from 'vitest'
import { shortcutOf } from './shortcuts.ts'

const press = (keys: string) => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  }
}

test.each([
  ['Ctrl+1', { does: 'go', section: 'home' }],
  ['Ctrl+2', { does: 'go', section: 'papers' }],
  ['Ctrl+3', { does: 'go', section: 'queue' }],
  ['Ctrl+5', { does: 'go', section: 'reports' }],
  ['Ctrl+,', { does: 'go', section: 'settings' }],
  ['Cmd+4', { does: 'go', section: 'recommendations' }],
  ['Ctrl+z', { does: 'undo' }],
  ['Ctrl+Shift+Z', { does: 'redo' }],
  ['Ctrl+y', { does: 'redo' }],
  ['Ctrl+k', { does: 'search' }],
  ['F6', { does: 'next pane' }],
  ['Shift+F6', { does: 'previous pane' }],
  ['Shift+?', { does: 'help' }],
  ['Alt+ArrowLeft', { does: 'back' }],
])('%s outside a text field', (keys, shortcut) => {
  expect(shortcutOf(press(keys), false)).toEqual(shortcut)
})

test.each(['Ctrl+z', 'Ctrl+y', 'Shift+?', 'Alt+ArrowLeft'])(
  '%s in a text field belongs to the field',
  (keys) => {
    expect(shortcutOf(press(keys), true)).toBeNull()
  },
)

test('sections and panes are reached from a text field too', () => {
  expect(shortcutOf(press('Ctrl+3'), true)).toEqual({ does: 'go', section: 'queue' })
  expect(shortcutOf(press('Ctrl+k'), true)).toEqual({ does: 'search' })
  expect(shortcutOf(press('F6'), true)).toEqual({ does: 'next pane' })
})

test.each(['Ctrl+0', 'a', 'z', 'Ctrl+Alt+z', 'Ctrl+Shift+1'])('%s means nothing', (keys) => {
  expect(shortcutOf(press(keys), false)).toBeNull()
})
