import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
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

/** The labels of the blocks, and where they are shown. */
type Shown = { readonly labels: readonly (string | null)[]; readonly set: DecorationSet }

const shownAnew = (document: Node, labels: readonly (string | null)[]): Shown => {
  const marks: Decoration[] = []
  document.forEach((node, offset, place) => {
    const label = labels[place]
    if (typeof label === 'string')
      marks.push(Decoration.node(offset, offset + node.nodeSize, { 'data-label': label }))
  })
  return { labels, set: DecorationSet.create(document, marks) }
}

const isSame = (some: readonly (string | null)[], others: readonly (string | null)[]): boolean =>
  some.length === others.length && some.every((label, at) => label === others[at])

/** Nearly every key leaves all labels as they are: then what is shown only moves with the text, in a long report too. */
const shownAfter = ({ doc, mapping }: Transaction, shown: Shown): Shown => {
  const labels = labelsIn(blocksOf(doc))
  if (!isSame(labels, shown.labels)) return shownAnew(doc, labels)
  const set = shown.set.map(mapping, doc)
  // A block that was put in another's place has lost what was shown on it, though its label is the same.
  const isWhole = set.find().length === labels.filter((label) => label !== null).length
  return isWhole ? { labels, set } : shownAnew(doc, labels)
}

export const labelsPlugin = (): Plugin<Shown> =>
  new Plugin<Shown>({
    state: {
      init: (_, { doc }) => shownAnew(doc, labelsIn(blocksOf(doc))),
      apply: (change, shown) => (change.docChanged ? shownAfter(change, shown) : shown),
    },
    props: {
      decorations(state) {
        return this.getState(state)?.set
      },
    },
  })

/** Shows the number that each heading and paragraph will print. */
export const Labels = Extension.create({
  name: 'labels',
  addProseMirrorPlugins: () => [labelsPlugin()],
})
