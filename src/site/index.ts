export { createSite } from './create-site.js';
