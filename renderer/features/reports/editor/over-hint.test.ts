import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blocksOf, toEditor } from './document.ts'
import { Filled, Held } from './held-nodes.ts'
import { reportNodes } from './nodes.ts'
import { overHint } from './over-hint.ts'

const schema = getSchema([...reportNodes, Filled, Held])
const opened = (text: string): EditorState =>
  EditorState.create({
    doc: schema.nodeFromJSON(toEditor([{ kind: 'paragraph', text: [{ text, marks: ['italic'] }] }])),
  })

test('own words over a hint are not in its italics', () => {
  const hint = '[To be written: what the Panel was asked]'
  const change = overHint(opened(hint), 1, hint.length + 1, 'W')
  expect(change).not.toBeNull()
  expect(change && blocksOf(change.insertText('e').doc)).toEqual([{ kind: 'paragraph', text: 'We' }])
})

test('other words keep theirs', () => {
  expect(overHint(opened('Said in italics'), 1, 5, 'W')).toBeNull()
  expect(overHint(opened('[To be written: x]'), 3, 3, 'W')).toBeNull()
})
