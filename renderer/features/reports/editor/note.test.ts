import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blocksOf, toEditor } from './document.ts'
import { Filled, Held } from './held-nodes.ts'
import { reportNodes } from './nodes.ts'
import { putNote, selectedNote } from './note.ts'

const schema = getSchema([...reportNodes, Filled, Held])

const opened = (): EditorState =>
  EditorState.create({ doc: schema.nodeFromJSON(toEditor([{ kind: 'paragraph', text: 'Benches matter' }])) })

const selecting = (from: number, to: number): EditorState => {
  const state = opened()
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

test('the words that a footnote is on stay, and what is typed next goes on after it', () => {
  const change = putNote(selecting(1, 8), 'Page 3')
  expect(blocksOf(change.doc)).toEqual([
    { kind: 'paragraph', text: [{ text: 'Benches', note: 'Page 3' }, { text: ' matter' }] },
  ])
  change.insertText(',')
  expect(blocksOf(change.doc)).toEqual([
    { kind: 'paragraph', text: [{ text: 'Benches', note: 'Page 3' }, { text: ', matter' }] },
  ])
})

test('a footnote that is selected gets other words', () => {
  const noted = opened().apply(putNote(selecting(15, 15), 'Page 3'))
  expect(selectedNote(noted)).toBeNull()
  const selected = noted.apply(noted.tr.setSelection(NodeSelection.create(noted.doc, 15)))
  expect(selectedNote(selected)).toBe('Page 3')
  expect(blocksOf(putNote(selected, 'Page 4').doc)).toEqual([
    { kind: 'paragraph', text: [{ text: 'Benches matter', note: 'Page 4' }] },
  ])
})
