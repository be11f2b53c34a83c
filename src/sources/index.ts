/** The sources stage: registered outlets, what to fetch of them and when. */
export { isSignedBy } from './check-signature.js';
export { webAddress } from './complete-address.js';
export type { Discovered } from './describe-source.js';
export { type DiscoveredList, discoverSource, lookAt } from './discover-source.js';
export { NothingToFollow } from './errors.js';
export { isReachable } from './is-reachable.js';
export { addressKey } from './key-entry.js';
export { type Listing, readListing } from './list-entries.js';
export { familyOf } from './name-family.js';
export { NotAList } from './opml/errors.js';
export { type ListedSource, NO_ADDRESS, readOpml, type SourceList } from './opml/read-opml.js';
export { tidyWords } from './opml/tidy-words.js';
export { writeOpml } from './opml/write-opml.js';
export { type Plan, paceReads, type Reading, retryTime } from './pace-reads.js';
export type { SourcePorts } from './ports.js';
export { rightsOf } from './rights/read-rights.js';
export { partToRead } from './search-feeds.js';
