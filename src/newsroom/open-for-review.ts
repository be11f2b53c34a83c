import type { ReviewDraft, ReviewSource } from '../desk/ports.js';
import { type Article, accessOf, genreOf } from '../domain/article.js';
import type { Evidence } from '../domain/claim.js';
import type { Draft, DraftClaim, DraftSource } from '../domain/draft.js';
import { rightsNote } from '../domain/rights.js';
import type { Engine, Stores } from './ports.js';

interface Parts {
  readonly stores: Stores;
  readonly engine: Pick<Engine, 'findNearest'>;
}

/** A draft with all that an editor judges it by; null where there is none. */
export async function openForReview(draftId: string, { stores, engine }: Parts): Promise<ReviewDraft | null> {
  const draft = await stores.drafts.get(draftId);
  if (draft === null) return null;
  const changes = await stores.articles.changesOfStory(draft.storyId);
  const stored = await stores.articles.ofStory(draft.storyId);
  const sources = await Promise.all(
    draft.sources.map(async (source): Promise<ReviewSource> => {
      const text = (await stores.articles.snapshotText(source.snapshotId)) ?? '';
      const changed = changes.find(({ articleId }) => articleId === source.articleId)?.told ?? null;
      const article = stored.find((each) => each.article.id === source.articleId)?.article;
      return { ...describe(source, article), text, changed };
    }),
  );
  const [account, news] = await Promise.all([
    stores.stories.about(draft.storyId),
    stores.stories.developments([draftId]),
  ]);
  return {
    draft,
    sources,
    follows: account?.earlier ?? [],
    news: news.get(draftId) ?? [],
    nearest: nearestOf(draft, sources, engine),
    spanHours: spanHours(draft),
  };
}

/** What the desk says of a source beside its text. */
function describe(
  { n, outlet, title, byline, published, url, syndicatedFrom, language, access }: DraftSource,
  article: Article | undefined,
): Omit<ReviewSource, 'text' | 'changed'> {
  return {
    ...{ n, outlet, title, byline, published, url, syndicatedFrom: syndicatedFrom ?? null },
    ...(language === undefined ? {} : { language }),
    ...genreOf({ genre: article?.genre ?? 'report', sign: article?.genreSign ?? null }),
    ...accessOf(access ?? 'open'),
    rightsNote: article?.rights === undefined ? null : rightsNote(article.rights),
  };
}

/** An editor compares a statement with a few reports. */
const MOST_COMPARED = 2;
/** … and a few sentences of them; of a single one there is room for more. */
const SENTENCES = { alone: 3, each: 2 };

/**
 * Beside a claim that leans on one report alone: what other reports say nearest to it. Where two outlets tell a thing
 * differently, and no check knows it, the editor sees both. Copies, opinion and reports in other languages are no second
 * account.
 */
export function nearestOf(
  { claims }: { readonly claims: readonly Pick<DraftClaim, 'id' | 'text' | 'evidence' | 'part'>[] },
  sources: readonly Pick<
    ReviewSource,
    'n' | 'text' | 'published' | 'syndicatedFrom' | 'genre' | 'language'
  >[],
  { findNearest }: Parts['engine'],
): ReadonlyMap<string, readonly Evidence[]> {
  const accounts = sources.filter(
    ({ syndicatedFrom, genre, language }) =>
      syndicatedFrom === null && genre === undefined && language === undefined,
  );
  const nearTo = ({ text, evidence }: Pick<DraftClaim, 'text' | 'evidence'>): Evidence[] => {
    const others = accounts.filter(({ n }) => !evidence.some(({ source }) => source === n));
    const most = others.length === 1 ? SENTENCES.alone : SENTENCES.each;
    return others
      .map(({ n, text: report, published }) =>
        findNearest(text, { id: String(n), text: report, published }, most).map((span) => ({
          ...span,
          source: n,
        })),
      )
      .filter((spans) => spans.length > 0)
      .slice(0, MOST_COMPARED)
      .flat();
  };
  const isAlone = ({ evidence }: Pick<DraftClaim, 'evidence'>): boolean =>
    new Set(evidence.map(({ source }) => source)).size === 1;
  const compared = claims.filter((claim) => isAlone(claim) && claim.part !== 'position');
  return new Map(compared.map((claim) => [claim.id, nearTo(claim)]));
}

/** Hours from the first to the last report, at least one. */
export function spanHours({ sources }: Draft): number {
  const times = sources.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
  if (times.length < 2) return 1;
  return Math.max(1, Math.round((Math.max(...times) - Math.min(...times)) / 3_600_000));
}
