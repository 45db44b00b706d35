import type { Extractor } from './draft.ts'
import { actionUpdates } from './find/action-updates.ts'
import { adviceSections } from './find/advice-sections.ts'
import { advisedRecommendations } from './find/advised-recommendations.ts'
import { biddingLists } from './find/bidding-lists.ts'
import { carriedMotions } from './find/carried-motions.ts'
import { fieldRecords } from './find/field-records.ts'
import { figureTiles } from './find/figure-tiles.ts'
import { labelledActions } from './find/labelled-actions.ts'
import { labelledRecommendations } from './find/labelled-recommendations.ts'
import { listedActions } from './find/listed-actions.ts'
import { listedRecommendations } from './find/listed-recommendations.ts'
import { marginColumn } from './find/margin-column.ts'
import { markedResolutions } from './find/marked-resolutions.ts'
import { measuredHeadings } from './find/measured-headings.ts'
import { measuredPoints } from './find/measured-points.ts'
import { measurePage } from './find/measure-page.ts'
import { measureRecords } from './find/measure-records.ts'
import { measuredSentences } from './find/measured-sentences.ts'
import { measureTables } from './find/measure-tables.ts'
import { planningViews } from './find/planning-views.ts'
import { progressParagraphs } from './find/progress-paragraphs.ts'
import { progressPoints } from './find/progress-points.ts'
import { putToBody } from './find/put-to-body.ts'
import { recommendationParagraphs } from './find/recommendation-paragraphs.ts'
import { recommendationSections } from './find/recommendation-sections.ts'
import { runInRecommendations } from './find/run-in-recommendations.ts'
import { toldActions } from './find/told-actions.ts'
import { toldMeasures } from './find/told-measures.ts'
import { toldRecommendations } from './find/told-recommendations.ts'
import { toldResolutions } from './find/told-resolutions.ts'
import { trackedTables } from './find/tracked-tables.ts'
import { weighedSentences } from './find/weighed-sentences.ts'

/** All extractors. Where two read the same words, the one named first keeps them. */
export const extractors: readonly Extractor[] = [
  trackedTables,
  measureTables,
  actionUpdates,
  markedResolutions,
  labelledRecommendations,
  runInRecommendations,
  listedRecommendations,
  recommendationSections,
  recommendationParagraphs,
  adviceSections,
  biddingLists,
  putToBody,
  listedActions,
  fieldRecords,
  labelledActions,
  marginColumn,
  planningViews,
  carriedMotions,
  toldResolutions,
  toldActions,
  toldRecommendations,
  advisedRecommendations,
  measureRecords,
  measuredSentences,
  measuredHeadings,
  measuredPoints,
  figureTiles,
  toldMeasures,
  measurePage,
  progressPoints,
  progressParagraphs,
  weighedSentences,
]
