import type { NamedStory } from '../../domain/story-account.js';
import type { Frame } from '../views/desk-page.js';
import type { Message } from '../views/message.js';
import type { StoryView } from './ports.js';

/** Everything that a story's page shows. */
export interface StoryScreen {
  readonly frame: Frame;
  readonly story: StoryView;
  readonly message: Message | null;
  /** Whether another story is being chosen, what the editor looks for, and what was found. */
  readonly merging: boolean;
  readonly find: string;
  readonly near: readonly NamedStory[];
  readonly now: Date;
}
