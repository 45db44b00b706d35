import { Node } from '@tiptap/core'
import { kept } from './kept-attribute.ts'

const numberedIn = (element: HTMLElement) => (element.dataset['numbered'] === 'true' ? true : null)

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: kept(1), numbered: kept() }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => {
        const own = Number(element.dataset['level'])
        return { level: own >= 1 && own <= 4 ? own : Math.min(level, 4), numbered: numberedIn(element) }
      },
    })),
  // The title of the report is the first heading under the screen's own.
  renderHTML: ({ node }) => [
    `h${Number(node.attrs['level']) + 2}`,
    { 'data-level': String(node.attrs['level']), 'data-numbered': String(node.attrs['numbered'] === true) },
    0,
  ],
})

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ numbered: kept(), label: kept() }),
  parseHTML: () => [
    {
      tag: 'p',
      getAttrs: (element) => ({
        numbered: numberedIn(element),
        label: element.dataset['label'] ?? null,
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'p',
    {
      'data-numbered': String(node.attrs['numbered'] === true),
      ...(node.attrs['label'] === null ? {} : { 'data-label': String(node.attrs['label']) }),
    },
    0,
  ],
})

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
    }
  },
})

export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ citation: kept(), paperId: kept() }),
  parseHTML: () => [
    {
      tag: 'blockquote',
      getAttrs: (element) => ({
        citation: element.dataset['citation'] ?? null,
        paperId: element.dataset['paper'] ?? null,
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'blockquote',
    {
      ...(node.attrs['citation'] === null ? {} : { 'data-citation': String(node.attrs['citation']) }),
      ...(node.attrs['paperId'] === null ? {} : { 'data-paper': String(node.attrs['paperId']) }),
    },
    0,
  ],
})
