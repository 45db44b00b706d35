import { getSchema } from '@tiptap/core'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { toEditor } from './document.ts'
import { labelsPlugin } from './labels.ts'
import { reportNodes } from './nodes.ts'

const schema = getSchema([...reportNodes])
const plugin = labelsPlugin()
const opened = EditorState.create({
  doc: schema.nodeFromJSON(
    toEditor([
      { kind: 'heading', level: 1, text: 'Background', numbered: true },
      { kind: 'paragraph', text: 'Plots stand empty.', numbered: true },
      { kind: 'paragraph', text: 'People wait.', numbered: true },
      { kind: 'paragraph', text: 'Nothing was left out.' },
    ]),
  ),
  plugins: [plugin],
})

/** The labels that are shown, each before the words of the block that it stands on. */
const shown = (state: EditorState): readonly string[] =>
  (plugin.getState(state)?.set.find() ?? []).map(({ from, to, ...mark }) => {
    const { type } = mark as unknown as { readonly type: { readonly attrs: Record<string, string> } }
    const node = state.doc.nodeAt(from)
    expect(node?.nodeSize).toBe(to - from)
    return `${type.attrs['data-label'] ?? ''} ${node?.textContent ?? ''}`
  })
const after = (change: (tr: Transaction) => Transaction): readonly string[] =>
  shown(opened.apply(change(opened.tr)))
const placeOf = (words: string): number => {
  let found = -1
  opened.doc.descendants((node, at) => {
    if (found < 0 && node.isTextblock && node.textContent === words) found = at
  })
  return found
}

test('labels move with what is typed before them', () => {
  expect(shown(opened)).toEqual(['1 Background', '1.1 Plots stand empty.', '1.2 People wait.'])
  expect(after((tr) => tr.insertText('Its ', placeOf('Background') + 1))).toEqual([
    '1 Its Background',
    '1.1 Plots stand empty.',
    '1.2 People wait.',
  ])
})

test('a block that is split, or gone, changes the labels after it', () => {
  expect(after((tr) => tr.split(placeOf('Plots stand empty.') + 6))).toEqual([
    '1 Background',
    '1.1 Plots',
    '1.2  stand empty.',
    '1.3 People wait.',
  ])
  const at = placeOf('Plots stand empty.')
  expect(after((tr) => tr.delete(at, at + 'Plots stand empty.'.length + 2))).toEqual([
    '1 Background',
    '1.1 People wait.',
  ])
})

test('a block that takes the place of another with the same label shows it', () => {
  const at = placeOf('People wait.')
  const other = schema.nodes['paragraph']?.create({ numbered: true }, schema.text('They write.'))
  expect(after((tr) => tr.replaceWith(at, at + 'People wait.'.length + 2, other ?? []))).toEqual([
    '1 Background',
    '1.1 Plots stand empty.',
    '1.2 They write.',
  ])
  expect(after((tr) => tr.setNodeMarkup(0, null, { level: 1, numbered: true }))).toContain('1 Background')
})
