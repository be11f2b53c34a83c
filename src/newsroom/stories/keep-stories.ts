import type { Article } from '../../domain/article.js';
import type { Bearings } from '../../domain/bearings.js';
import type { GroupingReason } from '../../domain/story.js';
import { createGrouper, type Grouper } from '../../group/index.js';
import type { ArticleStore } from '../ports.js';
import type { Ended, Meeting, MeetingVector, Moved, Placement, Stories, StoryStore } from './ports.js';

const WINDOW_DAYS = 14;
const DAY = 86_400_000;

/** The vectors of an embedder that the database has. */
export interface KnownVectors {
  readonly space: string;
  readonly bearings: Bearings | null;
  readonly vectors: ReadonlyMap<string, Int8Array>;
}

/** No embedder is used. */
export const NO_VECTORS: KnownVectors = { space: '', bearings: null, vectors: new Map() };

/**
 * The grouper over the live window, read back from the database in arrival order: each article stands in the
 * story where it stood, and what editors decided holds, so a restart changes nothing. Editors decide in the
 * database; the grouper takes their decisions up before it places the next article.
 */
export async function keepStories(
  {
    articles,
    stories,
  }: { readonly articles: Pick<ArticleStore, 'since'>; readonly stories: Pick<StoryStore, 'decisionsSince'> },
  newId: () => string,
  now: () => Date,
  known: KnownVectors = NO_VECTORS,
): Promise<Stories> {
  const grouper = createGrouper({ windowDays: WINDOW_DAYS, newStoryId: newId, now });
  const decided = await stories.decisionsSince(null);
  const live = await articles.since(new Date(now().getTime() - WINDOW_DAYS * DAY));
  grouper.restore({
    articles: live.map(({ article, storyId, strandId }) => {
      const numbers = known.vectors.get(article.id);
      const vector = numbers === undefined ? null : { space: known.space, numbers };
      return { article, storyId, strandId, vector };
    }),
    decisions: decided.map(({ decision }) => decision),
    bearings: known.bearings,
  });
  const unsettled = live.map(({ article }) => article.id).filter((id) => !grouper.isSettled(id));
  return createStories(grouper, stories, decided.at(-1)?.id ?? null, unsettled);
}

/** What the grouper changed and the database does not have yet. */
interface Unkept {
  readonly moved: Map<string, Moved>;
  readonly recredited: Map<string, string>;
  ended: readonly Ended[];
  /** Live articles whose place was not settled when it was kept. */
  readonly unsettled: Set<string>;
}

function createStories(
  grouper: Grouper,
  stories: Pick<StoryStore, 'decisionsSince'>,
  lastDecision: string | null,
  unsettled: readonly string[],
): Stories {
  let seen = lastDecision;
  let turn: Promise<unknown> = Promise.resolve();
  const unkept: Unkept = {
    moved: new Map(),
    recredited: new Map(),
    ended: [],
    unsettled: new Set(unsettled),
  };

  const takeUpDecisions = async (): Promise<void> => {
    for (const { id, storyId, decision } of await stories.decisionsSince(seen)) {
      grouper.decide(decision, storyId);
      seen = id;
    }
  };
  // One at a time: what an arrival moves must be in the database before the next one moves it again.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(takeUpDecisions).then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    place: (article, keep) => inTurn(() => placeNext(article, keep, grouper, unkept)),
    meet: (article, vector, keep) => inTurn(() => meetNext(article, vector, keep, grouper, unkept)),
  };
}

async function placeNext<T>(
  article: Article,
  keep: (placement: Placement) => Promise<T>,
  grouper: Grouper,
  unkept: Unkept,
): Promise<T> {
  const isKnown = grouper.storyOf(article.id) !== null;
  const storyId = grouper.add(article);
  if (!isKnown) {
    noteMoves(grouper, unkept);
    noteSettled(article.id, grouper, unkept);
    for (const { articleId, copyOf } of grouper.recredited()) unkept.recredited.set(articleId, copyOf);
  }
  const kept = await keep({
    storyId,
    strandId: grouper.strandOf(article.id) ?? storyId,
    copyOf: grouper.explain(article.id)?.copyOf ?? null,
    placed: grouper.explain(article.id),
    why: sayWhy(article.id, grouper),
    moved: [...unkept.moved.values()],
    recredited: [...unkept.recredited].map(([articleId, copyOf]) => ({ articleId, copyOf })),
  });
  unkept.moved.clear();
  unkept.recredited.clear();
  return kept;
}

async function meetNext(
  article: Article,
  { bearings, ...vector }: MeetingVector,
  keep: (meeting: Meeting) => Promise<void>,
  grouper: Grouper,
  unkept: Unkept,
): Promise<Meeting> {
  const ended = grouper.meet(article, vector, bearings);
  noteMoves(grouper, unkept);
  const placed = grouper.explain(article.id);
  if (ended !== null) unkept.ended = [...unkept.ended, { ...ended, reason: sayMeeting(article, placed) }];
  const meeting: Meeting = {
    articleId: article.id,
    placed: placed?.nearest.some(({ meaning }) => meaning !== undefined) ? placed : null,
    moved: [...unkept.moved.values()],
    ended: unkept.ended,
  };
  await keep(meeting);
  unkept.moved.clear();
  unkept.ended = [];
  return meeting;
}

function noteMoves(grouper: Grouper, { moved }: Unkept): void {
  for (const move of grouper.moved())
    moved.set(move.articleId, { ...move, placed: grouper.explain(move.articleId) });
}

/** Reports that an arrival made sure of its story: what is kept of their places says so from now on. */
function noteSettled(arrivalId: string, grouper: Grouper, { moved, unsettled }: Unkept): void {
  const placed = [arrivalId, ...moved.keys()];
  for (const id of placed) if (!grouper.isSettled(id)) unsettled.add(id);
  for (const storyId of new Set(placed.flatMap((id) => grouper.storyOf(id) ?? [])))
    for (const articleId of grouper.articlesOf(storyId)) {
      if (!unsettled.has(articleId) || !grouper.isSettled(articleId)) continue;
      unsettled.delete(articleId);
      const strandId = grouper.strandOf(articleId) ?? storyId;
      moved.set(articleId, { articleId, storyId, strandId, placed: grouper.explain(articleId) });
    }
}

/** Why two stories became one, in a sentence for the record. */
function sayMeeting({ outlet, title }: Article, placed: GroupingReason | null): string {
  const likeness = placed?.nearest.find(({ meaning }) => meaning !== undefined);
  const meaning = likeness?.meaning;
  if (likeness === undefined || meaning === undefined) return 'Two stories tell one event in two languages.';
  const shared = [...likeness.names, ...likeness.words];
  const both = shared.length === 0 ? '' : `; shared: ${shared.join(', ')}`;
  return `Joined by meaning with a story in another language: ${outlet}’s “${title}” has a similarity of ${meaning.similarity.toFixed(2)} to its nearest report (unrelated ones hardly ever reach ${meaning.unrelated.toFixed(2)})${both}.`;
}

function sayWhy(articleId: string, grouper: Grouper): string {
  const reason = grouper.explain(articleId);
  const [nearest] = reason?.nearest ?? [];
  if (reason?.copyOf != null) return 'A syndicated copy of a report that is here already.';
  if (nearest === undefined) return 'A story of its own: no report here tells the same event.';
  const shared = [...nearest.names, ...nearest.words].slice(0, 6).join(', ');
  const reports = grouper.articlesOf(reason?.storyId ?? '').length;
  return `Joined a story of ${reports} reports; nearest one ${nearest.hours} hours apart; shared: ${shared}.`;
}
