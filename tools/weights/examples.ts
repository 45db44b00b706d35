import { readFile } from 'node:fs/promises'
import { readDocument } from '../../electron/documents/readers/index.ts'
import { readingOf } from '../../electron/extraction/paper/reading.ts'
import type { Paper, Truth } from '../../electron/extraction/testing/scoring/corpus.ts'
import { counted, wordsOf } from '../../electron/extraction/testing/scoring/likeness.ts'
import { moreThanWords, wordsOf as wordFeatures } from '../../electron/extraction/weights/features.ts'
import { type WeighedLine, weighedLinesOf } from '../../electron/extraction/weights/weighed-lines.ts'

/** A sentence of a marked paper: what it is weighed by, and what the paper's truth says that it is. */
export type Example = {
  readonly paper: string
  readonly features: readonly string[]
  readonly isItem: boolean
  /** Of an item: a task rather than a decision or a recommendation. */
  readonly isTask: boolean
}

const inBoth = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let both = 0
  for (const [word, times] of a) both += Math.min(times, b.get(word) ?? 0)
  return both
}

type Marked = {
  readonly item: Truth['items'][number]
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

type Match = { readonly item: Truth['items'][number]; readonly whole: boolean }

/** The item that a sentence is, holds with some words more, or (not `whole`) is only a smaller part of. */
const markedIn = (text: string, marked: readonly Marked[]): Match | undefined => {
  const words = wordsOf(text)
  const counts = counted(words)
  const matches = marked.flatMap(({ item, words: length, counts: own }) => {
    const both = inBoth(counts, own)
    const holds = both >= length * 0.8 && both >= words.length * 0.3
    const within = words.length >= 2 && both >= words.length * 0.8
    return holds || within ? [{ item, whole: holds || both >= length * 0.4, both }] : []
  })
  return matches.toSorted((one, other) => Number(other.whole) - Number(one.whole) || other.both - one.both)[0]
}

const told = new Set(['resolution', 'action', 'recommendation'])
const unknown = '\u0000'

/** Words that a paper prints in small letters: names are not among them. */
const smallWordsOf = (lines: readonly WeighedLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ passage }) => passage.text.match(/(?<![A-Za-z])[a-z][a-z’'-]*/g) ?? []))

/** A word that only names are made of, or that only this paper has, may not weigh. */
const withKnown = (signs: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  signs.map((sign) => (!/^[a-z]/.test(sign) || known.has(sign) ? sign : unknown))

type ReadPaper = { readonly paper: Paper; readonly lines: readonly WeighedLine[] }

const linesOf = async (paper: Paper): Promise<ReadPaper> => {
  const read = await readDocument(new Uint8Array(await readFile(paper.path)), { name: paper.name })
  return { paper, lines: read.ok ? weighedLinesOf(readingOf(read.value, paper.name)) : [] }
}

const fewestPapers = 3

const inSeveral = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const papers = new Map<string, number>()
  for (const set of sets) for (const word of set) papers.set(word, (papers.get(word) ?? 0) + 1)
  return new Set([...papers].filter(([, count]) => count >= fewestPapers).map(([word]) => word))
}

const examplesOf = ({ paper, lines }: ReadPaper, known: ReadonlySet<string>): readonly Example[] => {
  const marked: readonly Marked[] = paper.truth.items.map((item) => {
    const words = wordsOf(item.text)
    return { item, words: words.length, counts: counted(words) }
  })
  const safe = lines.map((line) => ({
    ...line,
    signs: withKnown(line.signs, known),
    heading: withKnown(line.heading, known),
  }))
  return lines.flatMap((line, at) => {
    const match = markedIn(line.passage.text.slice(line.span.start, line.span.end), marked)
    // What could be marked or not, a small part of an item, a figure or progress teach nothing.
    if (match !== undefined && (!match.whole || match.item.optional === true || !told.has(match.item.type)))
      return []
    const features = new Set<string>()
    const own = safe[at]
    if (own !== undefined) {
      const add = (feature: string) => {
        if (!feature.includes(unknown)) features.add(feature)
      }
      wordFeatures(own.signs, add)
      moreThanWords(own, safe[at - 1], safe[at + 1], add)
    }
    return [
      {
        paper: paper.path,
        features: [...features],
        isItem: match !== undefined,
        isTask: match?.item.type === 'action',
      },
    ]
  })
}

/** The sentences of marked papers as examples; only features that several papers have are kept. */
export const examplesIn = async (papers: readonly Paper[]): Promise<readonly Example[]> => {
  const read: ReadPaper[] = []
  for (const paper of papers) read.push(await linesOf(paper))
  const known = inSeveral(read.map(({ lines }) => smallWordsOf(lines)))
  const examples = read.flatMap((one) => examplesOf(one, known))
  const byPaper = Map.groupBy(examples, ({ paper }) => paper)
  const shared = inSeveral(
    [...byPaper.values()].map((own) => new Set(own.flatMap(({ features }) => features))),
  )
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((one) => shared.has(one)),
  }))
}
