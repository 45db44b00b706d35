import { AlignmentType, LevelFormat, LineRuleType } from 'docx'

const ink = '1F3A5F'
export const quietInk = '51606F'
const font = 'Arial'
/** Said in so many words: a council's own text may be justified, which tears titles and narrow columns apart. */
const left = AlignmentType.LEFT

/** Twentieths of a point from the margin to the words of a numbered or labelled paragraph. */
export const labelWidth = 709

const heading = (outlineLevel: number, size: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: {
    alignment: left,
    outlineLevel,
    keepNext: true,
    keepLines: true,
    spacing: { before: 280, after: 120 },
  },
})

const style = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})

/** Named styles, so that an officer changes the look of a kind of paragraph once. */
export const styles = () => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 40, bold: true, color: ink },
      paragraph: { alignment: left, spacing: { after: 120 } },
    },
    // The library's own heading styles have no outline level: Word's navigation and tagged PDFs made from the file need it.
    heading1: heading(0, 30),
    heading2: heading(1, 26),
    heading3: heading(2, 24),
    heading4: heading(3, 22),
    footnoteText: { run: { font, size: 18 }, paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: '0B4F9E', underline: {} } },
  },
  paragraphStyles: [
    style('Quiet', 'Report details', { color: quietInk }, { alignment: left, spacing: { after: 140 } }),
    style(
      'Quotation',
      'Quoted words',
      {},
      { indent: { left: 567, right: 567 }, spacing: { after: 80 }, keepLines: true },
    ),
    style('QuotationSource', 'Source of a quote', { color: quietInk, size: 19 }, { indent: { left: 567 } }),
    style('CellText', 'Table text', { size: 20 }, { alignment: left, spacing: { after: 0, line: 259 } }),
    style(
      'RowHead',
      'Row heading',
      { size: 20, bold: true },
      { alignment: left, spacing: { after: 0, line: 259 } },
    ),
    style(
      'CellHead',
      'Table heading',
      { size: 20, bold: true, color: ink },
      { alignment: left, keepNext: true, spacing: { after: 0, line: 259 } },
    ),
    style(
      'ChartTitle',
      'Title of a chart',
      { bold: true, color: ink },
      { alignment: left, keepNext: true, spacing: { after: 80 } },
    ),
    style(
      'ContentsHead',
      'Heading of the contents',
      { size: 30, bold: true, color: ink },
      { alignment: left, keepNext: true },
    ),
    ...[1, 2, 3, 4].map((level) =>
      style(
        `TOC${level}`,
        `toc ${level}`,
        {},
        { alignment: left, indent: { left: (level - 1) * 284 }, spacing: { after: 60 } },
      ),
    ),
  ],
})

const plain = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 426, hanging: 426 } } },
  },
]

/** One numbering for the headings and paragraphs of a report: "2", "2.1"; it goes on over whatever stands between. */
const report = Array.from({ length: 5 }, (_, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: Array.from({ length: level + 1 }, (_each, i) => `%${i + 1}`).join('.'),
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: labelWidth, hanging: labelWidth } } },
}))

export const numbering = {
  config: [
    { reference: 'bullets', levels: plain(LevelFormat.BULLET, '•') },
    { reference: 'numbers', levels: plain(LevelFormat.DECIMAL, '%1.') },
    { reference: 'report', levels: report },
  ],
}
