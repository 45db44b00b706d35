export { revisitReport } from './templates/revisit.ts'
export { writeReport } from './writers/index.ts'
