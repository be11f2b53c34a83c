import { parseArgs } from 'node:util';
import type { Overrides } from '../config.js';
import type { StoryView } from '../desk/stories/ports.js';
import { GENRE_NAMES, isNoReport } from '../domain/genre.js';
import { sayPlace } from '../domain/say-place.js';
import type { LinkedStory, StoryArticle } from '../domain/story-account.js';
import type { ExplainItem } from '../newsroom/stories/explain-item.js';
import { count } from './pages/count-words.js';
import { field, heading } from './pages/lay-out-text.js';
import { EXIT } from './pages/page-io.js';
import { UsageError } from './read-arguments.js';
import type { Terminal } from './run-start.js';

/** Reads the options of `nutgraf explain --desk`. Throws UsageError. */
export function readItemArguments(args: readonly string[]): { item: string; overrides: Overrides } {
  const options = { desk: { type: 'string' }, data: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    const item = (values.desk ?? '').trim();
    if (item === '') throw new UsageError('--desk takes an address, a slug or an id that the desk knows.');
    return { item, overrides: values.data === undefined ? {} : { dataDir: values.data } };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const why = cause instanceof Error ? cause.message.split('. To specify')[0] : String(cause);
    throw new UsageError(`${why}. “nutgraf explain --help” lists what it takes.`, { cause });
  }
}

/**
 * `nutgraf explain --desk`: what the desk did with an item and why it stands where it does.
 * @returns 0 when it was explained, 3 where the desk does not know it
 */
export async function runExplainItem(
  item: string,
  explain: ExplainItem,
  { stdout, stderr }: Terminal,
): Promise<number> {
  const { story, records } = await explain(item);
  if (story === null && records.length === 0) {
    stderr.write(
      `The desk knows nothing of “${item}”. Give an address, a slug or an id as the desk shows it.\n`,
    );
    return EXIT.unreadable;
  }
  if (story !== null) stdout.write(tellStory(story));
  stdout.write(heading('record', count(records.length, 'step')));
  for (const { at, stage, outcome, reason } of records.toReversed())
    stdout.write(field(stage, `${at.slice(0, 16).replace('T', ' ')} ${outcome}: ${reason}`));
  return EXIT.written;
}

function tellStory({ storyId, title, articles, rank, earlier, later, decisions, briefs }: StoryView): string {
  return [
    heading('story', `“${title}”, ${count(articles.length, 'report')}`),
    field('id', storyId),
    ...briefs.map(({ state, slug, headline }) => field('brief', `${state}: “${headline}” (${slug})`)),
    ...earlier.map((link) => tellLink('follows', link)),
    ...later.map((link) => tellLink('taken up', link)),
    ...decisions.map(({ kind, editor, at, reports }) =>
      field(kind, `by ${editor} on ${at.slice(0, 10)}: ${count(reports, 'report')}`),
    ),
    heading('group', 'why each report is here'),
    ...articles.map((article) => tellArticle(article, articles)),
    heading('rank', `${rank.score.toFixed(2)} points`),
    ...rank.parts.map(({ part, says, weight, points }) =>
      field(part, `${points.toFixed(2)} (weight ${weight}): ${says}`),
    ),
  ].join('');
}

const tellLink = (name: string, { title, words, storyId }: LinkedStory): string =>
  field(name, `“${title}” (${storyId}); both have ${words.join(', ')}`);

function tellArticle(article: StoryArticle, all: readonly StoryArticle[]): string {
  const { outlet, title, genre, genreSign } = article;
  const kind = isNoReport(genre) ? ` ${GENRE_NAMES[genre]}, not a report: ${genreSign}.` : '';
  return field(outlet, `“${title}”.${kind} ${sayPlace(article, all).join(' ')}`);
}
