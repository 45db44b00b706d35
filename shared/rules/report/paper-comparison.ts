import type { Block } from '../../model/source-document.ts'
import { likeness } from '../likeness.ts'
import { bareWords, type Piece, type PieceKind, piecesOf } from './paper-pieces.ts'

/** What became of a piece: the same, other words, only in the paper, only in the report. */
export type Compared = {
  readonly kind: PieceKind
  readonly verdict: 'same' | 'differs' | 'missing' | 'added'
  readonly paper: string | null
  readonly report: string | null
  /** The block of the paper; null: only the report has it. */
  readonly paperBlock: number | null
  /** Why it differs, in words; null: nothing explains it, or it is the same. */
  readonly why: string | null
}

type Pair = { readonly paper: Piece | null; readonly report: Piece | null }

/** A number counts as a part of the words: some formats keep it apart, others do not. */
const whole = ({ label, words }: Piece): string => [label, words].filter(Boolean).join(' ')

const keyOf = (piece: Piece): string =>
  `${['heading', 'table', 'note'].includes(piece.kind) ? piece.kind : 'text'} ${bareWords(whole(piece))}`

/** The pieces that both have, in the order of both (longest common sequence), and what is between them. */
const aligned = (paper: readonly Piece[], report: readonly Piece[]): readonly Pair[] => {
  const [one, other] = [paper.map(keyOf), report.map(keyOf)]
  const width = other.length + 1
  const longest = new Uint32Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        one[i] === other[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [left, right] = [paper[i] ?? null, report[j] ?? null]
    if (left !== null && right !== null && one[i] === other[j]) {
      pairs.push({ paper: left, report: right })
      i += 1
      j += 1
    } else if (
      right === null ||
      (left !== null && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      pairs.push({ paper: left, report: null })
      i += 1
    } else {
      pairs.push({ paper: null, report: right })
      j += 1
    }
  }
  return pairs
}

/** Of what stands between two pieces that are the same, what says nearly the same belongs together. */
const near = (one: Piece, other: Piece): boolean =>
  one.kind === other.kind &&
  ((one.label !== '' && one.label === other.label) || likeness(one.words, other.words) >= 0.4)

const joined = (pairs: readonly Pair[]): readonly Pair[] => {
  const taken = new Set<Pair>()
  const out: Pair[] = []
  for (const [i, pair] of pairs.entries()) {
    if (taken.has(pair)) continue
    const { paper } = pair
    if (paper === null || pair.report !== null) {
      out.push(pair)
      continue
    }
    const until = pairs.findIndex((next, at) => at > i && next.paper !== null && next.report !== null)
    const gap = pairs.slice(i + 1, until === -1 ? undefined : until)
    const match = gap.find(
      (next) => next.paper === null && next.report !== null && !taken.has(next) && near(paper, next.report),
    )
    if (match !== undefined) taken.add(match)
    out.push({ paper, report: match?.report ?? null })
  }
  return out
}

const contentsWords = 'The contents are made anew, with the pages of the report.'
const firstPage = 'The first page of the report says it, in its own type.'
const isContents = (words: string): boolean => /^(?:table of )?contents\b/u.test(bareWords(words))

/**
 * A report read back beside the paper that it was begun from: piece by piece what is the same, what differs, and why.
 * `tracked`: the blocks of the paper in which something stands that the tracker holds. `head`: what the first page of
 * the report says by itself, where that is known.
 */
export const comparePaper = (
  paper: readonly Block[],
  report: readonly Block[],
  tracked: ReadonlySet<number> = new Set(),
  head: readonly (string | null)[] = [],
): readonly Compared[] => {
  const pairs = joined(aligned(piecesOf(paper), piecesOf(report)))
  const missing = new Set(
    pairs.flatMap(({ paper: was, report: is }) =>
      was !== null && is === null ? [bareWords(was.words)] : [],
    ),
  )
  const onFirstPage = new Set(head.flatMap((words) => (words === null ? [] : [bareWords(words)])))
  const inReport = new Set(piecesOf(report).map(({ words }) => bareWords(words)))
  const headings = new Set(
    piecesOf(report).flatMap(({ kind, label, words }) =>
      kind === 'heading' ? [bareWords(words), bareWords(`${label} ${words}`)] : [],
    ),
  )
  const isEntry = (words: string): boolean =>
    isContents(words) ||
    headings.has(bareWords(words)) ||
    headings.has(bareWords(words.replace(/[.\s]*\d+$/u, '')))
  const pieces = piecesOf(report)
  const isTwice = ({ words }: Piece): boolean =>
    pieces.filter(({ kind, words: other }) => kind === 'heading' && other === words).length > 1
  // A web page has its footnotes at its end under a heading of their own, each with a way back.
  const isWebNote = ({ words }: Piece): boolean => words.endsWith('↩')
  const headsWebNotes = ({ kind, words }: Piece): boolean => {
    const below = pieces.slice(
      pieces.findLastIndex((piece) => piece.kind === kind && piece.words === words) + 1,
    )
    return kind === 'heading' && below.length > 0 && below.every(isWebNote)
  }
  const why = ({ paper: was, report: is }: Pair): string | null => {
    if (was === null && is !== null) {
      if (is.kind === 'note' || isWebNote(is) || headsWebNotes(is))
        return 'Where in the paper a section stands, as a footnote.'
      if (missing.has(bareWords(is.words)) && !isContents(is.words)) return firstPage
      if (onFirstPage.has(bareWords(is.words))) return firstPage
      // A heading is an entry of the contents only where the report has it twice; else somebody added it.
      if (is.kind === 'heading' ? isContents(is.words) || isTwice(is) : isEntry(is.words))
        return contentsWords
      return null
    }
    if (was === null) return null
    if (isContents(was.words)) return contentsWords
    if (
      was.kind === 'table' &&
      was.words.split('\n').filter((row) => isEntry(row.split(' | ')[0] ?? '')).length > 1
    )
      return contentsWords
    if (tracked.has(was.block)) return 'It comes from the tracker, which says otherwise now.'
    if (is === null) return inReport.has(bareWords(was.words)) ? firstPage : null
    return was.kind === is.kind && bareWords(was.words) === bareWords(is.words)
      ? 'Only capitals, marks or spaces differ.'
      : null
  }
  return pairs.map((pair): Compared => {
    const { paper: was, report: is } = pair
    const said = {
      kind: (was ?? is)?.kind ?? 'paragraph',
      paper: was === null ? null : whole(was),
      report: is === null ? null : whole(is),
      paperBlock: was?.block ?? null,
    }
    if (said.paper !== null && said.paper === said.report) return { ...said, verdict: 'same', why: null }
    const verdict = was === null ? 'added' : is === null ? 'missing' : 'differs'
    return { ...said, verdict, why: why(pair) }
  })
}
