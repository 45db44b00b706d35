import type { Editor } from '@tiptap/react'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { toEditor } from './document.ts'

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
  // Scrolled just into sight it would stand cut off at the lower edge, without the words around it.
  const shown = editor.view.nodeDOM(at)
  if (shown instanceof HTMLElement)
    shown.scrollIntoView({ block: shown.offsetHeight < window.innerHeight / 2 ? 'center' : 'start' })
}

/** Puts blocks into the document before the block at `place`, or at its end. */
export const insertBlocks = (editor: Editor, place: number, blocks: readonly DraftBlock[]): void => {
  let at = editor.state.doc.content.size
  editor.state.doc.forEach((_, offset, index) => {
    if (index === place) at = offset
  })
  editor
    .chain()
    .insertContentAt(at, toEditor(blocks).content ?? [])
    .run()
}
