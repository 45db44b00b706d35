import type { homeContract } from '../../../shared/contract/home.ts'
import type { Services } from '../../services/index.ts'
import {
  bringAllBack,
  bringNeedBack,
  dismissNeed,
  homeNeeds,
  homeOverview,
  openClocks,
  progressBy,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

export const homeHandlers = (services: Services): HandlersOf<typeof homeContract> => ({
  'home.overview': lists(services, ({ workspace }) => homeOverview(workspace.read, today(workspace))),
  'home.needs': lists(services, ({ workspace }, request) =>
    homeNeeds(workspace.read, request, today(workspace)),
  ),
  'home.dismiss': changes(services, ['workspace'], ({ workspace }, { key }) =>
    dismissNeed(workspace, key, today(workspace)),
  ),
  'home.bringBack': changes(services, ['workspace'], ({ workspace }, { key }) =>
    bringNeedBack(workspace, key),
  ),
  'home.bringAllBack': changes(services, ['workspace'], ({ workspace }) => bringAllBack(workspace)),
  'home.progress': lists(services, ({ workspace }, request) => progressBy(workspace.read, request)),
  'home.clocks': lists(services, ({ workspace }, { limit }) =>
    openClocks(workspace.read, limit, today(workspace)),
  ),
})
