import type { listsContract } from '../../../shared/contract/lists.ts'
import { ok } from '../../../shared/model/result.ts'
import { createListExport, type Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks } from './with-workspace.ts'

export const listsHandlers = (services: Services): HandlersOf<typeof listsContract> => {
  const exporting = createListExport(services.options)
  return {
    'lists.export': asks(services, ({ workspace }, request) => exporting.run(workspace, request)),
    'lists.exporting': () => ok({ progress: exporting.progress() }),
    'lists.stopExport': () => {
      exporting.stop()
      return ok({})
    },
  }
}
