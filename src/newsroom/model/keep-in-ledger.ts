import { dayIn } from '../../publish/index.js';
import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { Budget, CallOutcome, CallPurpose, ModelLedger, PlannedCall, Spent } from './ports.js';

/** What calls are written down and bounded with. */
export interface LedgerParts {
  readonly ledger: Pick<ModelLedger, 'begin' | 'end'>;
  readonly budgets: { readonly day: Budget; readonly brief: Budget };
  readonly costOf: (tokens: TokenCount) => number;
  readonly currency: string;
  /** As in a sentence: "The language model". */
  readonly called: string;
  readonly storyId: string | null;
  /** One for all calls of a brief. */
  readonly run: string;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** A call with what it may use up at most. */
interface CallPlan {
  readonly purpose: CallPurpose;
  readonly model: string;
  readonly most: TokenCount;
}

/** What a call gave, as far as the ledger looks at it. */
interface Answered {
  readonly tokens: TokenCount;
  readonly notes?: readonly string[];
}

/**
 * Makes a call that is written down before it is made, at the most that it can use up, and afterwards at what it did.
 * @throws ModelFailed `budget` where it would go over one: then it is not made
 */
export async function keepInLedger<T extends Answered>(
  plan: CallPlan,
  parts: LedgerParts,
  make: () => Promise<T>,
): Promise<T> {
  const call = planCall(plan, parts);
  const refused = await parts.ledger.begin(call, parts.budgets);
  if (refused !== null) throw budgetSpent(refused, call, parts);
  const end = (tokens: TokenCount, outcome: CallOutcome, reason: string | null) =>
    parts.ledger.end(call.id, {
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      cost: parts.costOf(tokens),
      outcome,
      reason,
      milliseconds: parts.now().getTime() - call.at.getTime(),
    });
  try {
    const answer = await make();
    await end(answer.tokens, 'answered', answer.notes?.join(' ') || null);
    return answer;
  } catch (cause) {
    // What was stopped in mid-answer may have cost all of it.
    if (cause instanceof ModelFailed) await end(cause.facts.tokens ?? NOTHING, cause.failure, cause.message);
    else await end(call.estimate, 'stopped', null);
    throw cause;
  }
}

const NOTHING = { input: 0, output: 0 };

function planCall({ purpose, model, most }: CallPlan, parts: LedgerParts): PlannedCall {
  const { costOf, storyId, run, timeZone, newId, now } = parts;
  const at = now();
  const estimate = { ...most, cost: costOf(most) };
  return { id: newId(), at, day: dayIn(timeZone, at), storyId, run, purpose, model, estimate };
}

function budgetSpent(
  { over, spent }: { readonly over: 'day' | 'brief'; readonly spent: Spent },
  { at }: PlannedCall,
  { called, currency, timeZone }: LedgerParts,
): ModelFailed {
  const used = saySpent(spent, currency);
  if (over === 'brief')
    return new ModelFailed('budget', `${called}’s budget for one brief is spent: ${used} used.`);
  return new ModelFailed('budget', `${called}’s budget for the day is spent: ${used} used.`, {
    retryAt: nextDay(timeZone, at),
  });
}

/** "12,340 tokens, 0.42 USD". */
export function saySpent({ tokens, cost }: Spent, currency: string): string {
  const money = cost === 0 ? '' : `, ${cost.toLocaleString('en', { maximumFractionDigits: 4 })} ${currency}`;
  return `${Math.round(tokens).toLocaleString('en')} tokens${money}`;
}

/** When the next day begins in a time zone, to the quarter of an hour; days have 23 to 25 hours. */
function nextDay(timeZone: string, now: Date): Date {
  const quarter = 15 * 60_000;
  const today = dayIn(timeZone, now);
  let at = Math.ceil(now.getTime() / quarter) * quarter;
  while (dayIn(timeZone, new Date(at)) === today) at += quarter;
  return new Date(at);
}
