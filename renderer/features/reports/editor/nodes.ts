import { Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { goToNextCell } from '@tiptap/pm/tables'
import { type DraftBlock, draftBlockSchema } from '../../../../shared/model/report-draft.ts'
import { figureNames } from '../../../../shared/rules/report/figures.ts'

/** An attribute of the report model. Each node says itself how it stands in HTML that is copied, and is read from it. */
const kept = (otherwise: unknown = null) => ({ default: otherwise, rendered: false, parseHTML: () => null })

const numberedIn = (element: HTMLElement) => (element.dataset['numbered'] === 'true' ? true : null)

/** What was copied as JSON, if it is one of the model's: HTML that is pasted may come from anywhere. */
const blockIn = (json: string | undefined): DraftBlock | null => {
  try {
    return draftBlockSchema.safeParse(JSON.parse(json ?? 'null')).data ?? null
  } catch {
    return null
  }
}

const Heading = Node.create({
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

const Paragraph = Node.create({
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

const Figure = Node.create({
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

const Note = Node.create({
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

const ReportTable = Table.extend({
  addAttributes: () => ({ caption: kept(''), rowHeaders: kept() }),
  // TipTap writes widths into style attributes, which the window's policy forbids.
  parseHTML: () => [
    {
      tag: 'table',
      getAttrs: (element) => ({
        caption: element.dataset['caption'] ?? element.querySelector('caption')?.textContent ?? '',
        rowHeaders: element.dataset['rowHeaders'] === 'true' ? true : null,
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'table',
    {
      'data-caption': String(node.attrs['caption']),
      ...(node.attrs['rowHeaders'] === true ? { 'data-row-headers': 'true' } : {}),
    },
    ['tbody', 0],
  ],
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
    addAttributes: () => ({
      ...plainCell,
      width: {
        default: null,
        rendered: false,
        parseHTML: (element: HTMLElement) => Number(element.dataset['width']) || null,
      },
    }),
    renderHTML: ({ node }) => [
      'th',
      {
        scope: 'col',
        ...(node.attrs['width'] === null ? {} : { 'data-width': String(node.attrs['width']) }),
      },
      0,
    ],
  }),
  TableCell.extend({
    content: 'paragraph+',
    addAttributes: () => plainCell,
    renderHTML: () => ['td', 0],
  }),
]
