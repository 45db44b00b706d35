/** How a council sets its papers. */
export type Look = {
  readonly name: string
  readonly serif: boolean
  /** Points. */
  readonly size: number
  /** Points, from the highest level down; the same size as the text: only bold tells a heading. */
  readonly headings: readonly [number, number, number]
  readonly capitals: boolean
  /** Numbers of headings: "1.", "1.0" and "1.1", or none. */
  readonly numbers: 'none' | 'plain' | 'legal'
  readonly numberedParagraphs: boolean
  /** Lists with letters, else bullets. */
  readonly letters: boolean
  /** Headings of three levels. */
  readonly deep: boolean
  readonly tables: 'ruled' | 'across' | 'lineless'
  /** The head comes again on each page of a table. */
  readonly repeatsHead: boolean
  readonly columns: 1 | 2
  readonly justified: boolean
  /** Words are broken at the ends of lines. */
  readonly hyphens: boolean
  readonly notes: boolean
  /** Headers of odd and even pages differ. */
  readonly oddEven: boolean
  /** Points between paragraphs. */
  readonly gap: number
}

const plain: Look = {
  name: 'minutes',
  serif: false,
  size: 11,
  headings: [11, 11, 11],
  capitals: true,
  numbers: 'plain',
  numberedParagraphs: true,
  letters: true,
  deep: false,
  tables: 'ruled',
  repeatsHead: true,
  columns: 1,
  justified: false,
  hyphens: false,
  notes: false,
  oddEven: false,
  gap: 8,
}

/** Looks in the manner of several councils. */
export const looks: readonly Look[] = [
  plain,
  {
    ...plain,
    name: 'review',
    serif: true,
    size: 12,
    headings: [18, 14, 12],
    capitals: false,
    numbers: 'none',
    numberedParagraphs: false,
    letters: false,
    deep: true,
    justified: true,
    hyphens: true,
    notes: true,
    oddEven: true,
    gap: 9,
  },
  {
    ...plain,
    name: 'cabinet',
    headings: [14, 12, 11],
    capitals: false,
    numbers: 'legal',
    tables: 'across',
    repeatsHead: false,
    notes: true,
    gap: 6,
  },
  {
    ...plain,
    name: 'annual',
    size: 10,
    headings: [16, 12, 10],
    capitals: false,
    numbers: 'none',
    numberedParagraphs: false,
    letters: false,
    columns: 2,
    justified: true,
    hyphens: true,
    gap: 6,
  },
  {
    ...plain,
    name: 'tracker',
    size: 10.5,
    headings: [13, 11.5, 10.5],
    capitals: false,
    numbers: 'none',
    numberedParagraphs: false,
    tables: 'lineless',
    gap: 7,
  },
  {
    ...plain,
    name: 'officer',
    serif: true,
    size: 12,
    headings: [12, 12, 12],
    capitals: false,
    numbers: 'legal',
    numberedParagraphs: false,
    letters: false,
    repeatsHead: false,
    justified: true,
    oddEven: true,
    gap: 12,
  },
]
