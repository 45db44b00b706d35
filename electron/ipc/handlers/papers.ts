import type { papersContract } from '../../../shared/contract/papers.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import {
  getPaper,
  type ImportFile,
  listOthers,
  listPapers,
  paperBlocks,
  removePaper,
  setMarking,
} from '../../documents/index.ts'
import { openOriginal, type Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

type Dropped = RequestedOf<'papers.import'>['files']

const found = (services: Services, dropped: Dropped): Result<readonly ImportFile[]> => {
  const files = dropped.map((file) => ('path' in file ? file : services.options.incomingFile(file.upload)))
  const here = files.filter((file) => file !== undefined)
  return here.length === files.length
    ? ok(here)
    : failed('upload-gone', 'Revisit no longer has one of these files.', 'Drop the files again.')
}

export const papersHandlers = (services: Services): HandlersOf<typeof papersContract> => ({
  'papers.list': lists(services, ({ workspace }, request) => listPapers(workspace.read, request)),
  'papers.get': asks(services, ({ workspace }, { id }) => getPaper(workspace.read, id)),
  'papers.blocks': asks(services, ({ workspace }, request) => paperBlocks(workspace.read, request)),
  'papers.others': asks(services, ({ workspace }, request) => listOthers(workspace.read, request)),
  'papers.import': asks(services, async ({ imports }, { files }) => {
    const here = found(services, files)
    return here.ok ? ok({ jobs: [...(await imports.add(here.value))] }) : here
  }),
  'papers.jobs': lists(services, async ({ imports }) => ({ jobs: [...imports.jobs()] })),
  'papers.cancel': asks(services, ({ imports }, { job }) => imports.cancel(job)),
  'papers.retry': asks(services, ({ imports }, { job }) => imports.retry(job)),
  'papers.clearJobs': lists(services, async ({ imports }) => {
    await imports.clear()
    return {}
  }),
  'papers.setMarking': changes(services, ['papers'], ({ workspace }, { id, marking }) =>
    setMarking(workspace, id, marking),
  ),
  'papers.openOriginal': (request) => openOriginal(services, request.id),
  'papers.remove': changes(services, ['papers', 'candidates', 'workspace'], ({ workspace }, { id }) =>
    removePaper(workspace, id),
  ),
})
