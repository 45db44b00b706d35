import type { Kysely } from 'kysely'
import { fileProperties } from '../documents/index.ts'
import type { Schema, Workspace } from '../workspace/index.ts'
import { placeId } from './cut.ts'
import { keptIn } from './kept/index.ts'
import { excerptOf, type SeenPlace, type Tell } from './look.ts'
import type { Finder } from './phrases.ts'

const ending = ':file'

/** Whether a place is the properties of a paper's file, and stands in no row. */
export const isInFile = (id: string): boolean => id.endsWith(ending)

/** Papers whose originals say the words of themselves (author, title, company…), whatever Revisit read of them. */
export const placesInFiles = async (
  db: Kysely<Schema>,
  files: Pick<Workspace['files'], 'pathOf'>,
  { finder, paperId }: { readonly finder: Finder; readonly paperId: string | null },
  tell: Tell = () => undefined,
): Promise<readonly SeenPlace[]> => {
  const kept = keptIn('document')
  if (kept === undefined) throw new Error('Nothing is known of papers')
  const papers = await db
    .selectFrom('document')
    .select(['document.id', 'document.title', 'document.sha256'])
    // What stands in the place of an original has no properties.
    .where('document.erased_at', 'is', null)
    .orderBy('document.imported_at')
    .execute()
  const places: SeenPlace[] = []
  for (const [at, { id, title, sha256 }] of papers.entries()) {
    tell(at, papers.length)
    if (id === paperId) continue
    const text = (await fileProperties(files.pathOf(sha256))).join('\n')
    const spans = finder.spans(text)
    const [first] = spans
    if (first === undefined) continue
    const place = placeId('papers', id + ending)
    places.push({
      id: place,
      kind: 'papers',
      ...excerptOf({ ...first, text }),
      times: spans.length,
      onlyHistory: false,
      name: `${title}, properties of its file`,
      row: { kept, found: { values: {}, by: {}, place, document: id, block: null } },
    })
  }
  return places
}
