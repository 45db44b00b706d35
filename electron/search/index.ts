export { findQuotes } from './quotes.ts'
export { find, findHits } from './find.ts'
export { suggest } from './suggest.ts'
