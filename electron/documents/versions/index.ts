export { findAgain, type FoundAgain } from './find-again.ts'
export { offerVersion } from './offer-version.ts'
