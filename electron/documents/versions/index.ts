export { offerVersion } from './offer-version.ts'
