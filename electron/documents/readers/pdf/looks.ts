import type { Draft, TextDraft } from './draft.ts'
import type { Line } from './line.ts'
import { labelOf } from './paragraph.ts'

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

/**
 * Whether a text stands out as a heading: short, without a sentence's end, and larger or bold. Capitals
 * alone don't make one: titles and names are set so too.
 */
export const looksLikeHeading = (draft: TextDraft, body: number): boolean => {
  const lines = linesIn(draft)
  const [first] = lines
  if (first === undefined || draft.paragraphs.length > 1 || first.bullet === true) return false
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

const styleOf = (line: Line): string => `${Math.round(line.size * 2) / 2}|${line.bold ? 1 : 0}`

const rank = (a: Line, b: Line): number => b.size - a.size || Number(b.bold) - Number(a.bold)

/** Ranks the styles of the headings found by their looks; a style that tagged headings use has their level. */
export const looksOf = (drafts: readonly Draft[], body: number): Looks => {
  const known = new Map<string, number>()
  const found = new Map<string, Line>()
  for (const draft of drafts) {
    if (draft.kind !== 'text') continue
    const line = linesIn(draft)[0]
    if (line === undefined) continue
    if (typeof draft.role === 'object')
      known.set(styleOf(line), known.get(styleOf(line)) ?? draft.role.heading)
    else if (draft.role === undefined && looksLikeHeading(draft, body)) found.set(styleOf(line), line)
  }
  const styles = [...found.values()].toSorted(rank).map(styleOf)
  return {
    body,
    levelOf: (line) =>
      known.get(styleOf(line)) ?? Math.min(9, Math.max(1, styles.indexOf(styleOf(line)) + 1)),
  }
}

const noteLabel = /^(\d{1,3}|[*†‡§])\s*(?=\S)/u

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
