import type { Transaction } from 'kysely'
import type { Extraction } from '../../../shared/model/candidate.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { wordsOf } from '../../../shared/rules/likeness.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Schema } from '../../workspace/index.ts'
import { blockWords } from '../block-words.ts'
import { joinedSketch, overlapOf, type Sketch, sketchFromBytes } from '../printings/index.ts'

type Trx = Transaction<Schema>

/** A paper that has just been stored. */
type NewPaper = {
  readonly id: string
  readonly title: string
  readonly document: SourceDocument
  readonly extraction: Extraction
}

/** Five-word runs that both versions have; below, two reports share a title and a day and no more. */
const mostWords = 0.5

const draftWords = /\b(?:draft|final|revised|amended|updated|republished|version \d+|v\d+(?:\.\d+)?)\b/gi

/** A title without what only says which version it is. */
const bareTitle = (title: string): string =>
  title
    .replace(draftWords, ' ')
    .replace(/[()[\]–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const sameOrNone = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : sameName(one, other)

const wholeSketch = (sketches: readonly Sketch[]): Sketch =>
  sketches.reduce(joinedSketch, { scale: 1, hashes: new Uint32Array() })

const storedSketch = async (trx: Trx, documentId: string): Promise<Sketch> => {
  const rows = await trx
    .selectFrom('part')
    .select('part.sketch')
    .where('part.document_id', '=', documentId)
    .execute()
  return wholeSketch(rows.map(({ sketch }) => sketchFromBytes(sketch)))
}

/** Blocks counted in one go: of a whole pack it takes long enough for the window to stutter. */
const countedAtOnce = 50

/** Counts each word of the texts up, or down again. */
const count = async (words: Map<string, number>, texts: readonly string[], by: 1 | -1): Promise<void> => {
  for (const [at, text] of texts.entries()) {
    if (at % countedAtOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + by)
  }
}

/** The same paper in another format has every word of it, in whatever order its columns are read. */
const sameWords = async (trx: Trx, document: SourceDocument, otherId: string): Promise<boolean> => {
  const blocks = await trx
    .selectFrom('block')
    .select('block.text')
    .where('block.document_id', '=', otherId)
    .execute()
  const words = new Map<string, number>()
  await count(words, document.blocks.map(blockWords), 1)
  await count(
    words,
    blocks.map(({ text }) => text),
    -1,
  )
  return [...words.values()].every((left) => left === 0)
}

/** Papers of the same kind, body, meeting and title, the latest first. */
const namesakes = async (trx: Trx, { id, title, extraction }: NewPaper) => {
  const rows = await trx
    .selectFrom('document')
    .select(['document.id', 'document.title', 'document.body'])
    .where('document.removed_at', 'is', null)
    .where('document.id', '!=', id)
    .where('document.kind', '=', extraction.kind)
    .where('document.meeting_date', 'is', extraction.meetingDate)
    .orderBy('document.rowid_', 'desc')
    .execute()
  return rows.filter(
    (row) => sameOrNone(row.body, extraction.body) && sameName(bareTitle(row.title), bareTitle(title)),
  )
}

/**
 * Offers a new paper as a later version of one that is here: the same kind, body, meeting and title, most words the
 * same and some not. Gives the earlier one; a person decides.
 */
export const offerVersion = async (
  trx: Trx,
  newId: () => string,
  paper: NewPaper,
  sketches: readonly Sketch[],
): Promise<{ readonly title: string } | null> => {
  const sketch = wholeSketch(sketches)
  for (const { id: earlierId, title } of await namesakes(trx, paper)) {
    const { resemblance } = overlapOf(sketch, await storedSketch(trx, earlierId))
    if (resemblance < mostWords) continue
    if (resemblance > 0.9 && (await sameWords(trx, paper.document, earlierId))) return null
    await trx
      .insertInto('paper_version')
      .values({
        id: newId(),
        document_id: paper.id,
        earlier_id: earlierId,
        likeness: resemblance,
        state: 'offered',
      })
      .execute()
    return { title }
  }
  return null
}
