import type { Article } from '../../domain/article.js';
import type { Bearings, EmbedderTrial } from '../../domain/bearings.js';
import { compact, judgeVectors, MEETING_HOURS, trialTexts } from '../../group/index.js';
import { ModelFailed } from '../../write/errors.js';
import type { Queue, Stores } from '../ports.js';
import { SECONDS_TO_DRAFT } from '../reread-page.js';
import type { Stories } from '../stories/ports.js';
import { type EmbeddingParts, embedTexts, MOST_AT_ONCE } from './embed-texts.js';
import type { TrialKeeper } from './keep-trial.js';
import type { Embedder, KeptVector } from './ports.js';
import { spaceOf } from './settings.js';

export interface ReportParts extends EmbeddingParts {
  readonly stores: Pick<Stores, 'articles' | 'vectors' | 'stories'>;
  readonly stories: Pick<Stories, 'meet'>;
  readonly queue: Pick<Queue, 'add'>;
  readonly trials: TrialKeeper;
}

/** Batches of one turn; what is left has the next one. */
const MOST_BATCHES = 8;
/** Reports that meet others in one turn, in lots of `MOST_AT_ONCE`. */
const MOST_TURNS = 50;
/** Headline and lead say which event it is; more of a text only blurs that, and costs. */
const READ_CHARACTERS = 600;
const HOUR = 3_600_000;

/** The trial of an embedder: the kept one, or else a new one. @throws ModelFailed */
export async function trialOf(embedder: Embedder, parts: ReportParts): Promise<EmbedderTrial> {
  const kept = await parts.trials.load(spaceOf(parts.settings));
  return kept?.trial ?? tryEmbedder(embedder, parts);
}

/** Tries an embedder with news in several languages and keeps what that showed. @throws ModelFailed */
export async function tryEmbedder(
  embedder: Embedder,
  parts: Omit<ReportParts, 'stories' | 'stores' | 'queue'>,
): Promise<EmbedderTrial> {
  const { vectors } = await embedTexts(trialTexts(), 'trial', embedder, parts);
  const trial = judgeVectors(vectors);
  await parts.trials.save(spaceOf(parts.settings), trial, parts.now());
  return trial;
}

/**
 * Gives the newest reports their vectors and has their stories meet those in other languages. Nothing waits for it: a
 * report whose vector comes late was placed without, and is looked at again then.
 * @throws ModelFailed where the embedder cannot be used now
 */
export async function embedReports(embedder: Embedder, parts: ReportParts): Promise<void> {
  const { bearings, refused } = await trialOf(embedder, parts);
  if (refused !== null) return;
  const space = spaceOf(parts.settings);
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    await meetAll(space, bearings, parts);
    const ids = await parts.stores.vectors.waiting(space, sinceWhen(parts), MOST_AT_ONCE);
    if (ids.length === 0) return;
    const stored = await parts.stores.articles.byIds(ids);
    await embedBatch(
      stored.map(({ article }) => article),
      embedder,
      parts,
    );
  }
  await meetAll(space, bearings, parts);
}

/** Reports that are older meet nothing any more. */
export const sinceWhen = ({ now }: Pick<ReportParts, 'now'>): Date =>
  new Date(now().getTime() - MEETING_HOURS * HOUR);

/** Failures that one text can be to blame for, and then keeps from all others of its batch. */
const OF_ONE_TEXT: ReadonlySet<ModelFailed['failure']> = new Set(['not-accepted', 'malformed', 'too-long']);

async function embedBatch(
  articles: readonly Article[],
  embedder: Embedder,
  parts: ReportParts,
): Promise<void> {
  try {
    await embedAndKeep(articles, embedder, parts);
  } catch (cause) {
    if (!isOfOneText(cause)) throw cause;
    const failed = articles.length === 1 ? articles : await embedOneByOne(articles, embedder, parts);
    // Where none of several can be placed the embedder is at fault, not the texts.
    if (failed.length > 1 && failed.length === articles.length) throw cause;
    for (const { id } of failed) await parts.stores.vectors.fail(spaceOf(parts.settings), id);
  }
}

const isOfOneText = (cause: unknown): boolean =>
  cause instanceof ModelFailed && OF_ONE_TEXT.has(cause.failure);

/** @returns those that could not be placed */
async function embedOneByOne(
  articles: readonly Article[],
  embedder: Embedder,
  parts: ReportParts,
): Promise<readonly Article[]> {
  const failed: Article[] = [];
  for (const article of articles) {
    try {
      await embedAndKeep([article], embedder, parts);
    } catch (cause) {
      if (!isOfOneText(cause)) throw cause;
      failed.push(article);
    }
  }
  return failed;
}

async function embedAndKeep(
  articles: readonly Article[],
  embedder: Embedder,
  parts: ReportParts,
): Promise<void> {
  const { vectors } = await embedTexts(articles.map(textOf), 'embed', embedder, parts);
  await parts.stores.vectors.keep(spaceOf(parts.settings), vectors.flatMap(keptAs(articles)));
}

const keptAs =
  (articles: readonly Article[]) =>
  (vector: Float32Array, at: number): KeptVector[] => {
    const article = articles[at];
    return article === undefined ? [] : [{ articleId: article.id, numbers: compact(vector) }];
  };

const textOf = ({ title, dek, text }: Article): string =>
  [title, dek, text.slice(0, READ_CHARACTERS)].filter((part) => part !== null && part !== '').join('\n');

async function meetAll(space: string, bearings: Bearings, parts: ReportParts): Promise<void> {
  const { stores, stories, queue } = parts;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const unmet = await stores.vectors.unmet(space, sinceWhen(parts), MOST_AT_ONCE);
    const stored = await stores.articles.byIds(unmet.map(({ articleId }) => articleId));
    for (const { article } of stored) {
      const numbers = unmet.find(({ articleId }) => articleId === article.id)?.numbers;
      if (numbers === undefined) continue;
      const vector = { space, numbers, bearings };
      const meeting = await stories.meet(article, vector, (met) => stores.stories.meet(met));
      const changed = new Set(meeting.moved.map(({ storyId }) => storyId));
      for (const id of changed)
        await queue.add({ name: 'draft-story', id }, { afterSeconds: SECONDS_TO_DRAFT });
    }
    if (unmet.length < MOST_AT_ONCE) return;
  }
}
