import type { Services } from '../../services/index.ts'
import type { Handlers } from '../handlers.ts'
import { bodiesHandlers } from './bodies.ts'
import { actionsHandlers } from './actions.ts'
import { candidatesHandlers } from './candidates.ts'
import { clockFilesHandlers } from './clock-files.ts'
import { clockHandlers } from './clock.ts'
import { councilHandlers } from './council.ts'
import { erasureHandlers } from './erasure.ts'
import { exportsHandlers } from './exports.ts'
import { linksHandlers } from './links.ts'
import { homeHandlers } from './home.ts'
import { bulkHandlers } from './bulk.ts'
import { listsHandlers } from './lists.ts'
import { ownTemplatesHandlers } from './own-templates.ts'
import { papersHandlers } from './papers.ts'
import { partsHandlers } from './parts.ts'
import { recommendationsHandlers } from './recommendations.ts'
import { reportDraftsHandlers } from './report-drafts.ts'
import { reportsHandlers } from './reports.ts'
import { searchHandlers } from './search.ts'
import { viewsHandlers } from './views.ts'
import { versionsHandlers } from './versions.ts'
import { reviewsHandlers } from './reviews.ts'
import { revisitsHandlers } from './revisits.ts'
import { scansHandlers } from './scans.ts'
import { createUnderWay } from './under-way.ts'
import { workspaceHandlers } from './workspace.ts'

/** Answers every channel of the contract from the services. */
export const createHandlers = (services: Services): Handlers => {
  const underWay = createUnderWay()
  return {
    ...workspaceHandlers(services, underWay),
    ...papersHandlers(services),
    ...partsHandlers(services),
    ...versionsHandlers(services),
    ...candidatesHandlers(services),
    ...recommendationsHandlers(services),
    ...clockHandlers(services),
    ...clockFilesHandlers(services),
    ...homeHandlers(services),
    ...councilHandlers(services),
    ...bodiesHandlers(services),
    ...reviewsHandlers(services),
    ...revisitsHandlers(services),
    ...actionsHandlers(services),
    ...linksHandlers(services),
    ...reportsHandlers(services),
    ...reportDraftsHandlers(services),
    ...ownTemplatesHandlers(services),
    ...exportsHandlers(services),
    ...erasureHandlers(services),
    ...scansHandlers(services),
    ...searchHandlers(services),
    ...viewsHandlers(services),
    ...bulkHandlers(services, underWay),
    ...listsHandlers(services),
  }
}
