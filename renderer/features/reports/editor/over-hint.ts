import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isToWrite } from '../../../../shared/rules/report/checklist.ts'

/** What is typed over "[To be written: …]", upright: the hint is set in italics, own words are not. null: typed over other words. */
export const overHint = (state: EditorState, from: number, to: number, text: string): Transaction | null => {
  if (!isToWrite(state.doc.textBetween(from, to))) return null
  const change = state.tr.replaceWith(from, to, state.schema.text(text))
  return change.setSelection(TextSelection.create(change.doc, from + text.length)).setStoredMarks([])
}
