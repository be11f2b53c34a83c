import { readFileSync } from 'node:fs';
import { readArticleFiles } from '../sample/content/read-article-files.js';
import type { ArticleInput } from '../src/domain/article.js';
import { shortStories } from '../test/engine/short-stories.js';
import { readSharedJsonl } from './shared-data.js';

/** Reports of one event, as an editor would put them into one brief. */
export interface Story {
  readonly reports: readonly ArticleInput[];
  /** Even stories may teach, odd ones only measure. */
  readonly half: 0 | 1;
}

/** A kind of prose and its stories. */
export interface Prose {
  readonly name: string;
  readonly stories: readonly Story[];
}

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly story?: string;
  readonly lang?: string;
  readonly source?: string;
  readonly docs?: readonly { readonly title?: string; readonly text: string; readonly source?: string }[];
}

/** A made story in plain facts, and passages to put into it. */
interface PlainStory {
  readonly title: string;
  readonly lines: readonly string[];
  readonly planted: readonly string[];
}

const plainStories = JSON.parse(
  readFileSync(new URL('plain-stories.json', import.meta.url), 'utf8'),
) as readonly PlainStory[];

const GROUPED = ['group/allsides-dev.jsonl.gz', 'group/ecb-dev.jsonl.gz', 'group/gva-dev.jsonl.gz'];
/** The largest sets have more than the rest together. */
const MOST_STORIES = 400;
const MOST_REPORTS = 5;

/** Real news of ../shared by its stories, and careful prose: the sample newsroom's and that of the tests. */
export function readProse(): Prose[] {
  return [
    ...GROUPED.map((file) => proseOf(file, byStory(readSharedJsonl<Row>(file) ?? []))),
    proseOf(
      'write/brief-neus-val.jsonl.gz',
      (readSharedJsonl<Row>('write/brief-neus-val.jsonl.gz') ?? []).map(({ docs = [] }) =>
        docs.map(reportOf),
      ),
    ),
    proseOf(
      'verify/sources.jsonl.gz',
      (readSharedJsonl<Row>('verify/sources.jsonl.gz') ?? []).map(({ text = '' }) => [reportOf({ text }, 0)]),
    ),
    proseOf('the sample newsroom', sampleStories()),
    proseOf(
      'short stories of test/engine',
      shortStories.map(({ reports }) => reports),
    ),
    proseOf(
      'bench/plain-stories.json',
      plainStories.map(({ title, lines }) => [reportOf({ title, text: lines.join('\n') }, 0)]),
    ),
  ];
}

/** A story with a passage in it. */
export interface Planted extends Story {
  readonly words: string;
}

/** The plain stories, once for each of their passages, each in another place. */
export function readPlanted(): Planted[] {
  return plainStories.flatMap(({ title, lines, planted }, at) =>
    planted.map((words, which): Planted => {
      const text = lines.toSpliced(1 + ((at + STEP * which) % lines.length), 0, words).join('\n');
      return { words, reports: [reportOf({ title, text }, 0)], half: at % 2 === 0 ? 0 : 1 };
    }),
  );
}

/** So far apart two passages of a story are put in. */
const STEP = 3;

function proseOf(name: string, stories: readonly (readonly ArticleInput[])[]): Prose {
  return {
    name,
    stories: stories.slice(0, MOST_STORIES).map((reports, at) => ({ reports, half: at % 2 === 0 ? 0 : 1 })),
  };
}

function byStory(rows: readonly Row[]): ArticleInput[][] {
  const english = rows.filter(({ lang = 'en' }) => lang === 'en');
  return groupBy(english, ({ story, id }) => story ?? id).map((list) =>
    list
      .slice(0, MOST_REPORTS)
      .map(({ title, text = '', source }, at) => reportOf({ title, text, source }, at)),
  );
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function sampleStories(): ArticleInput[][] {
  return groupBy(readArticleFiles(), ({ story }) => story).map((files) =>
    files.map(({ title, paragraphs }, at) => reportOf({ title, text: paragraphs.join('\n') }, at)),
  );
}

function reportOf(
  {
    title = '',
    text,
    source = '',
  }: { title?: string | undefined; text: string; source?: string | undefined },
  at: number,
): ArticleInput {
  return {
    title: title === '' ? (text.split('\n')[0] ?? '').slice(0, 80) : title,
    outlet: source === '' ? `Outlet ${at + 1}` : source,
    url: `https://outlet${at}.example/`,
    published: '2028-10-05T06:00:00Z',
    text,
  };
}
