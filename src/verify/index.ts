export { extractAttributions } from './attribution/extract-attributions.js';
export { verifyClaim } from './judge/verify-claim.js';
