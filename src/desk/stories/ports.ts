import type { RankSettings, StoryRank } from '../../domain/ranking.js';
import type { Development, NamedStory, StoryAccount } from '../../domain/story-account.js';
import type { ActionResult, Editor } from '../acting.js';

/** A story with why it stands where it does. */
export interface StoryView extends StoryAccount {
  readonly rank: StoryRank;
  /** What came in after its newest brief. */
  readonly news: readonly Development[];
}

/** What editors see of stories and decide of them. */
export interface StoryDesk {
  /** The story; where it was merged into another, that one. */
  open(storyId: string): Promise<StoryView | null>;
  /** Stories that could be merged with it: like it, or with the words that the editor looks for. */
  near(storyId: string, words: string): Promise<readonly NamedStory[]>;
  /** The other story's reports join this one for good. */
  merge(input: {
    intoId: string;
    storyId: string;
    editor: Editor;
  }): Promise<ActionResult<{ readonly storyId: string; readonly moved: number }>>;
  /** Reports leave for a story of their own, for good; gives that story. */
  split(input: {
    storyId: string;
    articleIds: readonly string[];
    editor: Editor;
  }): Promise<ActionResult<{ readonly storyId: string; readonly moved: number }>>;
  /** Writes a draft of what came in after the published brief. */
  followUp(input: { storyId: string; editor: Editor }): Promise<ActionResult<{ readonly draftId: string }>>;
  ranking(): Promise<RankSettings>;
  setRanking(input: { settings: RankSettings; editor: Editor }): Promise<ActionResult<null>>;
}
