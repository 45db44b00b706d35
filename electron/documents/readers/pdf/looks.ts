import type { Draft, TextDraft } from './draft.ts'
import type { Line } from './line.ts'
import { labelOf, type Paragraph } from './paragraph.ts'

/** What a paper's letters look like: the size of its text, and the level each heading style stands for. */
export type Looks = { readonly body: number; readonly levelOf: (line: Line) => number }

/** The size that most letters have. */
export const bodySize = (lines: Iterable<Line>): number => {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [11, -1])[0]
}

const linesIn = (draft: TextDraft): readonly Line[] => draft.paragraphs.flatMap(({ lines }) => lines)

/** Initials and names at the right edge say who is to act; headings stand at the left or in the middle. */
const isAtRight = ({ lines, edge = Number.POSITIVE_INFINITY }: Paragraph): boolean => {
  const [line] = lines
  if (line === undefined || lines.length > 1 || line.text.length > 16 || /\d/u.test(line.text)) return false
  return line.x > 0.66 * edge && line.right > edge - 2 * line.size
}

/**
 * Whether a text stands out as a heading: short, without a sentence's end, and larger or bold. Capitals
 * alone don't make one: titles and names are set so too.
 */
const looksLikeHeading = (draft: TextDraft, body: number): boolean => {
  const lines = linesIn(draft)
  const [first] = lines
  if (first === undefined || draft.paragraphs.length > 1 || first.bullet === true) return false
  if (draft.paragraphs.some(isAtRight)) return false
  const text = lines.map((line) => line.text).join(' ')
  const words = text.split(' ').length
  if (!/\p{L}{2}/u.test(text)) return false
  const isBold = lines.every((line) => line.bold)
  const isLarge = first.size >= body + 0.75
  if (isLarge && (isBold || first.size >= body * 1.15))
    return words <= 30 && (!/[.;,]$/u.test(text) || first.size >= body * 1.4)
  return (
    isBold && first.size > body - 1.1 && words <= 14 && lines.length <= 2 && !/[.;,:]["'”’)]*$/u.test(text)
  )
}

/**
 * Whether a draft is a heading by its looks. Tags are trusted where they say heading or note; but many Word
 * files tag a bold line as a paragraph, and a numbered section title as an item of a list.
 */
export const isHeadingByLooks = (draft: TextDraft, body: number): boolean => {
  if (draft.role === undefined || draft.role === 'paragraph') return looksLikeHeading(draft, body)
  const size = linesIn(draft)[0]?.size ?? 0
  return (
    draft.role === 'item' &&
    /^\d/u.test(draft.label ?? '') &&
    size >= body + 0.75 &&
    looksLikeHeading(draft, body)
  )
}

const styleOf = (line: Line): string => `${Math.round(line.size * 2) / 2}|${line.bold ? 1 : 0}`

const rank = (a: Line, b: Line): number => b.size - a.size || Number(b.bold) - Number(a.bold)

/** Ranks the styles of headings by size and weight; those that tagged headings use keep their level, others fall in between. */
export const looksOf = (drafts: readonly Draft[], body: number): Looks => {
  const known = new Map<string, number>()
  const samples = new Map<string, Line>()
  for (const draft of drafts) {
    const line = draft.kind === 'text' ? linesIn(draft)[0] : undefined
    if (draft.kind !== 'text' || line === undefined) continue
    const isTagged = typeof draft.role === 'object'
    if (!isTagged && !isHeadingByLooks(draft, body)) continue
    if (typeof draft.role === 'object' && !known.has(styleOf(line)))
      known.set(styleOf(line), draft.role.heading)
    samples.set(styleOf(line), line)
  }
  const levels = new Map<string, number>()
  let level = 0
  for (const line of [...samples.values()].toSorted(rank)) {
    level = known.get(styleOf(line)) ?? level + 1
    levels.set(styleOf(line), Math.min(9, level))
  }
  return { body, levelOf: (line) => levels.get(styleOf(line)) ?? 1 }
}

/** The number or sign that a note begins with; in print it is raised, so nothing need follow it. */
export const noteLabel = /^(\d{1,3}|[*†‡§])\s*(?=\S)/u

/** Small print at the foot of a page that begins with a number or sign is its notes. */
export const withNotes = (drafts: readonly Draft[], body: number, height: number): readonly Draft[] => {
  const isSmall = (draft: Draft): draft is TextDraft =>
    draft.kind === 'text' &&
    draft.role === undefined &&
    linesIn(draft).every((line) => line.size <= body * 0.92 && line.y > height * 0.5)
  const lastBody = drafts.findLastIndex((draft) => !isSmall(draft))
  const at = drafts.findIndex(
    (draft, index) => index > lastBody && isSmall(draft) && noteLabel.test(linesIn(draft)[0]?.text ?? ''),
  )
  if (at < 0) return drafts
  const notes: TextDraft[] = []
  for (const draft of drafts.slice(at).filter(isSmall)) {
    const label = noteLabel.exec(linesIn(draft)[0]?.text ?? '')?.[1]
    const last = notes.at(-1)
    if (label === undefined && last !== undefined)
      notes[notes.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...draft.paragraphs] }
    else notes.push({ ...draft, role: 'note', ...(label === undefined ? {} : { label }) })
  }
  return [...drafts.slice(0, at), ...notes]
}

/** Whether a text begins as an item of a list does: bullet, letter or simple number. Paragraph numbers (2.1) and names don't make one. */
export const itemStart = (line: Line): { readonly x: number } | undefined => {
  if (line.bullet === true) return { x: line.x }
  const label = labelOf(line)?.label
  if (label === undefined) return undefined
  const isItem =
    !/^\d+$/u.test(label) &&
    (/^[^\p{L}\d([]/u.test(label) || /^o$|^[([]?(?:\d{1,3}|[a-z]{1,4}|[A-Z]|[IVX]+)[.)\]]$/u.test(label))
  return isItem ? { x: line.x } : undefined
}
