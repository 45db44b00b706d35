import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TabStopType,
} from 'docx'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import { labelsOf } from '../../../../shared/rules/report/labels.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { printable } from '../printable.ts'
import { chart } from './chart.ts'
import type { Page } from './page.ts'
import { type Notes, runs } from './runs.ts'
import { labelWidth } from './styles.ts'
import { table } from './table.ts'

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

const bookmark = (at: number): string => `_Toc${String(at).padStart(9, '0')}`

/** Word's own contents, filled in and linked, so that they are whole before anybody updates them. */
const contents = (blocks: readonly ReportBlock[]): FileChild[] => {
  const labels = labelsOf(blocks)
  const cachedEntries = blocks.flatMap((block, at) =>
    block.kind === 'heading' && block.level <= 3
      ? [
          {
            title: printable([labels[at], plainWords(block.text)].filter((part) => part != null).join(' ')),
            level: block.level,
            href: bookmark(at),
          },
        ]
      : [],
  )
  if (cachedEntries.length === 0) return []
  return [
    new Paragraph({ style: 'ContentsHead', children: runs('Contents', { add: () => 0 }) }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-3',
      cachedEntries,
      // A contents that is called out of date makes Word ask whoever opens the file.
      beginDirty: false,
      // Word knows the pages once it prints or updates the contents; until then dots would lead to nothing.
      tabLeader: LeaderType.NONE,
    }),
  ]
}

const labelled = (label: string, words: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({
    indent: { left: labelWidth, hanging: labelWidth },
    tabStops: [{ type: TabStopType.LEFT, position: labelWidth }],
    children: [...runs(`${label}\t`, { add: () => 0 }), ...words],
  })

/**
 * Every block in Word's own terms. `text`, `highest`: width and height of the words, in twentieths of a point.
 * `partDone`: called for each row of a table and each other block.
 */
export const docxBlocks = (
  blocks: readonly ReportBlock[],
  { text: width, highest }: Page,
  notes: Notes,
  partDone: () => void,
): FileChild[] => {
  let depth = 0
  const one = (block: ReportBlock, at: number): FileChild[] => {
    switch (block.kind) {
      case 'heading':
        if (block.numbered === true) depth = block.level
        return [
          new Paragraph({
            heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_4,
            // Said here too: the heading styles of a council's own file may not.
            keepNext: true,
            ...(block.numbered === true
              ? { numbering: { reference: 'report', level: block.level - 1 } }
              : {}),
            children: [new Bookmark({ id: bookmark(at), children: runs(block.text, notes) })],
          }),
        ]
      case 'paragraph': {
        const words = runs(block.text, notes)
        if (block.numbered === true)
          return [new Paragraph({ numbering: { reference: 'report', level: depth }, children: words })]
        return [block.label === undefined ? new Paragraph({ children: words }) : labelled(block.label, words)]
      }
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              children: runs(item, notes),
              // An instance of its own, so that each ordered list begins at 1.
              numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0, instance: at },
            }),
        )
      case 'quote':
        return [
          ...block.paragraphs.map(
            (words) => new Paragraph({ style: 'Quotation', keepNext: true, children: runs(words, notes) }),
          ),
          ...(block.citation === null
            ? []
            : [new Paragraph({ style: 'QuotationSource', children: runs(block.citation, notes) })]),
        ]
      case 'table':
        return [table(block, width, notes, partDone), new Paragraph({ children: [] })]
      case 'chart':
        return chart(block, width, highest)
      case 'contents':
        return contents(blocks)
      case 'pageBreak':
        // As low as can be, so that the page begins at its top.
        return [
          new Paragraph({
            pageBreakBefore: true,
            spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
            children: [],
          }),
        ]
    }
  }
  return blocks.flatMap((block, at) => {
    const made = one(block, at)
    if (block.kind !== 'table') partDone()
    return made
  })
}
