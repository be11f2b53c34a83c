/** The desk: the editors' interface. */
export { createDesk } from './create-desk.js';
