import { countingWord } from '../counting.ts'
import { splitLabel } from '../label.ts'
import type { NumberedList, NumberingLevel } from './numbered-list.ts'

/** Counts every list of a document as Word does, paragraph after paragraph. */
export type Counters = {
  /** The label in front of the next paragraph of that list and level; undefined where none is printed. */
  readonly next: (numId: string, list: NumberedList, level: number) => string | undefined
}

// A symbol font's bullet is a letter elsewhere: what the paper shows is decided where typed labels are read.
const bulletLabel = (mark: string): string | undefined =>
  mark.trim() === '' ? undefined : (splitLabel(`${mark.trim()} x`).label ?? mark.trim())

const printed = (
  list: NumberedList,
  level: NumberingLevel,
  counts: readonly (number | undefined)[],
): string | undefined => {
  if (level.format === 'bullet') return bulletLabel(level.text)
  const text = level.text.replace(/%([1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    return countingWord(counts[at] ?? list.levels.get(at)?.start ?? 1, format)
  })
  const label = text.replace(/\s+/gu, ' ').trim()
  return label === '' ? undefined : label
}

export const createCounters = (): Counters => {
  const bySchemes = new Map<string, (number | undefined)[]>()
  const restarted = new Set<string>()

  return {
    next: (numId, list, at) => {
      const level = list.levels.get(at)
      if (level === undefined) return undefined
      const counts = bySchemes.get(list.scheme) ?? []
      bySchemes.set(list.scheme, counts)
      const restart = list.restartAt.get(at)
      const firstUse = `${numId}/${at}`
      if (restart !== undefined && !restarted.has(firstUse)) counts[at] = restart
      else counts[at] = counts[at] === undefined ? level.start : counts[at] + 1
      restarted.add(firstUse)
      for (let above = 0; above < at; above += 1) counts[above] ??= list.levels.get(above)?.start ?? 1
      for (let below = at + 1; below < counts.length; below += 1) {
        const after = list.levels.get(below)?.restart
        if (after === undefined || (after > 0 && at < after)) counts[below] = undefined
      }
      return printed(list, level, counts)
    },
  }
}
