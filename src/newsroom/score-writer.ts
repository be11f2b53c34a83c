import type { Article } from '../domain/article.js';
import type { Brief, WriterMark } from '../domain/brief.js';
import type { Scorecard } from '../domain/scorecard.js';
import { scoreBriefs, type WrittenStory } from '../verify/index.js';
import { NothingSupported } from '../write/index.js';

/** Stories to judge a writer by. */
export interface StorySet {
  readonly name: string;
  readonly stories: readonly ScorableStory[];
}

/** A story's reports, and which of them tell their author's view. */
export interface ScorableStory {
  readonly story: string;
  readonly articles: readonly Article[];
  readonly opinions: ReadonlySet<string>;
}

interface Parts {
  writeBrief(articles: readonly Article[]): Brief | Promise<Brief>;
  /** Told before each story: how many are done. */
  progress?(done: number, of: number): void;
}

/** The mark of a set for which nothing at all was written. */
export const NOBODY: WriterMark = { engine: 'extractive', version: 'none' };

/** Has the writer write every story of a set, one after the other, and counts what is wrong with the briefs. */
export async function scoreWriter(
  { name, stories }: StorySet,
  { writeBrief, progress }: Parts,
): Promise<Scorecard> {
  const written: WrittenStory[] = [];
  for (const [done, story] of stories.entries()) {
    progress?.(done, stories.length);
    written.push({ ...story, brief: await writeOrNull(story.articles, writeBrief) });
  }
  const writer = written.find(({ brief }) => brief !== null)?.brief?.writer ?? NOBODY;
  return scoreBriefs(name, writer, written);
}

async function writeOrNull(
  articles: readonly Article[],
  writeBrief: Parts['writeBrief'],
): Promise<Brief | null> {
  try {
    return await writeBrief(articles);
  } catch (cause) {
    if (cause instanceof NothingSupported) return null;
    throw cause;
  }
}
