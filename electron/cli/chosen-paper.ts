import type { PaperSummary } from '../../shared/model/paper.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { listPapers } from '../documents/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { everyRow } from './every-row.ts'

const papers = everyRow((workspace, page) =>
  listPapers(workspace.read, { ...page, sort: 'importedAt', descending: false }),
)

/** The imported paper that a file name, title or id names; null: none was named. */
export const chosenPaper = async (
  workspace: Workspace,
  name: string | undefined,
): Promise<Result<string | null>> => {
  if (name === undefined) return ok(null)
  const found: PaperSummary[] = []
  for await (const paper of papers(workspace))
    if ([paper.id, paper.name, paper.title].includes(name)) found.push(paper)
  const [only, ...others] = found
  if (only === undefined)
    return failed('usage', `There is no paper “${name}”. revisit list documents says which there are.`)
  return others.length === 0
    ? ok(only.id)
    : failed(
        'usage',
        `Several papers are called “${name}”: name one by its id.${found.map(({ id, title }) => `\n  ${id}  ${title}`).join('')}`,
      )
}
