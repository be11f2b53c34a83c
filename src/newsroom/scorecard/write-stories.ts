import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import { ModelFailed, type ModelFailure, NothingSupported } from '../../write/errors.js';
import type { LanguageModel, ModelPrompts } from '../../write/ports.js';
import { createBudgetedModel } from '../model/budget-model.js';
import type { ModelLedger } from '../model/ports.js';
import type { ModelSettings } from '../model/settings.js';
import type { Engine } from '../ports.js';
import type { KeptBrief } from './ports.js';

/** What writing a story for a scorecard takes; a `model` of null leaves it to the extractive writer. */
export interface StoryParts {
  readonly engine: Pick<Engine, 'writeBrief' | 'writeWithModel'>;
  readonly model: LanguageModel | null;
  readonly settings: ModelSettings;
  readonly prompts: ModelPrompts;
  readonly ledger: Pick<ModelLedger, 'begin' | 'end'>;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly newMark: () => string;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

export type ScoredStory = Pick<KeptBrief, 'brief' | 'note' | 'tokens' | 'cost'>;

/** All calls of one brief together. */
const LONGEST_MS = 14 * 60_000;

/** These are about the way to the model or its budget, not about how it writes: the scoring stops there. */
const STOPS: ReadonlySet<ModelFailure> = new Set([
  'unreachable',
  'not-allowed',
  'not-accepted',
  'rate-limited',
  'server-fault',
  'resting',
]);

/**
 * Has the writer write one story, and nobody in its place: a story that it cannot write has no brief, with the reason.
 * @throws ModelFailed where the model cannot be asked at all, or the day's budget is spent
 */
export async function writeForScore(articles: readonly Article[], parts: StoryParts): Promise<ScoredStory> {
  const spent = countingLedger(parts.ledger);
  const end = (brief: Brief | null, note: string | null): ScoredStory => ({ brief, note, ...spent.total() });
  try {
    return end(await write(articles, { ...parts, ledger: spent.ledger }), null);
  } catch (cause) {
    if (cause instanceof NothingSupported) return end(null, cause.message);
    if (!(cause instanceof ModelFailed) || stopsScoring(cause)) throw cause;
    return end(null, cause.message);
  }
}

/** The day's budget names when there is a new one; a brief's budget is the writer's own matter. */
const stopsScoring = ({ failure, facts }: ModelFailed): boolean =>
  STOPS.has(failure) || (failure === 'budget' && facts.retryAt !== undefined);

async function write(articles: readonly Article[], parts: StoryParts): Promise<Brief> {
  const { engine, model, settings, prompts, newId, newMark, signal } = parts;
  if (model === null) return engine.writeBrief(articles);
  const { contextTokens, style, beat } = settings;
  const deadline = AbortSignal.timeout(LONGEST_MS);
  const budgeted = createBudgetedModel(model, { ...parts, storyId: null, run: newId() });
  try {
    const work = await engine.writeWithModel(articles, {
      model: budgeted,
      prompts,
      guidance: { style, beat },
      contextTokens,
      newMark,
      signal: AbortSignal.any([signal, deadline]),
    });
    return work.brief;
  } catch (cause) {
    if (!deadline.aborted || signal.aborted || cause instanceof ModelFailed) throw cause;
    const minutes = LONGEST_MS / 60_000;
    throw new ModelFailed('too-slow', `${model.name} did not finish the brief within ${minutes} minutes.`);
  }
}

/** A ledger that also adds up what one story used. */
function countingLedger(ledger: StoryParts['ledger']) {
  let tokens = 0;
  let cost = 0;
  const counting: StoryParts['ledger'] = {
    begin: (call, budgets) => ledger.begin(call, budgets),
    async end(id, end) {
      tokens += end.inputTokens + end.outputTokens;
      cost += end.cost;
      await ledger.end(id, end);
    },
  };
  return { ledger: counting, total: () => ({ tokens, cost }) };
}
