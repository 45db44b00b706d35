export { Matching, matchEverything } from './matching.ts'
export { dismissable, dismissedBefore, rememberedDismissals } from './remembered.ts'
export { placeOfSet } from './sought.ts'
export { dismissalsBefore, listDismissals, matchesOf } from './stored-matches.ts'
