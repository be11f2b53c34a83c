import { dayIn } from '../../publish/index.js';
import { ModelFailed } from '../../write/errors.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../write/ports.js';
import type { CallOutcome, ModelLedger, PlannedCall, Spent } from './ports.js';
import { budgetsOf, costOf, type ModelSettings } from './settings.js';

/** What a model's calls are written down and bounded with. */
export interface BudgetParts {
  readonly ledger: Pick<ModelLedger, 'begin' | 'end'>;
  readonly settings: ModelSettings;
  readonly storyId: string | null;
  /** One for all calls of a brief. */
  readonly run: string;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * A model whose every call is written down before it is made, at the most that it can use up, and afterwards at what
 * it did. A call that would go over a budget is not made: it fails as `budget`.
 */
export function createBudgetedModel(model: LanguageModel, parts: BudgetParts): LanguageModel {
  return {
    name: model.name,
    async ask<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const call = planCall(request, model, parts);
      const refused = await parts.ledger.begin(call, budgetsOf(parts.settings));
      if (refused !== null) throw budgetSpent(refused, call, parts);
      const end = (tokens: { input: number; output: number }, outcome: CallOutcome, reason: string | null) =>
        parts.ledger.end(call.id, {
          inputTokens: tokens.input,
          outputTokens: tokens.output,
          cost: costOf(tokens, parts.settings),
          outcome,
          reason,
          milliseconds: parts.now().getTime() - call.at.getTime(),
        });
      try {
        const answer = await model.ask(request);
        await end(answer.tokens, 'answered', answer.notes.join(' ') || null);
        return answer;
      } catch (cause) {
        // What was stopped in mid-answer may have cost all of it.
        if (cause instanceof ModelFailed)
          await end(cause.facts.tokens ?? NOTHING, cause.failure, cause.message);
        else await end(call.estimate, 'stopped', null);
        throw cause;
      }
    },
  };
}

const NOTHING = { input: 0, output: 0 };

function planCall<T>(
  { prompt, mostTokens, purpose }: ModelRequest<T>,
  { name }: LanguageModel,
  { settings, storyId, run, timeZone, newId, now }: BudgetParts,
): PlannedCall {
  const tokens = { input: prompt.tokens, output: mostTokens };
  const at = now();
  const estimate = { ...tokens, cost: costOf(tokens, settings) };
  return { id: newId(), at, day: dayIn(timeZone, at), storyId, run, purpose, model: name, estimate };
}

function budgetSpent(
  { over, spent }: { readonly over: 'day' | 'brief'; readonly spent: Spent },
  { at }: PlannedCall,
  { settings, timeZone }: BudgetParts,
): ModelFailed {
  const used = saySpent(spent, settings.currency);
  if (over === 'brief')
    return new ModelFailed('budget', `The language model’s budget for one brief is spent: ${used} used.`);
  return new ModelFailed('budget', `The language model’s budget for the day is spent: ${used} used.`, {
    retryAt: nextDay(timeZone, at),
  });
}

/** "12,340 tokens, 0.42 USD". */
export function saySpent({ tokens, cost }: Spent, currency: string): string {
  const money = cost === 0 ? '' : `, ${cost.toLocaleString('en', { maximumFractionDigits: 4 })} ${currency}`;
  return `${Math.round(tokens).toLocaleString('en')} tokens${money}`;
}

/** When the next day begins in a time zone, to the quarter of an hour; days have 23 to 25 hours. */
export function nextDay(timeZone: string, now: Date): Date {
  const quarter = 15 * 60_000;
  const today = dayIn(timeZone, now);
  let at = Math.ceil(now.getTime() / quarter) * quarter;
  while (dayIn(timeZone, new Date(at)) === today) at += quarter;
  return new Date(at);
}
