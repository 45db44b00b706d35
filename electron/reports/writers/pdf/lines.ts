import type { jsPDF } from 'jspdf'
import type { Inline, Words } from '../../../../shared/model/report.ts'
import { inlinesOf } from '../../../../shared/rules/report/words.ts'
import { safeAddress } from '../html/markup.ts'
import { drawable, family, fontStyle } from './fonts.ts'

/** Words of one look on one line. `note`: the number of the note whose mark it is. */
export type Piece = {
  readonly text: string
  readonly bold: boolean
  readonly italic?: boolean
  readonly link?: string
  readonly note?: number
}
export type Line = readonly Piece[]

/** Gives each note its number as it is met. */
export type Notes = { readonly next: () => number }

/** The mark of a note is this much smaller than the words. */
export const markScale = 0.65

/** The words of a line, the marks of its notes apart. */
export const lineText = (line: Line): string =>
  line.map(({ text, note }) => (note === undefined ? text : '')).join('')

/** Width in millimetres; `size`: of the words, in points. */
export const pieceWidth = (pdf: jsPDF, { text, bold, italic = false, note }: Piece, size: number): number => {
  pdf.setFont(family, fontStyle(bold, italic))
  pdf.setFontSize(note === undefined ? size : size * markScale)
  return pdf.getTextWidth(text)
}

const sameLook = (a: Piece, b: Piece): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.link === b.link &&
  a.note === undefined &&
  b.note === undefined

const merged = (pieces: readonly Piece[]): Line =>
  pieces.reduce<Piece[]>((line, piece) => {
    const last = line.at(-1)
    if (last === undefined || !sameLook(last, piece)) line.push(piece)
    else line[line.length - 1] = { ...last, text: last.text + piece.text }
    return line
  }, [])

type Setting = { readonly size: number; readonly bold: boolean; readonly width: number }

/** What no line may be broken within: each ends where a space does. */
const atomsOf = (
  pdf: jsPDF,
  inlines: readonly Inline[],
  notes: Notes,
  { size, bold, width }: Setting,
): Piece[][] => {
  const atoms: Piece[][] = [[]]
  for (const { text, marks = [], link, note } of inlines) {
    const address = link === undefined ? null : safeAddress(link)
    const look = {
      bold: bold || marks.includes('bold'),
      ...(marks.includes('italic') ? { italic: true } : {}),
      ...(address === null ? {} : { link: address }),
    }
    pdf.setFont(family, fontStyle(look.bold, marks.includes('italic')))
    pdf.setFontSize(size)
    for (const part of drawable(pdf, text).split(/(?<=\s)/u)) {
      // What is wider than the line alone, an address above all, is cut.
      const cut =
        pdf.getTextWidth(part.trimEnd()) > width ? (pdf.splitTextToSize(part, width) as string[]) : [part]
      cut.forEach((words, i) => {
        if (words !== '') atoms.at(-1)?.push({ text: words, ...look })
        if (/\s$/u.test(words) || i < cut.length - 1) atoms.push([])
      })
    }
    if (note !== undefined) atoms.at(-1)?.push({ text: String(notes.next()), bold: false, note: 0 })
  }
  return atoms.filter((atom) => atom.length > 0)
}

const numbered = (piece: Piece): Piece =>
  piece.note === undefined ? piece : { ...piece, note: Number(piece.text) }

const wrapRich = (pdf: jsPDF, inlines: readonly Inline[], notes: Notes, setting: Setting): Line[] => {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const atom of atomsOf(pdf, inlines, notes, setting)) {
    const wide = atom.reduce((sum, piece) => sum + pieceWidth(pdf, piece, setting.size), 0)
    const last = atom.at(-1)
    const bare = atom.reduce(
      (sum, piece) =>
        sum +
        pieceWidth(pdf, piece === last ? { ...piece, text: piece.text.trimEnd() } : piece, setting.size),
      0,
    )
    if (used > 0 && used + bare > setting.width) {
      lines.push([])
      used = 0
    }
    const ends = last?.text.endsWith('\n') === true
    lines.at(-1)?.push(...atom.map((piece) => numbered({ ...piece, text: piece.text.replace('\n', '') })))
    used += wide
    if (ends) {
      lines.push([])
      used = 0
    }
  }
  return lines.map(merged)
}

const isPlain = (inlines: readonly Inline[]): boolean =>
  inlines.every(
    ({ marks = [], link, note }) => marks.length === 0 && link === undefined && note === undefined,
  )

/** Words as lines of at most `width` millimetres; a line break in them stays. */
export const wrap = (pdf: jsPDF, words: Words, notes: Notes, setting: Setting): Line[] => {
  const inlines = inlinesOf(words)
  if (!isPlain(inlines)) return wrapRich(pdf, inlines, notes, setting)
  const { size, bold, width } = setting
  pdf.setFont(family, bold ? 'bold' : 'normal')
  pdf.setFontSize(size)
  return drawable(pdf, inlines.map(({ text }) => text).join(''))
    .split('\n')
    .flatMap((line) => pdf.splitTextToSize(line, width) as string[])
    .map((text) => [{ text, bold }])
}
