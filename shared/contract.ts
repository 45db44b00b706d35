import type { z } from 'zod'
import { bodiesContract } from './contract/bodies.ts'
import { actionsContract } from './contract/actions.ts'
import { bulkContract } from './contract/bulk.ts'
import { candidatesContract } from './contract/candidates.ts'
import { clockFilesContract } from './contract/clock-files.ts'
import { clockContract } from './contract/clock.ts'
import { councilContract } from './contract/council.ts'
import { erasureContract } from './contract/erasure.ts'
import { exportsContract } from './contract/exports.ts'
import { linksContract } from './contract/links.ts'
import { homeContract } from './contract/home.ts'
import { listsContract } from './contract/lists.ts'
import { ownTemplatesContract } from './contract/own-templates.ts'
import { papersContract } from './contract/papers.ts'
import { partsContract } from './contract/parts.ts'
import { recommendationsContract } from './contract/recommendations.ts'
import { reportDraftsContract } from './contract/report-drafts.ts'
import { reportsContract } from './contract/reports.ts'
import { searchContract } from './contract/search.ts'
import { viewsContract } from './contract/views.ts'
import { versionsContract } from './contract/versions.ts'
import { reviewsContract } from './contract/reviews.ts'
import { revisitsContract } from './contract/revisits.ts'
import { scansContract } from './contract/scans.ts'
import { workspaceContract } from './contract/workspace.ts'

/** Everything that the window can ask for. */
export const contract = {
  ...workspaceContract,
  ...papersContract,
  ...partsContract,
  ...versionsContract,
  ...candidatesContract,
  ...recommendationsContract,
  ...clockContract,
  ...clockFilesContract,
  ...homeContract,
  ...councilContract,
  ...bodiesContract,
  ...reviewsContract,
  ...revisitsContract,
  ...actionsContract,
  ...linksContract,
  ...reportsContract,
  ...reportDraftsContract,
  ...ownTemplatesContract,
  ...exportsContract,
  ...erasureContract,
  ...scansContract,
  ...searchContract,
  ...viewsContract,
  ...listsContract,
  ...bulkContract,
} as const

export type ChannelName = keyof typeof contract
/** What the window sends: defaults may be left out. */
export type RequestOf<N extends ChannelName> = z.input<(typeof contract)[N]['request']>
/** What a handler receives, defaults filled in. */
export type RequestedOf<N extends ChannelName> = z.output<(typeof contract)[N]['request']>
export type AnswerOf<N extends ChannelName> = z.output<(typeof contract)[N]['answer']>
