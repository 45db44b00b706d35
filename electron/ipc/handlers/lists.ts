import type { listsContract } from '../../../shared/contract/lists.ts'
import { ok } from '../../../shared/model/result.ts'
import { lists as every } from '../../lists/index.ts'
import { createListExport, type Services } from '../../services/index.ts'
import { today } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, lists } from './with-workspace.ts'

export const listsHandlers = (services: Services): HandlersOf<typeof listsContract> => {
  const exporting = createListExport(services.options)
  return {
    'lists.groups': lists(services, async ({ workspace }, { list, filter, group, offset, limit }) => {
      const groups = await every[list].groups(workspace.read, filter, group, today(workspace))
      return { total: groups.length, rows: groups.slice(offset, offset + limit) }
    }),
    'lists.ids': lists(services, async ({ workspace }, { list, filter }) => ({
      ids: [...(await every[list].ids(workspace.read, filter, today(workspace)))],
    })),
    'lists.export': asks(services, ({ workspace }, request) => exporting.run(workspace, request)),
    'lists.exporting': () => ok({ progress: exporting.progress() }),
    'lists.stopExport': () => {
      exporting.stop()
      return ok({})
    },
  }
}
