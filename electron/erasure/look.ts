import type { Kysely } from 'kysely'
import type { ErasurePlace, PlaceKind } from '../../shared/model/erasure.ts'
import type { Schema } from '../workspace/index.ts'
import type { Cut } from './cut.ts'
import { isWhole } from './cut.ts'
import { keptWords, type TableWords } from './kept/index.ts'
import { type Hit, rowEdit } from './row-edit.ts'
import { type FoundRow, holdsWords, mayHold, nullability, rowsOf } from './rows.ts'

/** A place with its first hit, before it has a name. */
export type SeenPlace = Omit<ErasurePlace, 'where' | 'proposed'> & {
  /** How a person knows it, where no row says so. */
  readonly name?: string
  /** Where its name is read. */
  readonly row: { readonly kept: TableWords; readonly found: FoundRow }
}

/** Told how many tables are looked through, of how many. */
export type Tell = (done: number, total: number) => void

/** As many characters of what stands around a hit are shown. */
const around = 60

/** What stands around a hit, as it is shown. */
export const excerptOf = ({ text, start, end }: Hit): Pick<ErasurePlace, 'before' | 'hit' | 'after'> => ({
  before: (start > around ? '…' : '') + text.slice(Math.max(0, start - around), start).replace(/\s+/gu, ' '),
  hit: text.slice(start, end),
  after: text.slice(end, end + around).replace(/\s+/gu, ' ') + (text.length > end + around ? '…' : ''),
})

const nothing: Pick<Cut, 'isTaken' | 'replacement'> = { isTaken: () => false, replacement: '' }

/** Every place in the workspace where the words stand, by its id; nothing of the paper that goes whole. */
export const look = async (
  db: Kysely<Schema>,
  { finder, paperId }: Pick<Cut, 'finder' | 'paperId'>,
  tell: Tell = () => undefined,
): Promise<ReadonlyMap<string, SeenPlace>> => {
  const cut: Cut = { ...nothing, finder, paperId, blocks: new Map() }
  const mayBeNull = await nullability(db)
  const places = new Map<string, SeenPlace>()
  const tables = keptWords.filter(holdsWords)
  for (const [at, kept] of tables.entries()) {
    tell(at, tables.length)
    for await (const rows of rowsOf(db, kept))
      for (const found of rows) {
        if (isWhole(cut, found.place) || !mayHold(kept, found, finder.mayHold)) continue
        const { hits } = rowEdit(kept, found, cut, mayBeNull)
        const [first] = hits
        if (first === undefined) continue
        const seen = places.get(found.place)
        const isHistory = kept.table === 'history'
        places.set(
          found.place,
          seen === undefined
            ? {
                id: found.place,
                kind: found.place.slice(0, found.place.indexOf(':')) as PlaceKind,
                ...excerptOf(first),
                times: hits.length,
                onlyHistory: isHistory,
                row: { kept, found },
              }
            : { ...seen, times: seen.times + hits.length },
        )
      }
  }
  return places
}
