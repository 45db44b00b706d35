export { isOfReview, templateReport } from './templates/index.ts'
export { revisitReport } from './templates/revisit.ts'
export { roundReport } from './templates/round.ts'
export { writeReport } from './writers/index.ts'
