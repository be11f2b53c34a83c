import path from 'node:path';
import { z } from 'zod';
import { completeArticle } from '../../domain/article.js';
import type { ScorableStory, StorySet } from '../../newsroom/score-writer.js';
import { PageUnusable } from '../pages/errors.js';
import { parseJson } from './read-card.js';
import { readTextFile } from './read-text-file.js';

const NAMED = z.string().exactOptional();
const STORY = z.object({
  story: z.string().min(1),
  articles: z
    .array(
      z.object({
        title: z.string().min(1),
        text: z.string().min(1),
        outlet: NAMED,
        family: NAMED,
        url: NAMED,
        byline: NAMED,
        published: z.iso.datetime({ offset: true }).or(z.iso.date()).exactOptional(),
        lang: NAMED,
        syndicatedFrom: NAMED,
        opinion: z.boolean().default(false),
      }),
    )
    .min(1),
});

/**
 * Reads a set of stories: JSON, one story a line. The set's name is the file's, without its ending.
 * @throws PageUnusable with the number of the first line that cannot be used
 */
export async function readStories(file: string, cwd: string): Promise<StorySet> {
  const lines = (await readTextFile(file, cwd)).split('\n');
  const stories = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : readStory(file, line, index + 1),
  );
  if (stories.length === 0)
    throw new PageUnusable(file, `${file} holds no story; give one story a line, as JSON.`);
  return { name: path.basename(file).replace(/\.[^.]*$/, ''), stories };
}

function readStory(file: string, line: string, at: number): ScorableStory {
  const read = STORY.safeParse(parseJson(line));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`;
    throw new PageUnusable(
      file,
      `Line ${at} of ${file} is no story${where}; it takes {"story": …, "articles": [{"title": …, "text": …}]}.`,
    );
  }
  const articles = read.data.articles.map(({ opinion, ...input }, index) => ({
    opinion,
    article: completeArticle(input, index),
  }));
  return {
    story: read.data.story,
    articles: articles.map(({ article }) => article),
    opinions: new Set(articles.flatMap(({ article, opinion }) => (opinion ? [article.id] : []))),
  };
}
