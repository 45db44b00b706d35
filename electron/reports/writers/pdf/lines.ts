import type { Inline, Words } from '../../../../shared/model/report.ts'
import { inlinesOf } from '../../../../shared/rules/report/words.ts'
import { safeAddress } from '../html/markup.ts'
import { drawable } from './fonts.ts'
import { millimetres } from './layout.ts'
import { type Typeface, type Typefaces, typefaceOf } from './typeface.ts'

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

/** Those of a report. `ahead`: the numbers that come next, for measuring what is not drawn yet. */
export type ReportNotes = Notes & { readonly ahead: () => Notes }

export const reportNotes = (): ReportNotes => {
  const from = (start: number): ReportNotes => {
    let last = start
    return { next: () => ++last, ahead: () => from(last) }
  }
  return from(0)
}

/** The mark of a note is this much smaller than the words. */
export const markScale = 0.65

/** The words of a line, the marks of its notes apart. */
export const lineText = (line: Line): string =>
  line.map(({ text, note }) => (note === undefined ? text : '')).join('')

/** Width in millimetres; `size`: of the words, in points. */
export const pieceWidth = (
  faces: Typefaces,
  { text, bold, italic = false, note }: Piece,
  size: number,
): number =>
  typefaceOf(faces, bold, italic).width(text) * millimetres(note === undefined ? size : size * markScale)

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

/** The words with the space after each; what is wider than a line alone, an address above all, is cut. */
const partsOf = (face: Typeface, text: string, most: number): string[] =>
  text.split(/(?<=\s)/u).flatMap((word) => {
    if (face.width(word.trimEnd()) <= most) return [word]
    const cut: string[] = []
    let [part, used] = ['', 0]
    for (const sign of word) {
      const width = face.width(sign)
      if (part !== '' && used + width > most) {
        cut.push(part)
        part = ''
        used = 0
      }
      part += sign
      used += width
    }
    return [...cut, part]
  })

/** What no line may be broken within: each ends where a space does. */
const atomsOf = (
  faces: Typefaces,
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
    const face = typefaceOf(faces, look.bold, marks.includes('italic'))
    const parts = partsOf(face, drawable(face, text), width / millimetres(size))
    parts.forEach((words, i) => {
      if (words !== '') atoms.at(-1)?.push({ text: words, ...look })
      if (i < parts.length - 1 || /\s$/u.test(words)) atoms.push([])
    })
    if (note !== undefined) atoms.at(-1)?.push({ text: String(notes.next()), bold: false, note: 0 })
  }
  return atoms.filter((atom) => atom.length > 0)
}

const numbered = (piece: Piece): Piece =>
  piece.note === undefined ? piece : { ...piece, note: Number(piece.text) }

const wrapRich = (faces: Typefaces, inlines: readonly Inline[], notes: Notes, setting: Setting): Line[] => {
  const lines: Piece[][] = [[]]
  let used = 0
  const widthOf = (atom: readonly Piece[]): number =>
    atom.reduce((sum, piece) => sum + pieceWidth(faces, piece, setting.size), 0)
  for (const atom of atomsOf(faces, inlines, notes, setting)) {
    const last = atom.at(-1)
    const bare = atom.map((piece) => (piece === last ? { ...piece, text: piece.text.trimEnd() } : piece))
    if (used > 0 && used + widthOf(bare) > setting.width) {
      lines.push([])
      used = 0
    }
    const ends = last?.text.endsWith('\n') === true
    lines.at(-1)?.push(...atom.map((piece) => numbered({ ...piece, text: piece.text.replace('\n', '') })))
    used += widthOf(atom)
    if (ends) {
      lines.push([])
      used = 0
    }
  }
  return lines.map(merged)
}

/** `most`: in ems. Goes by signs and not by words: long tables have a million of them. */
const wrapPlain = (face: Typeface, text: string, most: number): string[] => {
  const lines: string[] = []
  const limit = most * 1000
  // Where this line begins, where it could end, and how wide it is to there and to here.
  let [start, end, usedToEnd, used] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const wide = face.advance(code)
    used += wide
    if (code === 32) [end, usedToEnd] = [i + 1, used]
    else if (used > limit && end > start) {
      lines.push(text.slice(start, end).trimEnd())
      used -= usedToEnd
      start = end
    } else if (used > limit && i > start) {
      lines.push(text.slice(start, i))
      ;[start, end, usedToEnd, used] = [i, i, 0, wide]
    }
  }
  lines.push(text.slice(start).trimEnd())
  return lines
}

const isPlain = (inlines: readonly Inline[]): boolean =>
  inlines.every(
    ({ marks = [], link, note }) => marks.length === 0 && link === undefined && note === undefined,
  )

/** Words as lines of at most `width` millimetres; a line break in them stays. */
export const wrap = (faces: Typefaces, words: Words, notes: Notes, setting: Setting): Line[] => {
  const inlines = inlinesOf(words)
  if (!isPlain(inlines)) return wrapRich(faces, inlines, notes, setting)
  const { size, bold, width } = setting
  const face = typefaceOf(faces, bold)
  return drawable(face, inlines.map(({ text }) => text).join(''))
    .split('\n')
    .flatMap((line) => wrapPlain(face, line, width / millimetres(size)))
    .map((text) => [{ text, bold }])
}
