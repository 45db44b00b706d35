import writeExcelFile, { type Row, type Sheet as SheetOf } from 'write-excel-file/node'
import type { Report, ReportTable } from '../../../shared/model/report.ts'
import { exportedWords, markingWords } from '../../../shared/rules/report/page-words.ts'
import { plainWords } from '../../../shared/rules/report/words.ts'
import { fixedZip, officeStamp } from './fixed-zip.ts'
import { printable } from './printable.ts'
import type { Writer } from './writer.ts'

type Sheet = SheetOf<never>

/** Excel refuses longer cells, longer or repeated sheet names, and these signs in them. */
const longestCell = 32_767
const longestName = 31
const barredInNames = /[\\/?*[\]:']/g

const nameOf = (caption: string, taken: ReadonlySet<string>): string => {
  const plain =
    printable(caption).replace(barredInNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName) ||
    'Table'
  for (let again = 2; ; again++) {
    const name = again === 2 ? plain : `${plain.slice(0, longestName - 4)} ${again - 1}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

const namesOf = (tables: readonly ReportTable[]): readonly string[] => {
  const taken = new Set(['about'])
  return tables.map(({ caption }) => {
    const name = nameOf(caption, taken)
    taken.add(name.toLowerCase())
    return name
  })
}

const look = { wrap: true, alignVertical: 'top' } as const
const head = { ...look, fontWeight: 'bold', backgroundColor: '#E3EAF2' } as const

/** A whole or decimal number as people write one, so that Excel can add it up; codes like "007" stay words. */
const numberIn = (text: string): number | null =>
  /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : null

const cellOf = (text: string, day?: string): Row[number] => {
  if (day !== undefined)
    return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'd mmm yyyy', ...look }
  const value = numberIn(text)
  if (value === null) return { value: printable(text).slice(0, longestCell), type: String, ...look }
  // As printed: "1,204" keeps its comma, "4.50" its nought.
  const decimals = text.split('.')[1]?.length ?? 0
  const format = `${text.includes(',') ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
  return { value, type: Number, format, ...look }
}

const sheetOf = (table: ReportTable, name: string, wide: boolean): Sheet => {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  return {
    sheet: name,
    columns: table.widths.map((width) => ({
      width: Math.max(10, Math.round((width / total) * (wide ? 180 : 130))),
    })),
    stickyRowsCount: 1,
    ...(wide ? { orientation: 'landscape' as const } : {}),
    data: [
      table.header.map((text) => ({ value: printable(text), type: String, ...head })),
      ...table.rows.map((row) =>
        row.map(({ paragraphs, day }) => cellOf(paragraphs.map(plainWords).join('\n\n'), day)),
      ),
    ],
  }
}

const about = (
  report: Report,
  exported: string,
  tables: readonly ReportTable[],
  names: readonly string[],
): Sheet => {
  const lines: readonly (readonly [string, string | null])[] = [
    ['Title', report.title],
    ['Council', report.council],
    ['Body', report.body],
    ['Date', report.dateWords],
    ['Marking', markingWords(report)],
    ['Export', exported],
    ...report.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [['Note', plainWords(block.text)] as const] : [],
    ),
    ...tables.map(({ caption }, i) => [names[i] ?? '', caption] as const),
  ]
  return {
    sheet: 'About',
    columns: [{ width: 32 }, { width: 90 }],
    data: lines.flatMap(([name, words]) =>
      words === null
        ? []
        : [
            [
              { value: name, ...look, fontWeight: 'bold' },
              { value: printable(words), ...look },
            ],
          ],
    ),
  }
}

const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const core = (report: Report, now: Date): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(report.title)}</dc:title><dc:creator>${escapeXml(report.body ?? 'Revisit')}</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${officeStamp(now)}</dcterms:created></cp:coreProperties>`

const corePart = 'application/vnd.openxmlformats-package.core-properties+xml'
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** Filter buttons on the header of a table, and the marking on each page that is printed of it: the library has neither. */
const withFilter = (report: Report, exported: string, table: ReportTable) => (xml: string) => {
  const last = `${columnName(table.header.length - 1)}${table.rows.length + 1}`
  return xml
    .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
    .replace('</worksheet>', `${pageWords(markingWords(report), exported)}</worksheet>`)
}

const pageWords = (marking: string | null, exported: string): string => {
  // "&" begins a code there, and no more than 255 signs are taken.
  const words = (text: string): string => escapeXml(text.slice(0, 200).replaceAll('&', '&&'))
  const header = marking === null ? '' : `<oddHeader>&amp;C${words(marking)}</oddHeader>`
  return `<headerFooter>${header}<oddFooter>&amp;L${words(exported)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
}

/** Opens on the first table, one sheet right of what says what it is. */
const onFirstTable = (xml: string): string => xml.replace('<workbookView/>', '<workbookView activeTab="1"/>')
const selected = (xml: string): string => xml.replace('tabSelected="0"', 'tabSelected="1"')

const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** The tables of a report as a workbook: what it is on the first sheet, then a table a sheet; it opens on the first of them. */
export const writeXlsx: Writer = async (report, { now, by = null }) => {
  const tables = report.blocks.filter((block) => block.kind === 'table')
  const names = namesOf(tables)
  const exported = exportedWords(report, { by, at: now.toISOString() })
  const written = await writeExcelFile(
    [
      about(report, exported, tables, names),
      ...tables.map((table, i) => sheetOf(table, names[i] ?? '', table.header.length > 4)),
    ],
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
  return fixedZip(new Uint8Array(written), now, {
    'docProps/core.xml': () => core(report, now),
    '[Content_Types].xml': (xml) =>
      xml.replace('</Types>', `<Override PartName="/docProps/core.xml" ContentType="${corePart}"/></Types>`),
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdCore" Type="${coreRelation}" Target="docProps/core.xml"/></Relationships>`,
      ),
    ...(tables.length > 0 && { 'xl/workbook.xml': onFirstTable }),
    ...Object.fromEntries(
      tables.map((table, i) => {
        const filtered = withFilter(report, exported, table)
        return [
          `xl/worksheets/sheet${i + 2}.xml`,
          i === 0 ? (xml: string) => selected(filtered(xml)) : filtered,
        ]
      }),
    ),
  })
}
