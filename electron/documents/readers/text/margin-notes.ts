import { type Segment, segmentsOf } from './gutters.ts'

/** Where the right margin of a page begins, by its places in a line, and where the text beside it ends. */
export type Margin = { readonly from: number; readonly edge: number }

const mostShift = 4
const leftmost = 40

/** `noted`: its end is known by what stands in the margin beside it. */
type Noted = { readonly lines: readonly string[]; readonly noted: boolean }

/** A name, initials, a post: what stands in a margin to say who does what is said beside it. */
const isNote = (text: string): boolean =>
  text.length <= 28 && text.split(' ').length <= 4 && /^\p{Lu}/u.test(text) && !/\d|[.;:,!?]$/u.test(text)

const noteIn = (line: string): Segment | undefined => {
  const last = segmentsOf(line).at(-1)
  return last !== undefined && last.start >= leftmost && isNote(last.text) ? last : undefined
}

const isProse = (line: string, from: number): boolean =>
  segmentsOf(line).some(({ start, text }) => start < from && text.split(' ').length >= 5)

/** The text of a line that stands left of a place. */
const leftOf = (line: string, from: number): string => line.slice(0, from).trimEnd()

/**
 * The right margin of a page whose text all ends before it, with names and the like beside the text here and there;
 * undefined where there is none. `lines`: those of its tables left out.
 */
export const marginOf = (lines: readonly string[]): Margin | undefined => {
  const starts = new Map<number, number>()
  for (const line of lines) {
    const start = noteIn(line)?.start
    if (start !== undefined) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  const near = (from: number) =>
    [...starts].reduce((sum, [start, count]) => sum + (Math.abs(start - from) <= mostShift ? count : 0), 0)
  const [from] = [...starts.keys()]
    .map((start): readonly [number, number] => [start, near(start)])
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([start]) => start)
  if (from === undefined) return undefined
  const isIn = (line: string) => {
    const note = noteIn(line)
    return note !== undefined && Math.abs(note.start - from) <= mostShift
  }
  const noted = lines.filter(isIn)
  const first = from - mostShift
  const text = lines.filter((line) => isProse(line, from))
  const across = lines.filter((line) => !isIn(line) && line.trimEnd().length > from)
  // Names in every line are a column of a table; text across the margin is no margin.
  if (noted.length < 2 || text.length < 4 || noted.length > text.length || across.length * 10 > text.length)
    return undefined
  const ends = text.map(
    (line) => leftOf(line, isIn(line) ? (noteIn(line)?.start ?? first) : line.length).length,
  )
  const edge = ends.toSorted((a, b) => a - b)[Math.floor(ends.length * 0.9)] ?? 0
  // Beside a narrow column stands another column, no margin.
  return edge > from * 0.6 ? { from, edge } : undefined
}

const endsSentence = (line: string): boolean => /[.!?:;]["'”’)\]]*$/u.test(line.trimEnd())

/** Whether a paragraph ends with a line: at a full stop, with room left for the next word. */
const endsParagraph = (line: string, next: string | undefined, edge: number): boolean => {
  if (next === undefined) return true
  const word = /\S+/u.exec(next)?.[0].length ?? 0
  return endsSentence(line) && line.trimEnd().length + 1 + word <= edge
}

/**
 * Lines between blank ones with what stands in the margin beside a paragraph put behind it: after its last full stop,
 * where readers of other formats have it, else as lines of their own. Gives such lines in stretches.
 */
export const besideParagraphs = (lines: readonly string[], margin: Margin): readonly Noted[] => {
  const stretches: Noted[] = []
  let open: string[] = []
  let notes: string[] = []
  /** The line, counted from the first, that the last note stands in. */
  let last = -2
  const close = () => {
    const end = open.at(-1)
    if (end !== undefined && notes.length > 0 && endsSentence(end))
      stretches.push({ lines: [...open.slice(0, -1), `${end.trimEnd()} ${notes.join(', ')}`], noted: true })
    else {
      if (open.length > 0) stretches.push({ lines: open, noted: notes.length > 0 })
      stretches.push(...notes.map((note) => ({ lines: [note], noted: true })))
    }
    open = []
    notes = []
  }
  for (const [at, line] of lines.entries()) {
    const note = noteIn(line)
    const isIn = note !== undefined && Math.abs(note.start - margin.from) <= mostShift
    const text = isIn ? leftOf(line, note.start) : line
    if (isIn) {
      // A name over two lines.
      if (last === at - 1 && notes.length > 0) notes.push(`${notes.pop() ?? ''} ${note.text}`)
      else notes.push(note.text)
      last = at
    }
    if (text.trim() !== '') open.push(text)
    const next = lines[at + 1]
    const goesOn = next !== undefined && noteIn(next) !== undefined && segmentsOf(next).length === 1
    if (notes.length > 0 && text.trim() !== '' && !goesOn && endsParagraph(text, next, margin.edge)) close()
  }
  close()
  return stretches
}
