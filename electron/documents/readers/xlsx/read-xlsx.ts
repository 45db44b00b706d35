import { failed, ok } from '../../../../shared/model/result.ts'
import type { SourceWarning } from '../../../../shared/model/source-document.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { type BlockDraft, numberBlocks } from '../block-draft.ts'
import { decodeText } from '../decode-text.ts'
import type { Reader } from '../reader.ts'
import { sheetBlocks } from '../sheet/sheet-blocks.ts'
import { unpack } from '../unpack.ts'
import { noTextWarning } from '../warnings.ts'
import { readFormats } from './cell-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './workbook.ts'

const wanted =
  /^(?:_rels\/\.rels|docProps\/core\.xml|(?:xl|[^/]+)\/(?:_rels\/)?[^/]+\.(?:xml|rels)|(?:xl|[^/]+)\/worksheets\/[^/]+\.xml)$/iu

const tooLarge = failed(
  'unpacks-too-large',
  'This spreadsheet unpacks to far more than a paper can hold, so it was not opened.',
  'Save the sheets that matter as a spreadsheet of their own and import that.',
)
const damaged = failed(
  'damaged-xlsx',
  'This spreadsheet is damaged and cannot be opened.',
  'Open it in Excel, let Excel repair it, save it and try again, or ask for another copy.',
)

const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

const hiddenSheets = (names: readonly string[]): SourceWarning[] =>
  names.length === 0
    ? []
    : [
        {
          code: 'hidden-sheets',
          message: `This spreadsheet has ${counted(names.length, 'hidden sheet')} (${named(names)}), which ${names.length === 1 ? 'was' : 'were'} not read. If it belongs to the paper, show it in Excel and import the file again.`,
        },
      ]

const hiddenRows = (count: number): SourceWarning[] =>
  count === 0
    ? []
    : [
        {
          code: 'hidden-rows',
          message: `${counted(count, 'row')} of this spreadsheet ${count === 1 ? 'is' : 'are'} hidden or filtered out in Excel. ${count === 1 ? 'It was' : 'They were'} read like the others.`,
        },
      ]

/** Excel's own names for sheets ("Sheet1") say nothing. */
const isNamed = (name: string): boolean => name.trim() !== '' && !/^sheet ?\d*$/iu.test(name.trim())

/** Reads an Excel workbook (.xlsx): each visible sheet as a heading and tables, its cells as Excel shows them. */
export const readXlsx: Reader = async (bytes, { onProgress }) => {
  const unpacked = unpack(bytes, { wanted, tooLarge, damaged })
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  const workbook = readWorkbook(parts)
  if (workbook === undefined) return damaged
  const context = {
    strings: readSharedStrings(workbook.source('sharedStrings')),
    formats: readFormats(workbook.source('styles')),
    from1904: workbook.from1904,
  }
  const visible = workbook.sheets.filter(({ hidden }) => !hidden)
  const blocks: BlockDraft[] = []
  let hidden = 0
  for (const [at, { name, path }] of visible.entries()) {
    const part = parts.get(path)
    const sheet = readSheet(part === undefined ? '' : decodeText(part), context)
    if (!sheet.ok) return sheet
    const read = sheetBlocks(sheet.value.grid)
    if (!read.ok) return read
    if (read.value.length > 0 && isNamed(name)) {
      blocks.push({ kind: 'heading', page: null, level: 1, text: name.trim() })
    }
    blocks.push(...read.value)
    hidden += sheet.value.hiddenRows
    onProgress?.({ done: at + 1, total: visible.length })
  }
  const numbered = numberBlocks(blocks)
  const unread = workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)
  return ok({
    format: 'xlsx',
    ...(workbook.title === undefined ? {} : { metadataTitle: workbook.title }),
    pages: [],
    blocks: numbered,
    furniture: [],
    warnings: [
      ...hiddenSheets(unread),
      ...hiddenRows(hidden),
      ...(numbered.length === 0 ? [noTextWarning] : []),
    ],
  })
}
