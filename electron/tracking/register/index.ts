export { groupRecommendations } from './groups.ts'
export { listRecommendations } from './list.ts'
