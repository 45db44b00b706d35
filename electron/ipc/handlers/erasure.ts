import type { erasureContract } from '../../../shared/contract/erasure.ts'
import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'

export const erasureHandlers = (services: Services): HandlersOf<typeof erasureContract> => {
  const { erasures } = services
  const state = () => services.state()
  return {
    'erasure.find': (request) => erasures.find(request),
    'erasure.places': (request) => erasures.places(request),
    'erasure.erase': (request) => erasures.erase(request, state),
    'erasure.progress': async () => ok({ progress: erasures.progress }),
    'erasure.list': async () => {
      const rows = await erasures.list()
      return rows.ok ? ok({ rows: rows.value }) : rows
    },
    'erasure.finish': async () => {
      const rows = await erasures.finish(state)
      return rows.ok ? ok({ rows: rows.value }) : rows
    },
  }
}
