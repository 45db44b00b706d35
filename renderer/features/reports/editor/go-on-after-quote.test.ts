import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { blocksOf, toEditor } from './document.ts'
import { goOnAfterQuote } from './go-on-after-quote.ts'
import { Filled, Held } from './held-nodes.ts'
import { reportNodes } from './nodes.ts'

const schema = getSchema([...reportNodes, Filled, Held])

const quote: DraftBlock = { kind: 'quote', paragraphs: ['Said.'], citation: 'Minutes, page 3' }

const typedAfter = (blocks: readonly DraftBlock[], cursor: number): DraftBlock[] => {
  const state = EditorState.create({ doc: schema.nodeFromJSON(toEditor(blocks)) })
  const change = state.tr.setSelection(TextSelection.create(state.doc, cursor))
  goOnAfterQuote(change)
  return blocksOf(change.insertText('Own').doc)
}

test('what is typed after a quote was put in is not among the words that are quoted', () => {
  const own: DraftBlock = { kind: 'paragraph', text: 'Own' }
  const heading: DraftBlock = { kind: 'heading', level: 1, text: 'Next' }
  expect(typedAfter([quote, heading], 7)).toEqual([quote, own, heading])
  expect(typedAfter([quote], 7)).toEqual([quote, own])
})

test('the rest of a paragraph that the quote was put into is gone on with', () => {
  const rest: DraftBlock = { kind: 'paragraph', text: ' goes on.' }
  expect(typedAfter([quote, rest], 7)).toEqual([quote, { kind: 'paragraph', text: 'Own goes on.' }])
})

test('elsewhere the cursor stays', () => {
  expect(typedAfter([{ kind: 'paragraph', text: 'My ' }, quote], 4)).toEqual([
    { kind: 'paragraph', text: 'My Own' },
    quote,
  ])
})
