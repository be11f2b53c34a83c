import type { StoryDesk, StoryView } from '../../desk/stories/ports.js';
import type { ListedRecord, Stores } from '../ports.js';

const MOST_RECORDS = 100;

/** What became of an item of the desk. */
export interface ExplainedItem {
  /** The story that it belongs to; null where it has none. */
  readonly story: StoryView | null;
  /** What the stages did with it, the newest first. */
  readonly records: readonly ListedRecord[];
}

export type ExplainItem = (item: string) => Promise<ExplainedItem>;

/** Looks an item up by its address, its slug or its id. */
export function createItemExplainer(
  { stories, records }: Pick<Stores, 'stories' | 'records'>,
  desk: Pick<StoryDesk, 'open'>,
): ExplainItem {
  const list = (subject: string) =>
    records.list({ subject, troubles: false, before: null, limit: MOST_RECORDS });
  return async (item) => {
    const storyId = await stories.find(item);
    const story = storyId === null ? null : await desk.open(storyId);
    const own = await list(item);
    const ofStory = story === null || story.storyId === item ? [] : await list(story.storyId);
    return { story, records: [...own, ...ofStory] };
  };
}
