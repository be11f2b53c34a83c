/** The group stage: articles become stories. */
export { createGrouper, type Grouper, type GrouperOptions, type GrouperState } from './create-grouper.js';
export type { GroupedInput } from './grouped-article.js';
export { createRanker } from './rank-story.js';
export { type EarlierArticle, relateStories } from './relate-stories.js';
export { type EventGroups, sameEvent } from './same-event.js';
