export { getReview } from './get.ts'
