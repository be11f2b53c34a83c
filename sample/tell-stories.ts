import { publishArticles } from './content/publish-articles.js';
import { readArticleFiles } from './content/read-article-files.js';
import { OUTLETS } from './outlets/all-outlets.js';

/** A report of the sample newsroom as its outlet publishes it, without the page around it. */
export interface SampleReport {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  readonly family: string;
  /** ISO 8601. */
  readonly published: string;
  readonly lang: string;
  /** One paragraph a line. */
  readonly text: string;
  readonly syndicatedFrom: string | null;
  /** The author's view rather than a report. */
  readonly isOpinion: boolean;
}

/** The sample newsroom's stories with all their reports, by name. */
export function tellSampleStories(epoch: Date): ReadonlyMap<string, readonly SampleReport[]> {
  const bySlug = new Map(OUTLETS.map((outlet) => [outlet.slug, outlet]));
  const articles = publishArticles(
    readArticleFiles(),
    epoch,
    (slug) => bySlug.get(slug)?.typographicQuotes === true,
  );
  const stories = new Map<string, SampleReport[]>();
  for (const article of articles) {
    const outlet = bySlug.get(article.outlet);
    if (outlet === undefined) continue;
    const report = {
      id: `${article.story}/${article.outlet}`,
      title: article.title,
      byline: article.byline,
      outlet: outlet.name,
      family: outlet.family,
      published: article.published.toISOString(),
      lang: 'en',
      text: article.paragraphs.join('\n'),
      syndicatedFrom: article.copyOf === null ? null : (bySlug.get(article.copyOf)?.name ?? null),
      isOpinion: article.opinion,
    };
    stories.set(article.story, [...(stories.get(article.story) ?? []), report]);
  }
  return stories;
}
