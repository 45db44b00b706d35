import { Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { goToNextCell } from '@tiptap/pm/tables'

/** An attribute of the report model, which is none of the page's: it is not written into HTML that is copied. */
const kept = (otherwise: unknown = null) => ({ default: otherwise, rendered: false })

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: kept(1), numbered: kept() }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 4) } })),
  // The title of the report is the first heading under the screen's own.
  renderHTML: ({ node }) => [
    `h${Number(node.attrs['level']) + 2}`,
    { 'data-numbered': String(node.attrs['numbered'] === true) },
    0,
  ],
})

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ numbered: kept(), label: kept() }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node }) => [
    'p',
    {
      'data-numbered': String(node.attrs['numbered'] === true),
      ...(node.attrs['label'] === null ? {} : { 'data-label': String(node.attrs['label']) }),
    },
    0,
  ],
})

const ListItem = Node.create({
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

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ citation: kept(), paperId: kept() }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node }) => [
    'blockquote',
    node.attrs['citation'] === null ? {} : { 'data-citation': String(node.attrs['citation']) },
    0,
  ],
})

/** A section that the tracker fills. */
export const Filled = Node.create({
  name: 'filled',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ part: kept(''), mayBeTakenOver: kept(), chart: kept(), blocks: kept([]) }),
  renderHTML: ({ node }) => ['section', { 'data-filled': String(node.attrs['part']) }],
})

/** A block that is moved and removed as a whole: contents, a page break, a chart. */
export const Held = Node.create({
  name: 'held',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ block: kept({ kind: 'pageBreak' }) }),
  renderHTML: () => ['section', { 'data-held': '' }],
})

const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: kept(''), text: kept('') }),
  renderHTML: ({ node }) => ['data', { value: String(node.attrs['name']) }, String(node.attrs['text'])],
})

const Note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: kept('') }),
  renderHTML: ({ node }) => ['small', { 'data-note': '' }, ` [${String(node.attrs['text'])}]`],
})

const ReportTable = Table.extend({
  addAttributes: () => ({ caption: kept(''), rowHeaders: kept() }),
  // TipTap writes widths into style attributes, which the window's policy forbids.
  renderHTML: ({ node }) => ['table', { 'data-caption': String(node.attrs['caption']) }, ['tbody', 0]],
  addNodeView: () => null,
  // At the last cell Tab goes on out of the editor: by itself it would add rows for ever, and trap the keyboard.
  addKeyboardShortcuts() {
    return {
      Tab: () => goToNextCell(1)(this.editor.state, this.editor.view.dispatch),
      'Shift-Tab': () => goToNextCell(-1)(this.editor.state, this.editor.view.dispatch),
    }
  },
}).configure({ resizable: false })

const plainCell = { colspan: kept(1), rowspan: kept(1), colwidth: kept() }

/** The nodes and marks of a report; every one has its block or run in `shared/model/report`. */
export const reportNodes = [
  StarterKit.configure({
    heading: false,
    paragraph: false,
    listItem: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      protocols: ['https', 'mailto'],
      isAllowedUri: (uri) => /^(https:|mailto:)/iu.test(uri),
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  Heading,
  Paragraph,
  ListItem,
  Quote,
  Figure,
  Note,
  ReportTable,
  TableRow,
  TableHeader.extend({
    content: 'paragraph',
    addAttributes: () => ({ ...plainCell, width: kept() }),
    renderHTML: () => ['th', { scope: 'col' }, 0],
  }),
  TableCell.extend({
    content: 'paragraph+',
    addAttributes: () => plainCell,
    renderHTML: () => ['td', 0],
  }),
]
