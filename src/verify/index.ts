export { extractAttributions } from './attribution/extract-attributions.js';
export { readClauses } from './clauses/read-deeds.js';
export { findContradictions } from './contradictions/find-contradictions.js';
export { findPossibleContradictions } from './contradictions/possible/find-possible.js';
export { findNearest } from './evidence/find-nearest.js';
export { verifyClaim } from './judge/verify-claim.js';
export { scoreBriefs, type WrittenStory } from './scorecard/score-briefs.js';
