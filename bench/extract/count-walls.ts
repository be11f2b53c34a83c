import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageBytes, PageReading } from '../../src/extract/index.js';
import { holdsArticle, type SavedPage } from '../pages/saved-page.js';
import { readSharedJsonl } from '../shared-data.js';
import { OURS } from '../shared-scripts.js';

/** So many pages of each kind are named, to be looked at. */
const MOST_NAMED = 12;

interface Judged {
  readonly id: string;
  /** What the page was taken for. */
  readonly taken: string;
  /** Whether its set says that it holds an article; null where the set does not say. */
  readonly holds: boolean | null;
}

/**
 * Prints what saved pages were taken for, walls and stubs apart: where the page's set says that it holds an article,
 * what is told as no article is a false alarm.
 */
export async function countWalls(): Promise<void> {
  const pages = readSharedJsonl<SavedPage>('pages/pages.jsonl.gz');
  if (pages === null) return;
  const { readPage }: { readPage: (page: PageBytes) => PageReading } = await import(OURS);
  const judged = pages.map((page) => judge(page, readPage));
  const articles = judged.filter(({ holds }) => holds === true);
  console.log(`\n${judged.length} pages, of which ${articles.length} hold an article as their set says`);
  console.log(`${'taken for'.padEnd(34)}${'pages'.padStart(6)}${'with an article'.padStart(17)}`);
  for (const [taken, group] of groupByTaken(judged)) {
    const alarms = group.filter(({ holds }) => holds === true);
    const share = ((100 * alarms.length) / articles.length).toFixed(2);
    const counts = `${String(group.length).padStart(6)}${`${alarms.length} (${share} %)`.padStart(17)}`;
    console.log(taken.padEnd(34) + counts + (taken === 'an article' ? '' : `  ${namesOf(alarms)}`));
  }
}

const namesOf = (judged: readonly Judged[]): string =>
  judged
    .slice(0, MOST_NAMED)
    .map(({ id }) => id)
    .join(' ');

function judge(page: SavedPage, readPage: (page: PageBytes) => PageReading): Judged {
  const file = path.join(import.meta.dirname, '../../../shared/data/pages', page.file);
  const bytes = new Uint8Array(gunzipSync(readFileSync(file)));
  const { article, kind } = readPage({ bytes, contentType: null, url: page.url });
  return { id: page.id, taken: describe(article) ?? kind, holds: holdsArticle(page) };
}

function describe(article: PageReading['article']): string | null {
  if (article === null) return null;
  if (article.kind !== 'article') return article.kind;
  if (article.access === 'open') return 'an article';
  return `an article, ${article.access === 'excerpt' ? 'its beginning only' : 'for subscribers'}`;
}

function groupByTaken(judged: readonly Judged[]): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(one.taken, [...(groups.get(one.taken) ?? []), one]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
