import type { Brief } from '../domain/brief.js';
import { slugOf } from '../domain/brief.js';
import type { Draft } from '../domain/draft.js';
import { topicFor } from '../domain/topic.js';
import { openDraft, type Proof } from '../edit/index.js';
import { listBrief } from '../publish/index.js';
import type { Engine, StoredArticle, Stores } from './ports.js';
import { recheckDraft } from './recheck-draft.js';

interface Parts {
  readonly stores: Stores;
  readonly engine: Engine;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Writes the draft of a story, or writes it again with the reports that came since. A draft that an editor
 * has worked on, published or spiked is left alone; the record says what is new.
 */
export async function draftStory(storyId: string, parts: Parts): Promise<Draft | null> {
  const { stores } = parts;
  const stored = await stores.articles.ofStory(storyId);
  if (stored.length === 0) return null;
  const current = await stores.drafts.ofStory(storyId);
  if (current !== null && !(await mayRedraft(current, stores))) {
    await noteDevelopment(current, stored, stores);
    await recheckDraft(current, stored, parts);
    return null;
  }
  const brief = await write(stored, parts);
  return brief === null ? null : keepDraft(storyId, stored, brief, current, parts);
}

async function mayRedraft(draft: Draft, { drafts }: Stores): Promise<boolean> {
  return draft.state === 'to-review' && !(await drafts.touched(draft.id));
}

async function noteDevelopment(
  draft: Draft,
  stored: readonly StoredArticle[],
  { records }: Stores,
): Promise<void> {
  const used = new Set(draft.sources.map(({ articleId }) => articleId));
  const fresh = stored.filter(({ article }) => !used.has(article.id)).map(({ article }) => article.outlet);
  if (fresh.length === 0) return;
  const reason = `The brief is ${draft.state}; new since: ${[...new Set(fresh)].join(', ')}.`;
  await records.add({ subject: draft.storyId, stage: 'write', outcome: 'stopped', reason });
}

async function write(stored: readonly StoredArticle[], { stores, engine }: Parts): Promise<Brief | null> {
  const subject = stored[0]?.storyId ?? '';
  try {
    return await engine.writeBrief(stored.map(({ article }) => article));
  } catch (cause) {
    // Only the writer's own refusal is an outcome; anything else is a fault, which the queue reports and tries again.
    if (!(cause instanceof Error) || cause.name !== 'NothingSupported') throw cause;
    await stores.records.add({ subject, stage: 'write', outcome: 'stopped', reason: cause.message });
    return null;
  }
}

async function keepDraft(
  storyId: string,
  stored: readonly StoredArticle[],
  brief: Brief,
  current: Draft | null,
  { stores, engine, newId, now }: Parts,
): Promise<Draft> {
  const articles = stored.map(({ article }) => article);
  const draftedAt = now().toISOString();
  const draft = openDraft({
    id: current?.id ?? newId(),
    storyId,
    slug: await slugFor(brief.headline, current, stores),
    topic: topicFor(articles),
    draftedAt,
    brief,
    snapshots: matchSources(brief, stored),
    proof: proofOf(brief, stored, engine),
  });
  const published = await stores.drafts.inState(['published', 'corrected'], 200);
  const ranking = engine.rank(
    articles,
    published.map((row) => listBrief(row.draft).headline),
    draftedAt,
  );
  const { length } = draft.claims;
  const reason = `${length} statements from ${brief.sources.length} reports; ${brief.dropped.length} sentences left out.`;
  await stores.records.add({ subject: storyId, stage: 'write', outcome: 'passed', reason });
  if (current === null) {
    await stores.drafts.insert(draft, ranking);
    return draft;
  }
  const event = { editor: 'the desk', what: 'redrafted' };
  return stores.drafts.save({ ...draft, version: current.version }, event, ranking);
}

/** A slug never changes once readers have it; until then it follows the headline. */
async function slugFor(headline: string, current: Draft | null, { drafts }: Stores): Promise<string> {
  const wanted = slugOf(headline);
  if (current !== null && (current.publishedAt !== null || current.slug === wanted)) return current.slug;
  return drafts.freeSlug(wanted);
}

/** Which stored article stands behind each source number: the address tells, then outlet and title. */
function matchSources(brief: Brief, stored: readonly StoredArticle[]) {
  return new Map(
    brief.sources.flatMap((source) => {
      const found =
        stored.find(({ article }) => article.url !== null && article.url === source.url) ??
        stored.find(({ article }) => article.outlet === source.outlet && article.title === source.title);
      return found === undefined
        ? []
        : [[source.n, { articleId: found.article.id, snapshotId: found.snapshotId }] as const];
    }),
  );
}

function proofOf(brief: Brief, stored: readonly StoredArticle[], engine: Engine): Proof {
  const matched = matchSources(brief, stored);
  const sources = brief.sources.flatMap(({ n }) => {
    const article = stored.find((row) => row.article.id === matched.get(n)?.articleId)?.article;
    return article === undefined ? [] : [{ n, ...article }];
  });
  return { verify: engine.verify, sources };
}
