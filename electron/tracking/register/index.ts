export { matching as matchingRecommendations } from './filter.ts'
export { groupRecommendations } from './groups.ts'
export { listRecommendations, recommendationIds } from './list.ts'
