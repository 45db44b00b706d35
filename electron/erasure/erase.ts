import { sql, type Transaction } from 'kysely'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { Erasing, Schema } from '../workspace/index.ts'
import type { Cut } from './cut.ts'
import type { Seen } from './find.ts'
import { isInFile } from './in-files.ts'
import { look, type SeenPlace, type Tell } from './look.ts'
import { papersOf, type Replaced, replaceOriginals } from './papers-to-replace.ts'
import { recordErasure } from './record.ts'
import { rewriteAll } from './rewrite.ts'
import { takenOut } from './taken-out.ts'

/** What a person settled after seeing the places. */
export type Settled = {
  /** What stands in the place of the words. */
  readonly replacement: string
  readonly reason: string
  readonly who: string
  /** Places that stay as they are, by id. */
  readonly kept: ReadonlySet<string>
  /** Where backups are copied to. */
  readonly secondPlace: string | null
}

/** Told what is being done, and how far it is. */
export type TellStep = (
  step: 'looking' | 'papers' | 'rewriting' | 'checking',
  done: number,
  total: number,
) => void

const stillThere = async (
  trx: Transaction<Schema>,
  seen: Seen,
  kept: ReadonlySet<string>,
  tell: Tell,
): Promise<readonly SeenPlace[]> => {
  const places = await look(trx, seen, tell)
  return [...places.values()].filter(({ id }) => !kept.has(id))
}

/** Originals that no paper has any more: one that another paper was read from too stays with it. */
const unused = async (
  trx: Transaction<Schema>,
  replaced: readonly Replaced[],
): Promise<readonly string[]> => {
  const before = [...new Set(replaced.map(({ original }) => original))]
  const { rows } = await sql<{
    sha256: string
  }>`select value as sha256 from json_each(${JSON.stringify(before)})
    where value not in (select document.sha256 from document)`.execute(trx)
  return rows.map(({ sha256 }) => sha256)
}

/** Why the words of a reason or a replacement can't be: they would stand there again. */
export const keepsTheWords = ({ finder }: Seen, { replacement, reason }: Settled): Result<never> | null => {
  if (finder.spans(replacement).length > 0)
    return failed(
      'same-words',
      'What is to stand in their place holds the words themselves.',
      'Type other words.',
    )
  if (finder.spans(reason).length > 0)
    return failed(
      'reason-holds-words',
      'The reason holds the words that are to go, and it is kept.',
      'Say it without them: “Asked for by a resident, case 14”.',
    )
  return null
}

const looked = (seen: Seen, now: ReadonlyMap<string, SeenPlace>): boolean =>
  [...now.keys()].every((id) => seen.places.has(id))

/**
 * Rewrites a closed workspace without the words: papers, what was found and tracked, history, reports and what was
 * frozen, in one transaction that ends with the record of it. What is left to do then (files, backups) is in that
 * record. Refused with nothing changed where something came in since a person looked.
 */
export const eraseWords = async (
  erasing: Erasing,
  seen: Seen,
  settled: Settled,
  at: string,
  tell: TellStep,
): Promise<Result<{ id: string }>> => {
  const wrong = keepsTheWords(seen, settled)
  if (wrong !== null) return wrong
  const { finder, paperId } = seen
  const places = await look(erasing.read, seen, (done, total) => tell('looking', done, total))
  if (!looked(seen, places))
    return failed('changed-since', 'Something was added to the workspace since you looked.', 'Look again.')
  const { kept, replacement } = settled
  const cut: Cut = { finder, replacement, paperId, isTaken: (id) => !kept.has(id), blocks: new Map() }
  const inFiles = [...seen.places.values()].filter(({ id }) => isInFile(id))
  const taken = [...places.values(), ...inFiles].filter(({ id }) => !kept.has(id))
  if (taken.length === 0 && paperId === null)
    return failed('nothing', 'There is nothing to erase.', 'Tick at least one place.')
  const papers = await papersOf(
    erasing.read,
    taken.map(({ id }) => id),
    paperId,
  )
  tell('papers', 0, papers.length)
  const replaced = await replaceOriginals(erasing, papers, cut, at)
  const id = erasing.newId()
  return erasing.rewrite(async (trx) => {
    await rewriteAll(trx, cut, replaced, at, (done, total) => tell('rewriting', done, total))
    await recordErasure(trx, {
      id,
      at,
      // Whoever takes their own name out is not named here either.
      who: takenOut(settled.who, finder.spans(settled.who), replacement).text,
      reason: settled.reason,
      wholePaper: paperId !== null,
      kinds: [...taken.map(({ kind }) => kind), ...(paperId === null ? [] : (['papers'] as const))],
      originals: await unused(trx, replaced),
      secondPlace: settled.secondPlace,
    })
    const left = await stillThere(trx, seen, kept, (done, total) => tell('checking', done, total))
    // Half an erasure is none: better to say so than to call it done.
    if (left.length > 0) throw new Error(`Words still stand in ${left[0]?.row.kept.table ?? 'a table'}`)
    return ok({ id })
  })
}
