import type { Hit } from './hit.ts'
import type { Search } from './use-search.ts'

/** A hit as a page or block marks it. */
export type MarkedHit = Hit & { readonly isCurrent: boolean }

const none: readonly MarkedHit[] = []

/** The hits of each page or block; a rough one has no place to mark yet. Every other one gets the same empty list, so that nothing is drawn anew for it. */
export const hitsByUnit = ({
  hits,
  at,
}: Pick<Search, 'hits' | 'at'>): ((unit: number) => readonly MarkedHit[]) => {
  const byUnit = new Map<number, MarkedHit[]>()
  const mark = (hit: MarkedHit) => {
    const here = byUnit.get(hit.unit)
    if (here === undefined) byUnit.set(hit.unit, [hit])
    else here.push(hit)
  }
  for (const [index, hit] of hits.entries()) {
    if (hit.isRough) continue
    const isCurrent = index === at
    mark({ ...hit, isCurrent })
    if (hit.onto !== undefined) mark({ ...hit.onto, unit: hit.unit + 1, part: 0, isCurrent })
  }
  return (unit) => byUnit.get(unit) ?? none
}
