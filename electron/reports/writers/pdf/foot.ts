import { drawable } from './fonts.ts'
import type { Flow } from './flow.ts'
import { colours, lineHeight, margin } from './layout.ts'
import { type Line, lineText, wrap } from './lines.ts'
import type { Element } from './tagger.ts'
import { drawWords } from './typeface.ts'

const size = 8.5
const step = lineHeight(size)
/** Above the notes, with the rule in it; between two; from the margin to their words. Millimetres. */
const above = 4
const between = 0.8
const indent = 6
/** Notes take at most this share of a page that has other words; the rest of a long one goes on overleaf. */
const mostOfPage = 0.4

/** A note whose mark is drawn, and what of it is still to be drawn. */
type Waiting = { readonly number: number; readonly element: Element; lines: readonly Line[]; begun: boolean }

/** The notes of a report: all of them as lines, and those that wait for the foot of this page. */
export type Foot = {
  readonly texts: readonly string[]
  readonly laidOut: Map<number, readonly Line[]>
  readonly waiting: Waiting[]
}

export const emptyFoot = (texts: readonly string[]): Foot => ({ texts, laidOut: new Map(), waiting: [] })

const linesOf = ({ foot, faces, paper }: Flow, number: number): readonly Line[] => {
  const known = foot.laidOut.get(number)
  if (known !== undefined) return known
  const words = drawable(faces.normal, foot.texts[number - 1] ?? '')
  const none = { next: () => 0 }
  const lines = wrap(faces, words, none, { size, bold: false, width: paper.text - indent })
  foot.laidOut.set(number, lines)
  return lines
}

const heightOf = (notes: readonly (readonly Line[])[]): number =>
  notes.length === 0
    ? 0
    : above + notes.reduce((sum, lines) => sum + lines.length * step, (notes.length - 1) * between)

/** The numbers of the notes whose marks these lines have. */
export const marksOf = (lines: readonly Line[]): readonly number[] =>
  lines.flatMap((line) => line.flatMap(({ note }) => note ?? []))

/** Where the words of this page have to end, in millimetres, where `marks` are drawn on it too. */
export const lowestWith = (flow: Flow, marks: readonly number[] = []): number => {
  const { paper, foot } = flow
  if (foot.waiting.length === 0 && marks.length === 0) return paper.lowest
  const notes = [...foot.waiting.map(({ lines }) => lines), ...marks.map((number) => linesOf(flow, number))]
  return paper.lowest - Math.min(heightOf(notes), (paper.lowest - margin.top) * mostOfPage)
}

/** Puts the note of a mark that is being drawn at the foot of this page. */
export const putAtFoot = (flow: Flow, number: number): void => {
  const { tagger, foot, noteHome } = flow
  const element = tagger.note(number, noteHome)
  foot.waiting.push({ number, element, lines: linesOf(flow, number), begun: false })
}

/** Draws what stands at the foot of this page, as much of it as there is room for. */
export const drawFoot = (flow: Flow): void => {
  const { pdf, tagger, faces, paper, foot } = flow
  if (foot.waiting.length === 0) return
  const notes = [...foot.waiting]
  const room = paper.lowest - flow.y - above
  let y = Math.max(flow.y + above, paper.lowest - heightOf(notes.map(({ lines }) => lines)) + above)
  tagger.artifact(() => {
    pdf.setDrawColor(...colours.line)
    pdf.setLineWidth(0.2)
    pdf.line(margin.left, y - above / 2, margin.left + 45, y - above / 2)
  })
  let left = Math.floor(room / step + 0.01)
  const colour = colours.text
  for (const note of notes) {
    if (left <= 0) break
    const here = note.lines.slice(0, left)
    tagger.reopen(note.element)
    if (!note.begun) {
      flow.noteLinks.get(note.number)?.({ page: pdf.getNumberOfPages(), y })
      tagger.open('Lbl')
      tagger.content(() =>
        drawWords(pdf, faces.normal, `${note.number} `, margin.left, y, { size: size * 0.8, colour }),
      )
      tagger.close()
    }
    tagger.content(() =>
      here.forEach((line, i) => {
        const ends = i < note.lines.length - 1 ? ' ' : ''
        drawWords(pdf, faces.normal, `${lineText(line)}${ends}`, margin.left + indent, y + i * step, {
          size,
          colour,
        })
      }),
    )
    tagger.close()
    note.begun = true
    note.lines = note.lines.slice(here.length)
    left -= here.length
    y += here.length * step + between
    if (note.lines.length > 0) break
    foot.waiting.shift()
    // The space between notes is paid for in lines, so that none runs into the margin.
    left = Math.min(left, Math.floor((paper.lowest - y) / step + 0.01))
  }
}
