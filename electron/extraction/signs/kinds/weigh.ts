import { type PaperKind, paperKinds } from '../../../../shared/model/candidate.ts'
import { kindSigns } from './signs.ts'
import { placesOf } from './places.ts'
import type { Clues, KindSign, Place } from './sign.ts'

/** A sign met in a paper: the line that shows it, where one does, and how often it counted. */
export type Met = { readonly sign: KindSign; readonly line: string | null; readonly times: number }

export type Weighed = {
  readonly kind: PaperKind
  readonly sums: Readonly<Record<PaperKind, number>>
  readonly met: readonly Met[]
}

/** Nothing holds of a paper whose best kind weighs less: it is another kind than those known. */
const enough = 3

/** Where two kinds weigh alike, the one that claims less stands. */
const ofLeast: readonly PaperKind[] = paperKinds.toReversed()

const metIn = (
  sign: KindSign,
  clues: Clues,
  places: Readonly<Record<Place, readonly string[]>>,
): Met | null => {
  const most = sign.most ?? 1
  if ('amount' in sign) {
    const times = Math.min(most, sign.amount(clues))
    return times > 0 ? { sign, line: null, times } : null
  }
  const seen = new Set<string>()
  let first: string | null = null
  for (const line of places[sign.in]) {
    const words = sign.shape.exec(line)?.[0].toLowerCase()
    if (words === undefined || seen.has(words) || sign.not?.test(line) === true) continue
    first ??= line
    seen.add(words)
    if (seen.size >= most) break
  }
  return first === null ? null : { sign, line: first, times: seen.size }
}

/** What the signs of a paper add up to for each kind, and the kind that they decide for. */
export const weighed = (clues: Clues): Weighed => {
  const places = placesOf(clues)
  const met = kindSigns.flatMap((sign) => metIn(sign, clues, places) ?? [])
  const sumOf = (kind: PaperKind): number =>
    met.reduce(
      (sum, { sign, times }) => sum + (sign.weighs[kind] ?? 0) * times,
      kind === 'other' ? enough : 0,
    )
  const sums = Object.fromEntries(paperKinds.map((kind) => [kind, sumOf(kind)])) as Record<PaperKind, number>
  const [kind = 'other'] = ofLeast.toSorted((a, b) => sums[b] - sums[a])
  return { kind, sums, met }
}
