/**
 * Stories that take up an older one: is the older one found, and is nothing else taken for it?
 *   npx tsx bench/group-links.ts        (needs ../shared; about a minute)
 * Labelled stories with more than 14 days between two reports are follow-ups of their own beginning; the first report
 * of every other story follows nothing. The older reports with the most headline and opening words in common are
 * looked at, as the desk's search for names finds them.
 */
import { isStopWord, words } from '../src/domain/text/tokens.js';
import { relateStories } from '../src/group/index.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { readSharedJsonl } from './shared-data.js';

const WINDOW = 14 * 86_400_000;
const CANDIDATES = 24;

const rows = GROUP_SETS.flatMap((set) => {
  const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`);
  return articles === null ? [] : [{ set, ...scoreSet(articles) }];
});
if (rows.length === 0) console.log('bench/group-links needs ../shared, which is not here.');
else console.table(rows);

function scoreSet(all: readonly LabelledArticle[]) {
  const articles = all
    .filter(({ published }) => !Number.isNaN(Date.parse(published ?? '')))
    .sort((a, b) => timeOf(a) - timeOf(b));
  const counts = { followUps: 0, found: 0, others: 0, wronglyLinked: 0 };
  const keys = articles.map(keysOf);
  const latest = new Map<string, number>();
  for (const [at, article] of articles.entries()) {
    const before = latest.get(article.story);
    latest.set(article.story, timeOf(article));
    if (before !== undefined && timeOf(article) - before <= WINDOW) continue;
    const older = articles.slice(0, at).filter((other) => timeOf(article) - timeOf(other) > WINDOW);
    if (older.length === 0) continue;
    const links = relateStories(
      [article],
      nearest(keys[at] ?? new Set(), older, keys).map((other) => ({ ...other, storyId: other.story })),
    );
    const right = links.some(({ earlierId }) => earlierId === article.story);
    if (before === undefined) {
      counts.others += 1;
      counts.wronglyLinked += Number(links.length > 0);
    } else {
      counts.followUps += 1;
      counts.found += Number(right);
    }
  }
  return {
    ...counts,
    'share found': share(counts.found, counts.followUps),
    'share wrongly linked': share(counts.wronglyLinked, counts.others),
  };
}

function nearest(
  own: ReadonlySet<string>,
  older: readonly LabelledArticle[],
  keys: readonly ReadonlySet<string>[],
): LabelledArticle[] {
  return older
    .map((article, at) => ({ article, shared: [...(keys[at] ?? [])].filter((key) => own.has(key)).length }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CANDIDATES)
    .map(({ article }) => article);
}

function keysOf({ title, text }: LabelledArticle): Set<string> {
  const named = words(`${title} ${text.slice(0, 500)}`).filter(
    (word) => word.length > 2 && !isStopWord(word),
  );
  return new Set(named.map((word) => word.toLowerCase()));
}

function timeOf({ published }: LabelledArticle): number {
  return Date.parse(published ?? '');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
