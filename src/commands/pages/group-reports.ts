import type { Article } from '../../domain/article.js';
import { createGrouper, sameEvent } from '../../group/index.js';
import { NotOneEvent } from './errors.js';

/** Reports of one event, with copies marked as such. */
export interface GroupedReports {
  readonly articles: readonly Article[];
  /** Words that the reports share. */
  readonly shared: readonly string[];
  readonly families: number;
}

/** Checks that reports can be of one event and marks syndicated copies. Throws NotOneEvent. */
export function groupReports(articles: readonly Article[]): GroupedReports {
  const { groups, shared } = sameEvent(articles);
  if (groups.length > 1) throw new NotOneEvent(groups.map((ids) => ids.map((id) => titleOf(id, articles))));
  const marked = markCopies(articles);
  const families = new Set(marked.map(({ family, syndicatedFrom }) => syndicatedFrom ?? family)).size;
  return { articles: marked, shared, families };
}

function titleOf(id: string, articles: readonly Article[]): string {
  return articles.find((article) => article.id === id)?.title ?? id;
}

/** The oldest report first, so that a copy is found in the one that copied. */
function markCopies(articles: readonly Article[]): Article[] {
  const grouper = createGrouper({ windowDays: 36_500 });
  const byAge = [...articles].sort((a, b) => (a.published ?? '~').localeCompare(b.published ?? '~'));
  for (const article of byAge) grouper.add(article);
  return articles.map((article) => {
    const origin = articles.find(({ id }) => id === grouper.explain(article.id)?.copyOf);
    return origin === undefined || origin.outlet === article.outlet
      ? article
      : { ...article, syndicatedFrom: origin.outlet };
  });
}
