import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Inline, Words } from '../../../../shared/model/report.ts'
import { inlinesOf } from '../../../../shared/rules/report/words.ts'
import { safeAddress } from '../html/markup.ts'
import { printable } from '../printable.ts'

/** Keeps a footnote and gives its number. */
export type Notes = { readonly add: (note: string) => number }

/** A line break inside a paragraph stays one. */
const pieces = ({ text, marks = [] }: Inline, style: { style?: string }): TextRun[] =>
  text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: printable(line),
        ...style,
        ...(marks.includes('bold') ? { bold: true } : {}),
        ...(marks.includes('italic') ? { italics: true } : {}),
        ...(i === 0 ? {} : { break: 1 }),
      }),
  )

/** The words of a paragraph as Word's runs, links and footnotes. */
export const runs = (words: Words, notes: Notes): ParagraphChild[] =>
  inlinesOf(words).flatMap((inline): ParagraphChild[] => {
    const address = inline.link === undefined ? null : safeAddress(inline.link)
    const text =
      address === null
        ? pieces(inline, {})
        : [new ExternalHyperlink({ link: address, children: pieces(inline, { style: 'Hyperlink' }) })]
    return inline.note === undefined ? text : [...text, new FootnoteReferenceRun(notes.add(inline.note))]
  })
