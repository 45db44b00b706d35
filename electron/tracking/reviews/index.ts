export { findOrMakeReview, isMeant, listReviews, noReview, standingReview } from './reviews.ts'
