import type { TemplatePart } from '../../model/report-template.ts'

type Parts = readonly TemplatePart[]

const levelOf = (part: TemplatePart | undefined): number | null =>
  part?.part === 'heading' ? (part.level ?? 1) : null

/** Where what belongs to the part at `at` ends: a heading has all that stands under it. */
export const endOf = (parts: Parts, at: number): number => {
  const level = levelOf(parts[at])
  if (level === null) return at + 1
  const next = parts.findIndex((part, i) => {
    const other = levelOf(part)
    return i > at && other !== null && other <= level
  })
  return next === -1 ? parts.length : next
}

/** Where what stands before the part begins, which it would change places with; null: nothing it may pass. */
const beginBefore = (parts: Parts, at: number): number | null => {
  if (at === 0) return null
  const level = levelOf(parts[at])
  if (level === null) return at - 1
  for (let i = at - 1; i >= 0; i--) {
    const other = levelOf(parts[i])
    if (other === level) return i
    // Out of the section that it is a part of it does not go.
    if (other !== null && other < level) return null
  }
  return at - 1
}

const swapped = (parts: Parts, first: number, middle: number, end: number): TemplatePart[] => [
  ...parts.slice(0, first),
  ...parts.slice(middle, end),
  ...parts.slice(first, middle),
  ...parts.slice(end),
]

export type Moved = { readonly parts: readonly TemplatePart[]; readonly at: number }

/** The parts with one of them, and what belongs to it, before what stood before it; null: it stands first. */
export const movedUp = (parts: Parts, at: number): Moved | null => {
  const before = beginBefore(parts, at)
  return before === null ? null : { parts: swapped(parts, before, at, endOf(parts, at)), at: before }
}

/** The parts with one of them, and what belongs to it, after what stood after it; null: it stands last. */
export const movedDown = (parts: Parts, at: number): Moved | null => {
  const end = endOf(parts, at)
  if (end >= parts.length) return null
  const [level, next] = [levelOf(parts[at]), levelOf(parts[end])]
  if (level !== null && next !== null && next < level) return null
  const after = level === null ? end + 1 : endOf(parts, end)
  return { parts: swapped(parts, at, end, after), at: at + (after - end) }
}

/** The parts without one of them; `whole`: without what belongs to it either. */
export const without = (parts: Parts, at: number, whole: boolean): TemplatePart[] => [
  ...parts.slice(0, at),
  ...parts.slice(whole ? endOf(parts, at) : at + 1),
]
