import type { Draft } from '../domain/draft.js';
import { listBrief } from '../publish/index.js';
import type { Library } from '../site/ports.js';
import type { Stores } from './ports.js';

const PUBLIC_STATES = ['published', 'corrected', 'retracted'] as const;

/** Published briefs, as the site reads them. */
export function createLibrary({ drafts, articles, editions, stories }: Stores, now: () => Date): Library {
  return {
    async list({ topic, limit }) {
      // Topics are few and briefs of a day too: filtering here keeps one query.
      const found = await drafts.inState(['published', 'corrected'], topic === undefined ? limit : limit * 8);
      const listed = found.map(listBrief);
      return listed.filter((brief) => topic === undefined || brief.topic === topic).slice(0, limit);
    },
    async bySlug(slug) {
      const draft = await drafts.bySlug(slug);
      if (draft === null || !isPublic(draft.state) || draft.publishedAt === null) return null;
      const [before, fresh] = await Promise.all([stories.briefsBefore(draft.id), stories.freshOf(draft.id)]);
      const earlier = before.flatMap(({ slug: address, headline, publishedAt }) =>
        publishedAt === null ? [] : [{ slug: address, headline, publishedAt }],
      );
      const { publishedAt, approvedBy } = draft;
      return { draft, publishedAt, updatedAt: null, editor: approvedBy ?? '', earlier, fresh };
    },
    search: async (words, limit) => (await drafts.search(words, limit)).map(listBrief),
    async day() {
      const since = new Date(now().getTime() - 86_400_000);
      const [read, review, published] = await Promise.all([
        articles.countSince(since),
        drafts.inState(['to-review', 'held'], 500),
        drafts.inState(['published', 'corrected'], 500),
      ]);
      const approved = published.filter(
        ({ publishedAt }) => Date.parse(publishedAt ?? '') >= since.getTime(),
      ).length;
      return {
        articlesRead: read.articles,
        stories: read.stories,
        sources: read.sources,
        drafts: review.length + approved,
        approved,
        held: review.filter(({ state }) => state === 'held').length,
      };
    },
    editions: (limit) => editions.list(limit),
    edition: (date) => editions.byDate(date),
  };
}

function isPublic(state: Draft['state']): boolean {
  return PUBLIC_STATES.some((open) => open === state);
}
