import type { Brief } from '../domain/brief.js';
import { slugOf } from '../domain/brief.js';
import { type Draft, visibleClaims } from '../domain/draft.js';
import { isNoReport } from '../domain/genre.js';
import type { Development } from '../domain/story-account.js';
import { topicFor } from '../domain/topic.js';
import { openDraft, type Proof } from '../edit/index.js';
import type { Engine, StoredArticle, Stores } from './ports.js';
import { recheckDraft } from './recheck-draft.js';
import { linkStory } from './stories/link-story.js';
import { tellNews } from './stories/tell-news.js';

interface Parts {
  readonly stores: Stores;
  readonly engine: Engine;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Writes the draft of a story, or writes it again with the reports that came since. A draft that an editor
 * has worked on, published or spiked is left alone; what is new is kept beside it. Either way the story is
 * linked to what it follows.
 */
export async function draftStory(storyId: string, parts: Parts): Promise<Draft | null> {
  const { stores } = parts;
  const stored = await stores.articles.ofStory(storyId);
  if (stored.length === 0) return null;
  await linkStory(storyId, stored, parts);
  const current = await stores.drafts.ofStory(storyId);
  if (current !== null && !(await mayRedraft(current, stores))) {
    await noteDevelopment(current, stored, parts);
    await recheckDraft(current, stored, parts);
    return null;
  }
  const reports = await notTold(current, stored, stores);
  const brief = await write(reports, parts);
  const read = stored.map(({ article }) => article.id);
  return brief === null ? null : keepDraft(storyId, reports, brief, current, parts, read);
}

/** A follow-up of a published brief is written from what came after it. */
async function notTold(
  current: Draft | null,
  stored: readonly StoredArticle[],
  { stories }: Stores,
): Promise<readonly StoredArticle[]> {
  const told = new Set(current === null ? [] : await stories.consideredBefore(current.id));
  const rest = stored.filter(({ article }) => !told.has(article.id));
  return rest.length === 0 ? stored : rest;
}

/**
 * Writes a brief of what came into a story after its published brief: a development, with the published one as
 * what it follows.
 * @returns the draft; null where nothing new stands a brief
 */
export async function draftFollowUp(storyId: string, parts: Parts): Promise<Draft | null> {
  const { stores } = parts;
  const current = await stores.drafts.ofStory(storyId);
  if (current === null || !WAS_PUBLISHED.has(current.state)) return null;
  const fresh = new Set((await newReports(current, stores)).map(({ articleId }) => articleId));
  const all = await stores.articles.ofStory(storyId);
  const stored = all.filter(({ article }) => fresh.has(article.id));
  const brief = stored.length === 0 ? null : await write(stored, parts);
  if (brief === null) return null;
  const read = all.map(({ article }) => article.id);
  return keepDraft(storyId, stored, brief, null, parts, read);
}

const WAS_PUBLISHED: ReadonlySet<Draft['state']> = new Set(['published', 'corrected', 'retracted']);

async function mayRedraft(draft: Draft, { drafts }: Stores): Promise<boolean> {
  return draft.state === 'to-review' && !(await drafts.touched(draft.id));
}

/** Reports that the writer of a draft did not have; what is no report brings no development. */
async function newReports(draft: Draft, { stories }: Stores): Promise<readonly Development[]> {
  const all = (await stories.developments([draft.id])).get(draft.id) ?? [];
  return all.filter(({ genre }) => !isNoReport(genre));
}

async function noteDevelopment(
  draft: Draft,
  stored: readonly StoredArticle[],
  { stores, engine }: Parts,
): Promise<void> {
  const fresh = await newReports(draft, stores);
  const unread = new Set(
    fresh.filter(({ statements }) => statements === null).map(({ articleId }) => articleId),
  );
  if (unread.size === 0) return;
  const isFresh = new Set(fresh.map(({ articleId }) => articleId));
  const brief = visibleClaims(draft).map(({ text }) => text);
  const known = [
    { id: draft.id, text: brief.join('\n'), published: draft.publishedAt },
    ...stored.map(({ article }) => article).filter(({ id }) => !isFresh.has(id)),
  ];
  const reports = stored.map(({ article }) => article).filter(({ id }) => unread.has(id));
  await stores.stories.addDevelopments(draft.id, tellNews(reports, known, engine.verify));
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))];
  const reason = `The brief is ${draft.state}; new since: ${outlets.join(', ')}.`;
  await stores.records.add({ subject: draft.storyId, stage: 'write', outcome: 'stopped', reason });
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
  considered: readonly string[],
): Promise<Draft> {
  const draftedAt = now().toISOString();
  const draft = openDraft({
    id: current?.id ?? newId(),
    storyId,
    slug: await slugFor(brief.headline, current, stores),
    topic: topicFor(stored.map(({ article }) => article)),
    draftedAt,
    brief,
    snapshots: matchSources(brief, stored),
    proof: proofOf(brief, stored, engine),
  });
  const { length } = draft.claims;
  const reason = `${length} statements from ${brief.sources.length} reports; ${brief.dropped.length} sentences left out.`;
  await stores.records.add({ subject: storyId, stage: 'write', outcome: 'passed', reason });
  if (current === null) {
    await stores.drafts.insert(draft, considered);
    return draft;
  }
  const event = { editor: 'the desk', what: 'redrafted' };
  return stores.drafts.save({ ...draft, version: current.version }, event, considered);
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
