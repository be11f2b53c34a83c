/** The group stage: articles become stories. */
export { compact } from './across/compact-vector.js';
export { MEETING_HOURS } from './across/meetings.js';
export { judgeVectors, trialTexts } from './across/try-vectors.js';
export {
  createGrouper,
  type EndedStory,
  type Grouper,
  type GrouperOptions,
  type GrouperState,
  type MovedArticle,
} from './create-grouper.js';
export type { GroupedInput } from './grouped-article.js';
export { createRanker } from './rank-story.js';
export { type EarlierArticle, relateStories } from './relate-stories.js';
export { type EventGroups, sameEvent } from './same-event.js';
