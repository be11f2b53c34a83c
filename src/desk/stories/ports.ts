import type { RankSettings, StoryRank } from '../../domain/ranking.js';
import type { Development, NamedStory, StoryAccount } from '../../domain/story-account.js';
import type { Writing } from '../../domain/writing.js';
import type { ActionResult, Editor } from '../acting.js';

/** A story with why it stands where it does. */
export interface StoryView extends StoryAccount {
  readonly rank: StoryRank;
  /** What came in after its newest brief. */
  readonly news: readonly Development[];
  /** Its drafts in the making, and how the last ones ended. */
  readonly writings: readonly Writing[];
}

/** A draft in the making on a list, with the headline of its story's first report. */
export interface ListedWriting extends Writing {
  readonly title: string;
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
  /** Has a draft written of what came in after the published brief; gives one that is open already, or null. */
  followUp(input: {
    storyId: string;
    editor: Editor;
  }): Promise<ActionResult<{ readonly draftId: string | null }>>;
  /** Has a draft that nobody has worked on written, or written again. */
  draftAgain(input: { storyId: string; editor: Editor }): Promise<ActionResult<null>>;
  /** The story's drafts in the making; null where there is no such story. */
  writingsOf(storyId: string): Promise<readonly Writing[] | null>;
  /** Everything that is being written, what was asked for first before the rest. */
  underWay(): Promise<readonly ListedWriting[]>;
  ranking(): Promise<RankSettings>;
  setRanking(input: { settings: RankSettings; editor: Editor }): Promise<ActionResult<null>>;
}
