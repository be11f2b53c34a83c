import type { Brief } from '../domain/brief.js';
import { slugOf } from '../domain/brief.js';
import { withDoubt } from '../domain/claim.js';
import { type Draft, type DraftClaim, visibleClaims } from '../domain/draft.js';
import { isNoReport } from '../domain/genre.js';
import type { Development } from '../domain/story-account.js';
import { topicFor } from '../domain/topic.js';
import { openDraft, type Proof } from '../edit/index.js';
import { StaleDraft } from './errors.js';
import type { HeadDoubts } from './model/judge-brief.js';
import type { StoryWriter, WritingWatch, WrittenStory } from './model/ports.js';
import type { Engine, Queue, StoredArticle, Stores } from './ports.js';
import { recheckDraft } from './recheck-draft.js';
import { linkStory } from './stories/link-story.js';
import { tellNews } from './stories/tell-news.js';

/** What drafting is done with. */
export interface DraftingParts {
  readonly stores: Stores;
  readonly engine: Engine;
  /** Who writes; the extractive writer where it is left out. */
  readonly writer?: StoryWriter;
  /** What a draft that waits is put back into; only a `writer` makes one wait. */
  readonly queue?: Queue;
  /** Follows the writer, and ends it. */
  readonly watch?: WritingWatch;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** What came of writing a story: a draft with how it was written, why it waits, or why none was written. */
export type Drafted =
  | { readonly draft: Draft; readonly said: string }
  | { readonly waits: string; readonly until: Date }
  | { readonly left: string }
  | { readonly failed: string };

/** `writeDraft` for the desk itself, which looks no further than at the draft. */
export async function draftStory(storyId: string, parts: DraftingParts): Promise<Draft | null> {
  const drafted = await writeDraft(storyId, parts);
  return 'draft' in drafted ? drafted.draft : null;
}

/**
 * Writes the draft of a story, or writes it again with the reports that came since. A draft that an editor
 * has worked on, published or spiked is left alone; what is new is kept beside it. Either way the story is
 * linked to what it follows.
 */
export async function writeDraft(storyId: string, parts: DraftingParts): Promise<Drafted> {
  const { stores } = parts;
  const stored = await stores.articles.ofStory(storyId);
  if (stored.length === 0) return { left: 'The story has no report any more.' };
  await linkStory(storyId, stored, parts);
  const current = await stores.drafts.ofStory(storyId);
  if (current !== null && !(await mayRedraft(current, stores))) return leaveAlone(current, stored, parts);
  const reports = await notTold(current, stored, stores);
  const written = await write(storyId, reports, parts);
  if ('failed' in written) return written;
  if ('waits' in written) {
    await putBack(storyId, written, parts);
    return written;
  }
  const read = stored.map(({ article }) => article.id);
  try {
    return await keepDraft(storyId, reports, written, current, parts, read);
  } catch (cause) {
    const now = cause instanceof StaleDraft ? await stores.drafts.ofStory(storyId) : null;
    if (now === null || (await mayRedraft(now, stores))) throw cause;
    // An editor took the draft up while it was being written again: what the editor did stands.
    return leaveAlone(now, stored, parts);
  }
}

async function leaveAlone(
  draft: Draft,
  stored: readonly StoredArticle[],
  parts: DraftingParts,
): Promise<Drafted> {
  await noteDevelopment(draft, stored, parts);
  await recheckDraft(draft, stored, parts);
  return { left: sayLeft(draft) };
}

const sayLeft = ({ state }: Draft): string =>
  state === 'to-review'
    ? 'An editor has worked on the draft, so it was left as it is.'
    : `The brief is ${state}, so it was left as it is.`;

/** A draft that waits comes round again by itself; a new report of its story does not wait for that. */
async function putBack(
  storyId: string,
  { waits, until }: Extract<WrittenStory, { waits: string }>,
  { stores, queue, now }: DraftingParts,
): Promise<void> {
  const reason = `The draft waits for the language model, to be tried again at ${until.toISOString()}. ${waits}`;
  await stores.records.add({ subject: storyId, stage: 'write', outcome: 'stopped', reason });
  const afterSeconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000));
  await queue?.add({ name: 'draft-story', id: storyId }, { afterSeconds, once: `wait-${storyId}` });
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

/** Writes a brief of what came into a story after its published brief: a development, which follows that one. */
export async function writeFollowUp(storyId: string, parts: DraftingParts): Promise<Drafted> {
  const { stores } = parts;
  const all = await stores.articles.ofStory(storyId);
  const current = await stores.drafts.ofStory(storyId);
  const stored = await reportsToFollowUp(current, all, stores);
  if (stored.length === 0) return { left: NOTHING_NEW };
  const written = await write(storyId, stored, parts);
  if (!('brief' in written)) return written;
  const read = all.map(({ article }) => article.id);
  return keepDraft(storyId, stored, written, null, parts, read);
}

/** Why no follow-up is written. */
export const NOTHING_NEW = 'Nothing new stands a brief of its own: no report came after the published one.';

/** The reports that came after a published brief; none where another draft is open, or nothing was published. */
export async function reportsToFollowUp(
  current: Draft | null,
  all: readonly StoredArticle[],
  stores: Stores,
): Promise<readonly StoredArticle[]> {
  if (current === null || !WAS_PUBLISHED.has(current.state)) return [];
  const fresh = new Set((await newReports(current, stores)).map(({ articleId }) => articleId));
  return all.filter(({ article }) => fresh.has(article.id));
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
  { stores, engine }: DraftingParts,
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

async function write(
  storyId: string,
  stored: readonly StoredArticle[],
  { stores, engine, writer, watch }: DraftingParts,
): Promise<WrittenStory | { readonly failed: string }> {
  const articles = stored.map(({ article }) => article);
  try {
    if (writer !== undefined) return await writer.write(storyId, articles, watch);
    return { brief: await engine.writeBrief(articles), notes: [] };
  } catch (cause) {
    // Only the writer's own refusal is an outcome; anything else is a fault, which the queue reports and tries again.
    if (!(cause instanceof Error) || cause.name !== 'NothingSupported') throw cause;
    await stores.records.add({ subject: storyId, stage: 'write', outcome: 'stopped', reason: cause.message });
    return { failed: cause.message };
  }
}

async function keepDraft(
  storyId: string,
  stored: readonly StoredArticle[],
  { brief, notes, headDoubts = {} }: Extract<WrittenStory, { brief: Brief }>,
  current: Draft | null,
  { stores, engine, watch, newId, now }: DraftingParts,
  considered: readonly string[],
): Promise<Drafted> {
  watch?.signal.throwIfAborted();
  const draftedAt = now().toISOString();
  const opened = openDraft({
    id: current?.id ?? newId(),
    storyId,
    slug: await slugFor(brief.headline, current, stores),
    topic: topicFor(stored.map(({ article }) => article)),
    draftedAt,
    brief,
    snapshots: matchSources(brief, stored),
    proof: proofOf(brief, stored, engine),
  });
  const draft = { ...opened, claims: opened.claims.map((claim) => doubtHead(claim, headDoubts)) };
  const said = sayWritten(draft, brief, notes);
  const saved = await saveDraft(draft, current, considered, stores);
  await stores.records.add({ subject: storyId, stage: 'write', outcome: 'passed', reason: said });
  return { draft: saved, said };
}

async function saveDraft(
  draft: Draft,
  current: Draft | null,
  considered: readonly string[],
  { drafts }: Stores,
): Promise<Draft> {
  if (current === null) {
    await drafts.insert(draft, considered);
    return draft;
  }
  const event = { editor: 'the desk', what: 'redrafted' };
  return drafts.save({ ...draft, version: current.version }, event, considered);
}

/** Headline and dek become claims on the desk only, so what a second judge doubts in them is put to them here. */
function doubtHead(claim: DraftClaim, doubts: HeadDoubts): DraftClaim {
  const words = claim.part === 'headline' || claim.part === 'dek' ? doubts[claim.part] : undefined;
  return words === undefined ? claim : withDoubt(claim, words);
}

const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;

function sayWritten(
  { claims }: Draft,
  { sources, dropped, writer }: Brief,
  notes: readonly string[],
): string {
  const counted = `${count(claims.length, 'statement')} from ${count(sources.length, 'report')}; ${count(dropped.length, 'sentence')} left out.`;
  const instead =
    writer.instead === undefined
      ? []
      : [`The extractive writer wrote it in the model’s place. ${writer.instead}`];
  return [counted, ...instead, ...notes].join(' ');
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
