export { groupRecommendations } from './groups.ts'
export { listRecommendations, recommendationIds } from './list.ts'
