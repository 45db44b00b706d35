import { sql } from 'kysely'
import type { PlaceKind } from '../../shared/model/erasure.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { Workspace } from '../workspace/index.ts'
import { placesInFiles } from './in-files.ts'
import { look, type SeenPlace, type Tell } from './look.ts'
import { phrasesOfPaper, placesRestingOn } from './paper-words.ts'
import { type Finder, finderOf, wordsOfPhrase } from './phrases.ts'

/** What is to go: words wherever they stand, or a whole paper and what was taken from it. */
export type Wanted = { readonly phrases: readonly string[]; readonly paperId: string | null }

/** What was looked for, and every place where it stands. */
export type Seen = {
  readonly paperId: string | null
  readonly finder: Finder
  /** With a whole paper, the places of the tracker that rest on it. */
  readonly own: ReadonlySet<string>
  readonly places: ReadonlyMap<string, SeenPlace>
}

const noWords = failed(
  'no-words',
  'There is no word to look for.',
  'Type a name or a passage, each form of it on a line of its own.',
)

const tooShort = (phrase: string): Result<never> =>
  failed(
    'too-short',
    `“${phrase}” is one letter or number: it would be taken out of nearly everything.`,
    'Type the whole name or passage.',
  )

/**
 * Looks through the whole workspace, removed things, history and the properties of files too. `tell`: tables, then
 * files, looked through.
 */
export const findPlaces = async (
  { read, files }: Pick<Workspace, 'read' | 'files'>,
  { phrases, paperId }: Wanted,
  tell?: Tell,
): Promise<Result<Seen>> => {
  const typed = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
  const wordless = typed.find((phrase) => wordsOfPhrase(phrase).join('').length < 2)
  if (wordless !== undefined) return tooShort(wordless)
  if (paperId === null && typed.length === 0) return noWords
  if (paperId !== null) {
    const { rows } = await sql`select 1 from document where id = ${paperId}`.execute(read)
    if (rows.length === 0) return failed('not-found', 'This paper is not in the workspace any more.')
  }
  const all = paperId === null ? typed : [...typed, ...(await phrasesOfPaper(read, paperId))]
  const finder = finderOf(all)
  const own = paperId === null ? new Set<string>() : await placesRestingOn(read, paperId)
  const inRows = await look(read, { finder, paperId }, tell)
  // The sentences of a paper that goes whole are no properties of another's file.
  const inFiles =
    typed.length === 0 ? [] : await placesInFiles(read, files, { finder: finderOf(typed), paperId }, tell)
  const places = new Map([...inRows, ...inFiles.map((place) => [place.id, place] as const)])
  return ok({ paperId, finder, own, places })
}

// In these the same words may well have been recorded from another paper.
const recorded: readonly PlaceKind[] = ['recommendations', 'responses', 'commentary', 'judgements', 'actions']

/**
 * Whether a place goes unless a person says otherwise. With a whole paper: what rests on it and what was made of
 * that, but neither other papers that print the same nor what was recorded from them.
 */
export const isProposed = ({ paperId, own }: Seen, { id, kind }: Pick<SeenPlace, 'id' | 'kind'>): boolean =>
  paperId === null || (kind !== 'papers' && (!recorded.includes(kind) || own.has(id)))
