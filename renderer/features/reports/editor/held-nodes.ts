import { Node } from '@tiptap/core'
import { type DraftBlock, draftBlockSchema } from '../../../../shared/model/report-draft.ts'
import { kept } from './kept-attribute.ts'

/** What was copied as JSON, if it is one of the model's: HTML that is pasted may come from anywhere. */
const blockIn = (json: string | undefined): DraftBlock | null => {
  try {
    return draftBlockSchema.safeParse(JSON.parse(json ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** A section that the tracker fills. */
export const Filled = Node.create({
  name: 'filled',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ part: kept(''), mayBeTakenOver: kept(), chart: kept(), blocks: kept([]) }),
  parseHTML: () => [
    {
      tag: 'section[data-filled]',
      getAttrs: (element) => {
        const block = blockIn(element.dataset['filled'])
        return block?.kind === 'filled' ? block : false
      },
    },
  ],
  renderHTML: ({ node }) => [
    'section',
    {
      'data-filled': JSON.stringify({
        kind: 'filled',
        ...Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null)),
      }),
    },
  ],
})

/** A block that is moved and removed as a whole: contents, a page break, a chart. */
export const Held = Node.create({
  name: 'held',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ block: kept({ kind: 'pageBreak' }) }),
  parseHTML: () => [
    {
      tag: 'section[data-held]',
      getAttrs: (element) => {
        const block = blockIn(element.dataset['held'])
        return block !== null && ['contents', 'pageBreak', 'chart'].includes(block.kind) ? { block } : false
      },
    },
  ],
  renderHTML: ({ node }) => ['section', { 'data-held': JSON.stringify(node.attrs['block']) }],
})
