import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  type ISectionOptions,
  type IParagraphOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Look } from './looks.ts'
import type { Paper, PaperCell, Part } from './paper.ts'
import { withSoftHyphens } from './soft-hyphens.ts'

type TablePart = Extract<Part, { kind: 'table' }>
type TextPart = Exclude<Part, TablePart>

/** Twentieths of a point. */
const twips = (points: number): number => Math.round(points * 20)
const textWidth = { tall: 9026, wide: 13_958 }

const line = { style: BorderStyle.SINGLE, size: 4, color: '444444' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const bordersOf = (look: Look) => {
  const sides = look.tables === 'ruled' ? line : none
  const ends = look.tables === 'lineless' ? none : line
  return { top: ends, bottom: ends, insideHorizontal: ends, left: sides, right: sides, insideVertical: sides }
}

const bodyOf = (look: Look): IParagraphOptions => ({
  alignment: look.justified ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
  spacing: { after: twips(look.gap) },
})

const wordsOf = (look: Look, text: string): string => (look.hyphens ? withSoftHyphens(text) : text)

const textParagraph = (part: TextPart, look: Look, note: (text: string) => number): Paragraph => {
  const words = wordsOf(look, part.text)
  const hung = (left: number): IParagraphOptions => ({
    indent: { left, hanging: 720 },
    tabStops: [{ type: 'left', position: left }],
  })
  if (part.kind === 'heading') {
    const size = (look.headings[part.level - 1] ?? look.size) * 2
    const run = (text: string) => new TextRun({ text, bold: true, size })
    const children =
      part.label === undefined
        ? [run(part.text)]
        : [run(part.label), new TextRun({ children: [new Tab()], size, bold: true }), run(part.text)]
    return new Paragraph({
      heading: (['Heading1', 'Heading2', 'Heading3'] as const)[part.level - 1] ?? 'Heading3',
      keepNext: true,
      spacing: { before: twips(look.gap), after: twips(look.gap) },
      ...(part.label === undefined ? {} : hung(720)),
      children,
    })
  }
  const printed = part.label
  if (printed === '•' && part.kind === 'item')
    return new Paragraph({ ...bodyOf(look), bullet: { level: 0 }, children: [new TextRun(words)] })
  const children = [
    ...(printed === undefined ? [] : [new TextRun(printed), new TextRun({ children: [new Tab()] })]),
    new TextRun(words),
    ...(part.kind === 'paragraph' && part.note !== undefined
      ? [new FootnoteReferenceRun(note(part.note))]
      : []),
  ]
  const indent = printed === undefined ? {} : hung(part.kind === 'item' ? 1440 : 720)
  return new Paragraph({ ...bodyOf(look), ...indent, children })
}

const cellOf = ({ text, colSpan, rowSpan }: PaperCell, width: number, bold: boolean): TableCell =>
  new TableCell({
    ...(colSpan === undefined ? {} : { columnSpan: colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: text
      .split('\n\n')
      .map(
        (words) => new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: words, bold })] }),
      ),
  })

const tableOf = (part: TablePart, look: Look, width: number): Table => {
  const total = part.widths.reduce((sum, share) => sum + share, 0)
  const columnWidths = part.widths.map((share) => Math.round((share / total) * width))
  const row = (cells: readonly PaperCell[], isHead: boolean) =>
    new TableRow({
      ...(isHead && look.repeatsHead ? { tableHeader: true } : {}),
      children: cells.map((cell, at) => cellOf(cell, columnWidths[at] ?? 0, isHead)),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders: bordersOf(look),
    rows: [
      row(
        part.header.map((text) => ({ text })),
        true,
      ),
      ...part.rows.map((cells) => row(cells, false)),
    ],
  })
}

const running = (text: string, align: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Header({ children: [new Paragraph({ alignment: align, children: [new TextRun({ text, size: 18 })] })] })

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ size: 18, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

/** The paper as a Word document, as an office would make it: styles, real footnotes, sections turned on their side. */
export const docxOf = async ({ look, parts, name }: Paper): Promise<Uint8Array> => {
  const notes: string[] = []
  const note = (text: string): number => notes.push(text)
  const groups: { wide: boolean; parts: Part[] }[] = []
  for (const part of parts) {
    const wide = part.kind === 'table' && part.wide
    if (groups.at(-1)?.wide === wide) groups.at(-1)?.parts.push(part)
    else groups.push({ wide, parts: [part] })
  }
  const column = (textWidth.tall - 500) / 2
  const widthFor = (wide: boolean): number =>
    wide ? textWidth.wide : look.columns === 2 ? column : textWidth.tall
  const headers = {
    default: running(
      `Harrowmere Borough Council: ${name}`,
      look.oddEven ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ),
    even: running('Places Scrutiny Panel, 20 March 2025', AlignmentType.LEFT),
  }
  const sections = groups.map(
    ({ wide, parts: inner }): ISectionOptions => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: {
            width: 11_906,
            height: 16_838,
            orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: 1440, bottom: 1440, left: 1440, right: 1440, header: 600, footer: 600 },
          pageNumbers: { formatType: NumberFormat.DECIMAL },
        },
        ...(look.columns === 2 && !wide ? { column: { count: 2, space: 500 } } : {}),
      },
      headers: look.oddEven ? headers : { default: headers.default },
      footers: { default: footer(), even: footer() },
      children: inner.flatMap((part) =>
        part.kind === 'table'
          ? [tableOf(part, look, widthFor(wide)), new Paragraph({ children: [] })]
          : [textParagraph(part, look, note)],
      ),
    }),
  )
  const font = look.serif ? 'Liberation Serif' : 'Liberation Sans'
  const level = (at: number) => ({
    run: { font, bold: true, color: '1F3864' },
    paragraph: { outlineLevel: at },
  })
  const file = new Document({
    evenAndOddHeaderAndFooters: look.oddEven,
    styles: {
      default: {
        document: { run: { font, size: look.size * 2, language: { value: 'en-GB' } } },
        heading1: level(0),
        heading2: level(1),
        heading3: level(2),
      },
    },
    sections,
    footnotes: Object.fromEntries(
      notes.map((text, at) => [
        at + 1,
        { children: [new Paragraph({ children: [new TextRun({ text, size: 18 })] })] },
      ]),
    ),
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
