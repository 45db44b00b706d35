import type { Editor } from '@tiptap/react'

/** Puts the cursor into a block of the document, by its place, and brings it into sight. */
export const showBlock = (editor: Editor, place: number): void => {
  let at: number | null = null
  editor.state.doc.forEach((_, offset, index) => {
    if (index === place) at = offset
  })
  if (at === null) return
  editor
    .chain()
    .focus()
    .setTextSelection(at + 1)
    .scrollIntoView()
    .run()
}
