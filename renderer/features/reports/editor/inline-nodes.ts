import { Node } from '@tiptap/core'
import { figureNames } from '../../../../shared/rules/report/figures.ts'
import { kept } from './kept-attribute.ts'

/** A figure that the tracker fills in a sentence. */
export const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: kept(''), text: kept('') }),
  parseHTML: () => [
    {
      tag: 'data[value]',
      getAttrs: (element) => {
        const name = element.getAttribute('value') ?? ''
        return Object.hasOwn(figureNames, name) ? { name, text: element.textContent } : false
      },
    },
  ],
  renderHTML: ({ node }) => ['data', { value: String(node.attrs['name']) }, String(node.attrs['text'])],
})

/** A footnote at its place. */
export const Note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: kept('') }),
  parseHTML: () => [
    { tag: 'small[data-note]', getAttrs: (element) => ({ text: element.dataset['note'] ?? '' }) },
  ],
  renderHTML: ({ node }) => [
    'small',
    { 'data-note': String(node.attrs['text']) },
    ` [${String(node.attrs['text'])}]`,
  ],
})
