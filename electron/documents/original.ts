import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { Format } from '../../shared/model/source-document.ts'
import type { Workspace } from '../workspace/index.ts'
import { noPaper } from './papers.ts'

/** The file that a paper was read from; `name` as it was dropped. */
export type Original = { readonly path: string; readonly name: string; readonly format: Format }

/** Where the original of a paper is kept; refused where the paper or its file is gone. */
export const paperOriginal = async (
  { read, files }: Pick<Workspace, 'read' | 'files'>,
  id: string,
): Promise<Result<Original>> => {
  const row = await read
    .selectFrom('document')
    .select(['document.name', 'document.format', 'document.sha256'])
    .where('document.id', '=', id)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return noPaper()
  if (!(await files.has(row.sha256)))
    return failed(
      'original-gone',
      'The original file of this paper is not in the workspace any more.',
      'Its words are still here. To see it as it looks, get the file again and put a backup of the workspace’s “files” folder back.',
    )
  return ok({ path: files.pathOf(row.sha256), name: row.name, format: row.format as Format })
}
