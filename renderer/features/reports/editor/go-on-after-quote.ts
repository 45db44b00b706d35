import { TextSelection, type Transaction } from '@tiptap/pm/state'

/** Leaves the quote that the cursor is in for the paragraph after it, a new one if need be: own words are no quote. */
export const goOnAfterQuote = (change: Transaction): void => {
  const { $from } = change.selection
  const depth = Array.from({ length: $from.depth }, (_, up) => $from.depth - up).find(
    (each) => $from.node(each).type.name === 'quote',
  )
  if (depth === undefined) return
  const after = $from.after(depth)
  if (change.doc.resolve(after).nodeAfter?.type.name !== 'paragraph')
    change.insert(after, change.doc.type.schema.node('paragraph'))
  change.setSelection(TextSelection.create(change.doc, after + 1)).scrollIntoView()
}
