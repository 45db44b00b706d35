export { findOrMakeBody, listBodies } from './bodies.ts'
export { findOrMakeReview, listReviews, noReview, standingReview } from './reviews.ts'
