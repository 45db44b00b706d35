export { findOrMakeBody, listBodies } from './bodies.ts'
export { findOrMakeReview, isMeant, listReviews, noReview, standingReview } from './reviews.ts'
