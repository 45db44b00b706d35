import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import type { DraftBlock } from '../../../../shared/model/report-draft.ts'
import { labelsOf } from '../../../../shared/rules/report/labels.ts'
import { blocksOf } from './document.ts'

/** Which blocks print how many blocks: a filled section counts what is in it, so that numbers go on after it. */
const labelsIn = (blocks: readonly DraftBlock[]): readonly (string | null)[] => {
  const flat = blocks.flatMap((block) => (block.kind === 'filled' ? block.blocks : [block]))
  const labels = labelsOf(flat)
  let place = 0
  return blocks.map((block) => {
    const label = block.kind === 'filled' ? null : (labels[place] ?? null)
    place += block.kind === 'filled' ? block.blocks.length : 1
    return label
  })
}

const decorations = (document: Node): DecorationSet => {
  const labels = labelsIn(blocksOf(document))
  const marks: Decoration[] = []
  document.forEach((node, offset, place) => {
    const label = labels[place]
    if (typeof label === 'string')
      marks.push(Decoration.node(offset, offset + node.nodeSize, { 'data-label': label }))
  })
  return DecorationSet.create(document, marks)
}

/** Shows the number that each heading and paragraph will print. */
export const Labels = Extension.create({
  name: 'labels',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => decorations(doc),
        apply: (change, shown) => (change.docChanged ? decorations(change.doc) : shown),
      },
      props: {
        decorations(state) {
          return this.getState(state)
        },
      },
    }),
  ],
})
