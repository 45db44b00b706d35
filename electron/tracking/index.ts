export {
  actionHistory,
  actionIds,
  addActionProgress,
  answerWithAction,
  createAction,
  editAction,
  getAction,
  groupActions,
  listActions,
  matchingActions,
  publicActions,
  removeAction,
  setActionDueDate,
  untieAction,
} from './actions/index.ts'
export {
  everyBody,
  everyRole,
  listBodies,
  listRoles,
  listUnmatchedOwners,
  removeNamed,
  removeSuccession,
  saveNamed,
  succeed,
} from './bodies/index.ts'
export { applyBulkEdit, previewBulkEdit } from './bulk/index.ts'
export {
  acceptCandidates,
  type AcceptedEverything,
  acceptEverything,
  confirmSet,
  dismissCandidates,
  editCandidate,
  forgetDismissals,
  foundIds,
  groupFound,
  listAccepted,
  listCandidates,
  listFound,
  listSets,
  matchedRecommendations,
  recordFindings,
  reopenCandidates,
} from './candidates/index.ts'
export {
  chaserOf,
  clockFace,
  clockRules,
  clocksOf,
  orderClockRules,
  removeClockRule,
  saveClockRule,
  setRecipientClock,
  withoutRule,
} from './clock/index.ts'
export {
  addTerm,
  councilSettings,
  editTerm,
  listTerms,
  orderTerms,
  removeTerm,
  setCouncil,
  setTerms,
} from './council/index.ts'
export { discardDraft, getDraft, saveDraft } from './form-drafts.ts'
export {
  bringAllBack,
  bringNeedBack,
  calendarDays,
  dismissNeed,
  homeNeeds,
  homeOverview,
  openClocks,
  progressBy,
} from './home/index.ts'
export { listDismissals, Matching, matchEverything } from './matching/index.ts'
export { addLink, linksOf, removeLink } from './links/index.ts'
export type { Window, WindowRequest } from './queries/window.ts'
export {
  addProgress,
  addRecipient,
  addResponse,
  createRecommendation,
  editRecipient,
  editRecommendation,
  getRecommendation,
  judge,
  recommendationHistory,
  recommendationRows,
  recommendationTimeline,
  removeRecipient,
  removeRecommendation,
  setDueDate,
} from './recommendations/index.ts'
export {
  groupRecommendations,
  listRecommendations,
  matchingRecommendations,
  recommendationIds,
} from './register/index.ts'
export { getReview } from './review-detail/index.ts'
export {
  addEvidence,
  addMember,
  addSentTo,
  createReview,
  editReview,
  everyReview,
  listReviews,
  moveReview,
  setRevisit,
  takeOff,
} from './reviews/index.ts'
export {
  commentInRound,
  editRound,
  freezeRound,
  getRound,
  judgeInRound,
  removeRound,
  revisitTable,
  roundLines,
  roundsOf,
  roundTable,
  roundWork,
  startRound,
  takeAsReported,
} from './revisits/index.ts'
export { paperSources, sourceOf } from './citations/sources.ts'
export { markedPapers, papersBehind } from './citations/marked-papers.ts'
export { reportData } from './report-data.ts'
export {
  addOwnTemplate,
  listOwnTemplates,
  ownTemplate,
  removeOwnTemplate,
  saveOwnTemplate,
} from './own-templates/index.ts'
export {
  besidePaper,
  createReport,
  everyExport,
  everyReport,
  exemptPapers,
  foundInPaper,
  freezeReport,
  frozenAs,
  headOf,
  keepVersion,
  listExports,
  listReports,
  logExport,
  madeByBody,
  noReport,
  removeReport,
  reportExports,
  reportText,
  reportVersions,
  reviewOfPaper,
  saveReportText,
  setReportHead,
  standingReport,
  subjectOf,
  versionBlocks,
} from './report-drafts/index.ts'
export { today } from './today.ts'
export { listViews, removeView, renameView, saveView } from './views/index.ts'
export { decideVersion, listFoundAgain, listVersions } from './versions/index.ts'
