/** The group stage: articles become stories. */
export { createGrouper, type Grouper, type GrouperOptions, type GrouperState } from './create-grouper.js';
export type { GroupedInput } from './grouped-article.js';
export { rankStory, type StoryRank } from './rank-story.js';
export { type EventGroups, sameEvent } from './same-event.js';
export type { EditorDecision } from './story-book.js';
