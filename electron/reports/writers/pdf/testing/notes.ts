import { nameIn, type PdfObjects, type PdfValue } from './pdf-objects.ts'
import { everyNode, namedIn, type Node } from './structure.ts'

const refOf = (value: PdfValue | undefined): number =>
  typeof value === 'object' && value !== null && 'ref' in value ? value.ref : -1

/** The references of the text: those of a table of contents lead to headings. */
const marksIn = (node: Node): readonly Node[] =>
  node.tag === 'TOC' ? [] : node.tag === 'Reference' ? [node] : node.kids.flatMap(marksIn)

/** The object number of the page that a link leads to, and how far up on it. */
const destinationOf = (pdf: PdfObjects, annotation: number): readonly [number, number] => {
  const dest = pdf.list(pdf.dictionary({ ref: annotation }).get('Dest'))
  const [page, kind, , top] = dest
  return [refOf(page), nameIn(kind) === 'XYZ' && typeof top === 'number' ? top : Number.NaN]
}

/**
 * What is wrong with the notes (ISO 14289-1, 7.9): each has a name of its own, words, and a mark whose link leads to
 * the page where it begins, in the order of the marks.
 */
export const noteFaults = (pdf: PdfObjects, root: Node): readonly string[] => {
  const notes = everyNode(root).filter(({ tag }) => tag === 'Note')
  const listed = namedIn(pdf)
  const names = notes.map(({ id }) => id ?? '')
  const marks = marksIn(root)
  const byName = notes.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
  return [
    ...(new Set(names).size === names.length && !names.includes('')
      ? []
      : ['a Note without a name of its own']),
    ...names.flatMap((name) => (listed.get(name) === 'Note' ? [] : [`no Note is listed as ${name}`])),
    ...(listed.size === notes.length ? [] : ['names are listed that no element has']),
    ...notes.flatMap(({ kids: [label, ...others], marks: words }) =>
      label?.tag === 'Lbl' && label.marks.length > 0 && others.length === 0 && words.length > 0
        ? []
        : ['a Note without its number and words'],
    ),
    ...(marks.length === notes.length ? [] : [`${marks.length} marks for ${notes.length} notes`]),
    ...marks.flatMap((mark, i) => {
      const [link] = mark.kids
      const [page, top] = destinationOf(pdf, link?.annotations[0] ?? -1)
      const begins = Number(byName[i]?.kids[0]?.marks[0]?.split('/')[0])
      return page === begins && top > 0 ? [] : ['a mark that does not lead to its Note']
    }),
  ]
}
