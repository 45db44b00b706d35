import { sql } from 'kysely'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { Workspace } from '../workspace/index.ts'
import { look, type SeenPlace, type Tell } from './look.ts'
import { phrasesOfPaper } from './paper-words.ts'
import { type Finder, finderOf, wordsOfPhrase } from './phrases.ts'

/** What is to go: words wherever they stand, or a whole paper and what was taken from it. */
export type Wanted = { readonly phrases: readonly string[]; readonly paperId: string | null }

/** What was looked for, and every place where it stands. */
export type Seen = {
  readonly paperId: string | null
  readonly finder: Finder
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

/** Looks through the whole workspace, removed things and history too. `tell`: tables looked through. */
export const findPlaces = async (
  { read }: Pick<Workspace, 'read'>,
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
  return ok({ paperId, finder, places: await look(read, { finder, paperId }, tell) })
}

/** With a whole paper, other papers that print the same are another matter: a person says so of each. */
export const isProposed = ({ paperId }: Seen, place: Pick<SeenPlace, 'kind'>): boolean =>
  paperId === null || place.kind !== 'papers'
