import type { Article } from '../../domain/article.js';
import { isNoReport } from '../../domain/genre.js';
import { sayLikeness } from '../../domain/say-place.js';
import { createGrouper, sameEvent } from '../../group/index.js';
import { NotOneEvent } from './errors.js';

/** Reports of one event, with copies marked as such. */
export interface GroupedReports {
  readonly articles: readonly Article[];
  /** Words that the reports share. */
  readonly shared: readonly string[];
  readonly families: number;
  /** By article: why it belongs to the others, in a sentence. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Checks that reports can be of one event and marks syndicated copies. Throws NotOneEvent. */
export function groupReports(articles: readonly Article[]): GroupedReports {
  const { groups, shared } = sameEvent(articles);
  if (groups.length > 1) throw new NotOneEvent(groups.map((ids) => ids.map((id) => titleOf(id, articles))));
  const { marked, reasons } = placeReports(articles);
  const reports = marked.filter(({ genre }) => !isNoReport(genre));
  const families = new Set(reports.map(({ family, syndicatedFrom }) => syndicatedFrom ?? family)).size;
  return { articles: marked, shared, families, reasons };
}

function titleOf(id: string, articles: readonly Article[]): string {
  return articles.find((article) => article.id === id)?.title ?? id;
}

/** The oldest report first, so that a copy is found in the one that copied. */
function placeReports(articles: readonly Article[]): { marked: Article[]; reasons: Map<string, string> } {
  const grouper = createGrouper({ windowDays: 36_500 });
  const byAge = [...articles].sort((a, b) => (a.published ?? '~').localeCompare(b.published ?? '~'));
  for (const article of byAge) grouper.add(article);
  const reasons = new Map<string, string>();
  for (const { id } of articles) {
    const [nearest] = grouper.explain(id)?.nearest ?? [];
    const other = articles.find((article) => article.id === nearest?.articleId);
    if (nearest !== undefined && other !== undefined) reasons.set(id, sayLikeness(nearest, other));
  }
  const marked = articles.map((article) => {
    const origin = articles.find(({ id }) => id === grouper.explain(article.id)?.copyOf);
    return origin === undefined || origin.outlet === article.outlet
      ? article
      : { ...article, syndicatedFrom: origin.outlet };
  });
  return { marked, reasons };
}
