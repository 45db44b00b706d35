import type { Report } from '../../../../../shared/model/report.ts'
import { type Exported, exportedWords, markingWords } from '../../../../../shared/rules/report/page-words.ts'
import { printable } from '../../printable.ts'

const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const small = '<w:rPr><w:sz w:val="18"/></w:rPr>'
const field = (name: string): string =>
  `<w:r>${small}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${small}<w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r>${small}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${small}<w:t>1</w:t></w:r><w:r>${small}<w:fldChar w:fldCharType="end"/></w:r>`
const run = (text: string): string => `<w:r>${small}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** Height of such a line with the space beside it, in twentieths of a point: the words of the page make room for it. */
export const lineHeight = 280

/** The marking, as a paragraph for the head of each page; "" where there is none. */
export const markingLine = (report: Report): string => {
  const marking = markingWords(report)
  return marking === null
    ? ''
    : `<w:p><w:pPr><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${escaped(marking)}</w:t></w:r></w:p>`
}

/** Version, date and who exported, for the foot of each page; with the page where the base prints none. */
export const exportedLine = (report: Report, exported: Exported, withPage: boolean): string =>
  `<w:p><w:pPr><w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>${run(exportedWords(report, exported))}${
    withPage ? `${run(' · Page ')}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}` : ''
  }</w:p>`

/** A header or footer where the base has none. */
export const newPart = (kind: 'hdr' | 'ftr', paragraph: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph === '' ? '<w:p/>' : paragraph}</w:${kind}>`

/** Puts a paragraph before (header) or after (footer) what the base has there. */
export const withLine = (kind: 'header' | 'footer', xml: string, paragraph: string): string =>
  kind === 'header'
    ? xml.replace(/<w:hdr\b[^>]*>/, (open) => `${open.replace(/\/>$/, '>')}${paragraph}`)
    : xml.replace(/<\/w:ftr>\s*$/, `${paragraph}</w:ftr>`)

/** True where some header or footer prints the page already. */
export const hasPageNumber = (xml: string): boolean =>
  /<w:pgNum\b|<w:instrText\b[^>]*>\s*PAGE\b|w:instr="\s*PAGE\b/.test(xml)
