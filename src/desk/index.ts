/** The desk: the editors' interface. */
export type { DeskSettings } from './context.js';
export { createDesk } from './create-desk.js';
