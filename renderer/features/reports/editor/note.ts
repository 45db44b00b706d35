import { NodeSelection, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/** The words of the footnote that is selected; null: none is. */
export const selectedNote = ({ selection }: EditorState): string | null =>
  selection instanceof NodeSelection && selection.node.type.name === 'note'
    ? String(selection.node.attrs['text'])
    : null

/** A footnote after the words that are selected, which stay; or other words for the one that is selected. */
export const putNote = (state: EditorState, text: string): Transaction => {
  const { selection, tr: change } = state
  if (selectedNote(state) !== null) return change.setNodeAttribute(selection.from, 'text', text)
  change.insert(selection.to, state.schema.node('note', { text }))
  return change.setSelection(TextSelection.near(change.doc.resolve(change.mapping.map(selection.to)), -1))
}
