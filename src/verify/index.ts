export { extractAttributions } from './attribution/extract-attributions.js';
