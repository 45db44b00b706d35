import { dateFromSerial, format, isDateFormat } from 'numfmt'
import type { Element } from 'domhandler'
import { parseXml } from '../xml.ts'
import { childrenCalled } from './workbook.ts'

/** How a cell's number is shown, and whether its words are bold. */
export type CellFormat = { readonly pattern: string; readonly bold: boolean }

/** Formats that every workbook has without writing them down, as Excel shows them in Britain. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  42: '£#,##0',
  43: '#,##0.00',
  44: '£#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['0', 'false'].includes(element.attribs.val ?? '1')

/** The formats of styles.xml in the order that cells name them by. */
export const readFormats = (source: string): readonly CellFormat[] => {
  const root = parseXml(source)
  const written = new Map(
    childrenCalled(childrenCalled(root, 'numFmts')[0], 'numFmt').map(({ attribs }) => [
      Number(attribs.numFmtId),
      attribs.formatCode ?? 'General',
    ]),
  )
  const bold = childrenCalled(childrenCalled(root, 'fonts')[0], 'font').map((font) =>
    isOn(childrenCalled(font, 'b')[0]),
  )
  return childrenCalled(childrenCalled(root, 'cellXfs')[0], 'xf').map(({ attribs }) => {
    const id = Number(attribs.numFmtId ?? 0)
    return {
      pattern: written.get(id) ?? builtIn[id] ?? 'General',
      bold: bold[Number(attribs.fontId ?? 0)] === true,
    }
  })
}

const daysBetween1900And1904 = 1462
const two = (value: number): string => String(value).padStart(2, '0')

/** Excel's short date follows the machine's settings, whatever order the file writes it in; ours is Britain's. */
const shortDate = /^(?:\[\$-(?:F800|F400|x-sysdate|x-systime)[^\]]*\])/iu

const isoDate = (serial: number): string => {
  const [year, month, day] = dateFromSerial(serial)
  return `${two(day)}/${two(month)}/${year}`
}

/** A number as its cell shows it: "12.3%", "01/04/2026", "£1,250". What no format fits comes out as it is. */
export const shownNumber = (raw: string, pattern: string, from1904: boolean): string => {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  try {
    const dated = isDateFormat(pattern)
    const serial = dated && from1904 ? value + daysBetween1900And1904 : value
    if (dated && shortDate.test(pattern)) return isoDate(serial)
    // Patterns are short; one of megabytes is an attempt on the formatter.
    const shown = pattern.length > 250 ? raw : format(pattern, serial, { locale: 'en-GB', nbsp: false })
    return /^#+$/u.test(shown) ? raw : shown.trim()
  } catch {
    return raw
  }
}
