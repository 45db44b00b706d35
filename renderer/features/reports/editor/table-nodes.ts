import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { goToNextCell } from '@tiptap/pm/tables'
import { kept } from './kept-attribute.ts'

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

/** A table of the report, its rows and its cells. */
export const tableNodes = [
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
