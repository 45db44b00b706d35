import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Report, ReportBlock } from '../../../shared/model/report.ts'
import type { Writer } from './writer.ts'

/** A4 with 2 cm margins, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 } as const
const textWidth = page.width - 2 * page.margin
const ink = '1F3A5F'
const rule = { style: BorderStyle.SINGLE, size: 4, color: '8A94A0' } as const

export const writeDocx: Writer = async (report, { now }) => {
  const document = new Document({
    title: report.title,
    creator: report.body ?? 'Revisit',
    description: 'Made with Revisit',
    styles: styles(),
    numbering: { config: [bullets, numbers] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: footer(report) },
        children: [...front(report), ...report.blocks.flatMap(blockChildren)],
      },
    ],
  })
  return fixDates(await Packer.toBuffer(document), now)
}

const styles = () => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: 'Arial', size: 40, bold: true, color: ink },
      paragraph: { spacing: { after: 120 } },
    },
    // The library's own heading styles have no outline level: Word's navigation and tagged PDFs made from the file need it.
    heading1: heading(0, 30),
    heading2: heading(1, 26),
    heading3: heading(2, 24),
    heading4: heading(3, 22),
  },
})

const heading = (outlineLevel: number, size: number) => ({
  run: { font: 'Arial', size, bold: true, color: ink },
  paragraph: { outlineLevel, keepNext: true, spacing: { before: 280, after: 120 } },
})

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 426, hanging: 426 } } },
  },
]
const bullets = { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') }
const numbers = { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') }

const front = (report: Report): FileChild[] => [
  ...(report.council === null ? [] : [quiet(report.council)]),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runs(report.title) }),
  ...[report.body, report.dateWords].filter((line) => line !== null).map(quiet),
]

const quiet = (text: string): Paragraph =>
  new Paragraph({ spacing: { after: 140 }, children: [new TextRun({ text, color: '51606F' })] })

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

const blockChildren = (block: ReportBlock, index: number): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_4,
          children: runs(block.text),
        }),
      ]
    case 'paragraph':
      return [
        block.label === undefined
          ? new Paragraph({ children: runs(block.text) })
          : labelled(block.label, block.text),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            // An instance of its own, so that each ordered list begins at 1.
            numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0, instance: index },
          }),
      )
    case 'table':
      return [table(block), new Paragraph({ children: [] })]
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
  }
}

const labelWidth = 709

const labelled = (label: string, text: string): Paragraph =>
  new Paragraph({
    indent: { left: labelWidth, hanging: labelWidth },
    tabStops: [{ type: TabStopType.LEFT, position: labelWidth }],
    children: runs(`${label}\t${text}`),
  })

const table = (block: Extract<ReportBlock, { kind: 'table' }>): Table => {
  const total = block.widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = block.widths.map((width) => Math.round((width / total) * textWidth))
  const cell = (paragraphs: readonly string[], column: number, header: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 90, bottom: 90, left: 110, right: 110 },
      ...(header ? { shading: { type: ShadingType.CLEAR, fill: 'E3EAF2', color: 'auto' } } : {}),
      children: (paragraphs.length === 0 ? [''] : paragraphs).map(
        (text, i, all) =>
          new Paragraph({
            ...(i === all.length - 1 ? tight : spaced),
            keepNext: header,
            children: runs(text, header),
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.header.map((text, i) => cell([text], i, true)),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ paragraphs }, i) => cell(paragraphs, i, false)),
          }),
      ),
    ],
  })
}

const tight: IParagraphOptions = { spacing: { after: 0, line: 259, lineRule: LineRuleType.AUTO } }
const spaced: IParagraphOptions = { spacing: { after: 110, line: 259, lineRule: LineRuleType.AUTO } }

/** A line break inside a paragraph stays one. */
const runs = (text: string, bold = false): TextRun[] =>
  text
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({ text: printable(line), ...(bold ? { bold } : {}), ...(i === 0 ? {} : { break: 1 }) }),
    )

/** Control characters are not allowed in XML at all: one would make the whole file unreadable. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, ' ')

const footer = (report: Report): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            color: '51606F',
            children: [
              ...(report.marking === null ? [] : [`${report.marking}   `]),
              'Page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })

const fixDates = async (bytes: Uint8Array, now: Date): Promise<Uint8Array> => {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const stamp = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core !== undefined) {
    files['docProps/core.xml'] = strToU8(
      strFromU8(core)
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
        .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
    )
  }
  // The time of each entry too: the same report at the same moment gives the same bytes.
  return zipSync(files, { mtime: now, level: 6 })
}
