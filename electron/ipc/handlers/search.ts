import type { searchContract } from '../../../shared/contract/search.ts'
import { find, findHits, suggest } from '../../search/index.ts'
import type { Services } from '../../services/index.ts'
import { today } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { lists } from './with-workspace.ts'

export const searchHandlers = (services: Services): HandlersOf<typeof searchContract> => ({
  'search.find': lists(services, ({ workspace }, request) => find(workspace.read, request, today(workspace))),
  'search.hits': lists(services, ({ workspace }, request) =>
    findHits(workspace.read, request, today(workspace)),
  ),
  'search.suggest': lists(services, ({ workspace }, request) => suggest(workspace.read, request)),
})
