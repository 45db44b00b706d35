import type { BlockDraft } from '../block-draft.ts'
import { inlineRun } from '../markup/inline.ts'
import { foldText, printedText } from '../printed-text.ts'
import type { CalledNote } from './model-markup.ts'

/** The notes as blocks, numbered in the order they are called; `pages` tells on which page each is. */
export const noteBlocks = (
  notes: readonly CalledNote[],
  pages: ReadonlyMap<string, number>,
): readonly BlockDraft[] =>
  notes.flatMap(({ id, paragraphs }, at): BlockDraft[] => {
    const text = foldText(paragraphs.map((paragraph) => inlineRun([paragraph]).raw).join('\n\n'))
    const worded = printedText(text).text !== ''
    return worded ? [{ kind: 'note', page: pages.get(id) ?? null, label: String(at + 1), text }] : []
  })
