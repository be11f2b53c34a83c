/** The sources stage: registered outlets, what to fetch of them and when. */
export { type Discovered, discoverSource } from './discover-source.js';
export { NothingToFollow } from './errors.js';
export { entriesOf, type KeyedEntry } from './list-entries.js';
export { familyOf } from './name-family.js';
export { nextCadence } from './pace-reads.js';
export type { SourcePorts } from './ports.js';
export { rightsOf } from './rights/read-rights.js';
