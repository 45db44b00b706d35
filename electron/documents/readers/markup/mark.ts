import type { ParagraphFacts } from './rules.ts'

/*
 * What a format knows of a paragraph beside its words travels as a run of text at the front of the paragraph:
 * through mammoth for Word files, and through the markup that the other word processors' files become. The
 * characters round it are Unicode noncharacters: XML admits them, no paper has them.
 */
const open = '\uFDD0'
const between = '\uFDD1'
const close = '\uFDD2'

type Facts = Omit<ParagraphFacts, 'raw'>

const optionalNumber = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text)

export const writeMark = (facts: Facts): string => {
  const { page, label, headingLevel, listLevel, bold, headerRow } = facts
  const flag = (value: boolean | undefined) => (value === undefined ? '' : value ? '1' : '0')
  const fields = [page ?? '', headingLevel ?? '', listLevel ?? '', flag(bold), flag(headerRow), label ?? '']
  return `${open}${fields.join(between)}${close}`
}

const marks = new RegExp(`${open}([^${close}]*)${close}`, 'gu')

/** Takes the mark off a paragraph's text. Of paragraphs joined by tracked changes the first mark counts. */
export const readMark = (text: string): ParagraphFacts => {
  const fields = marks.exec(text)?.[1]?.split(between)
  marks.lastIndex = 0
  if (fields === undefined) return { raw: text }
  const [page, heading, list, bold, header, label] = fields
  const pageNumber = optionalNumber(page)
  const headingLevel = optionalNumber(heading)
  const listLevel = optionalNumber(list)
  return {
    raw: text.replace(marks, ''),
    ...(pageNumber === undefined ? {} : { page: pageNumber }),
    ...(label === undefined || label === '' ? {} : { label }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(listLevel === undefined ? {} : { listLevel }),
    ...(bold === '' ? {} : { bold: bold === '1' }),
    ...(header === '' ? {} : { headerRow: header === '1' }),
  }
}
