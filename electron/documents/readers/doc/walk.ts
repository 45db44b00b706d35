import { createCounters } from '../lists/counters.ts'
import { createFlow } from '../markup/flow.ts'
import { markedParagraph } from '../markup/marked.ts'
import type { MarkupNode } from '../markup/node.ts'
import { foldText } from '../printed-text.ts'
import type { PlacedRemark } from '../remarks.ts'
import { createRemarksAlong, type RemarksAlong } from '../remarks-along.ts'
import { tooLongForHeading } from '../title-shape.ts'
import { readComments } from './comments.ts'
import { readLists } from './lists.ts'
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts'
import { createRunFinder } from './runs.ts'
import { readStringTable } from './string-table.ts'
import { readStyles } from './styles.ts'
import type { WordBinary } from './word-binary.ts'
import { createWordReader } from './words.ts'

type Walked = {
  readonly nodes: readonly MarkupNode[]
  readonly notes: readonly string[]
  readonly furniture: readonly string[]
  readonly remarks: readonly PlacedRemark[]
}

type Stretch = { readonly from: number; readonly to: number; readonly mark: string }

/** Paragraphs end with their mark; a cell's last one with the cell's, and the last before a new page or section with that. */
const paragraphsIn = (text: string, from: number, to: number): Stretch[] => {
  const found: Stretch[] = []
  // oxlint-disable-next-line no-control-regex -- control characters are what Word marks ends with
  const marks = /[\r\u0007\u000C]/gu
  let start = from
  marks.lastIndex = from
  for (let match = marks.exec(text); match !== null && match.index < to; match = marks.exec(text)) {
    found.push({ from: start, to: match.index, mark: match[0] })
    start = match.index + 1
  }
  if (start < to) found.push({ from: start, to, mark: '' })
  return found
}

const noEdges = { left: 0, cells: [], header: false }

/** Goes along the parts of a Word file of the old kind. */
export const walk = (word: WordBinary): Walked => {
  const styleOf = readStyles(word.table(1))
  const lists = readLists(word.table(73), word.table(74))
  const runAt = createRunFinder(word.main, word.table(13), 'paragraph')
  const counters = createCounters()
  const { lengths, text } = word
  const footnotes = lengths.body
  const headers = footnotes + lengths.footnotes
  const comments = headers + lengths.headers
  const endnotes = comments + lengths.comments
  const boxes = endnotes + lengths.endnotes

  const along = createRemarksAlong('body')
  const besideNotes = createRemarksAlong('notes')
  const besideFurniture = createRemarksAlong('furniture')
  const commentLines = (from: number, to: number): string[] =>
    paragraphsIn(text, from, Math.min(to, endnotes, text.length)).map(
      (stretch) => commentReader.read(stretch.from, stretch.to, styleOf(0)).text,
    )
  const left = readComments(word, comments)
  const hangingOn = (beside: RemarksAlong) =>
    new Map(
      left.map(({ hangsOn, by, from, to }): readonly [number, () => void] => [
        hangsOn,
        () => beside.comment(by, commentLines(from, to).join('\n\n')),
      ]),
    )
  const people = readStringTable(word.table(51))
  // A reader of its own: a comment may hang in the middle of a field.
  const commentReader = createWordReader(word, styleOf, {
    people,
    commentAt: new Map(),
    along: createRemarksAlong('body'),
  })
  const apart = (beside: RemarksAlong) =>
    createWordReader(word, styleOf, { people, commentAt: hangingOn(beside), along: beside })
  const noteReader = apart(besideNotes)
  const furnitureReader = apart(besideFurniture)
  const reader = apart(along)

  const labelOf = (properties: ParagraphProperties, hasWords: boolean) => {
    const style = styleOf(properties.style)
    const number = properties.list ?? style.list ?? 0
    const list = lists.get(number)
    if (list === undefined) return undefined
    const level = Math.min(properties.listLevel ?? style.listLevel ?? 0, 8)
    const label = counters.next(String(number), list, level)
    // A bullet without words is an empty line; a number may be all there is ("Recommendation 1").
    const isBullet = list.levels.get(level)?.format === 'bullet'
    return label === undefined || (isBullet && !hasWords) ? undefined : { label, listLevel: level + 1 }
  }

  const nodesIn = (from: number, to: number): MarkupNode[] => {
    const flow = createFlow()
    for (const stretch of paragraphsIn(text, from, to)) {
      const properties = paragraphProperties(word, runAt(word.placeOf(Math.min(stretch.to, text.length - 1))))
      const depth = properties.inTable || properties.depth > 0 ? Math.max(properties.depth, 1) : 0
      const edges = { ...(properties.row ?? noEdges), header: properties.headerRow }
      if (properties.rowEnd || properties.innerRowEnd) {
        flow.endRow(depth, edges)
        continue
      }
      const style = styleOf(properties.style)
      const words = reader.read(stretch.from, stretch.to, style)
      along.endParagraph(words.text)
      const hasWords = words.text.trim() !== ''
      const outlined = properties.outline
      const level = outlined === undefined ? style.headingLevel : outlined <= 8 ? outlined + 1 : undefined
      const label = labelOf(properties, hasWords)
      const facts = {
        bold: words.bold,
        ...label,
        ...(level === undefined || tooLongForHeading(words.text) ? {} : { headingLevel: level }),
      }
      const empty = !hasWords && label === undefined
      flow.paragraph(
        (headerRow) =>
          empty
            ? []
            : [markedParagraph(words.text.trim(), headerRow === undefined ? facts : { ...facts, headerRow })],
        depth,
      )
      if ((stretch.mark === '\u0007' || properties.innerCellEnd) && depth > 0) flow.endCell(depth)
    }
    return flow.finish()
  }

  const furnitureIn = (from: number, length: number): string[] =>
    paragraphsIn(text, from, Math.min(from + length, text.length)).map(({ from: start, to }) => {
      const line = foldText(furnitureReader.read(start, to, styleOf(0)).text)
      besideFurniture.endParagraph(line)
      return line
    })
  /** Notes begin with their number, which is counted and not written. */
  const notesIn = (from: number, length: number): string[] => {
    const notes: string[] = []
    for (const { from: start, to } of paragraphsIn(text, from, Math.min(from + length, text.length))) {
      const words = foldText(noteReader.read(start, to, styleOf(0)).text)
      besideNotes.endParagraph(words)
      if (words === '') continue
      if (text.charAt(start) === '\u0002' || notes.length === 0) notes.push(words)
      else notes[notes.length - 1] += `\n\n${words}`
    }
    return notes
  }

  const body = nodesIn(0, Math.min(lengths.body, text.length))
  return {
    nodes: [...body, ...nodesIn(boxes, Math.min(boxes + lengths.boxes, text.length))],
    notes: [...notesIn(footnotes, lengths.footnotes), ...notesIn(endnotes, lengths.endnotes)],
    furniture: furnitureIn(headers, lengths.headers).filter((line) => line !== ''),
    remarks: [along, besideNotes, besideFurniture].flatMap((beside) => beside.placed()),
  }
}
