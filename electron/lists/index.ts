export { reportOf } from './report-of.ts'
export type { Sheet } from './sheet.ts'
export { lists } from './sources.ts'
