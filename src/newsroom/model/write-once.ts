import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import type { WritingStep } from '../../domain/writing.js';
import { ModelFailed } from '../../write/errors.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { Engine } from '../ports.js';
import { createBudgetedModel } from './budget-model.js';
import { type JudgedBrief, withSecondJudge } from './judge-brief.js';
import type { ModelLedger, OpenLanguageModel, PlannedCall, Spent } from './ports.js';
import { accessOf, type ModelSettings } from './settings.js';
import { markInstead } from './write-story.js';

export interface OnceParts {
  readonly settings: ModelSettings;
  readonly engine: Pick<Engine, 'writeBrief' | 'writeWithModel' | 'judgeStatements'>;
  readonly open: OpenLanguageModel;
  readonly prompts: ModelPrompts;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** A writer for one brief without a database: its budgets are kept in memory. Null where no model is set. */
export function createModelWriter({ settings, engine, open, prompts, timeZone, newId, now }: OnceParts) {
  const access = accessOf(settings);
  if (access === null) return null;
  return {
    name: access.model,
    async write(
      articles: readonly Article[],
      onStep: (step: WritingStep) => void,
    ): Promise<{ brief: Brief; notes: readonly string[] }> {
      const ledger = memoryLedger();
      const budget = { ledger, settings, storyId: null, run: newId(), timeZone, newId, now };
      const model = createBudgetedModel(open(access), budget);
      const { contextTokens, style, beat, task } = settings;
      const newMark = () => newId().replaceAll('-', '');
      const guidance = { style, beat };
      const options = { model, prompts, guidance, contextTokens, newMark, onStep };
      try {
        const written =
          task === 'judge'
            ? { brief: await engine.writeBrief(articles), notes: [] }
            : await engine.writeWithModel(articles, options);
        return task === 'write'
          ? written
          : sayHeadDoubts(await withSecondJudge(written, articles, engine.judgeStatements, options));
      } catch (cause) {
        if (!(cause instanceof ModelFailed) || settings.instead === 'wait') throw cause;
        return { brief: markInstead(await engine.writeBrief(articles), cause), notes: [] };
      }
    },
  };
}

/** Headline and dek have no verdict of their own in a brief that no desk keeps. */
function sayHeadDoubts({ brief, headDoubts, notes }: JudgedBrief) {
  const doubted = Object.entries(headDoubts).map(
    ([part, words]) => `The second judge doubts “${words}” in the ${part}.`,
  );
  return { brief, notes: [...notes, ...doubted] };
}

/** The calls of one run. A day's budget bounds it too: nothing else of the day is known here. */
function memoryLedger(): Pick<ModelLedger, 'begin' | 'end'> {
  const calls = new Map<string, Spent>();
  return {
    async begin({ id, estimate }: PlannedCall, { day, brief }) {
      const used = [...calls.values()].reduce(
        (sum, one) => ({ tokens: sum.tokens + one.tokens, cost: sum.cost + one.cost }),
        { tokens: 0, cost: 0 },
      );
      const wanted = {
        tokens: used.tokens + estimate.input + estimate.output,
        cost: used.cost + estimate.cost,
      };
      for (const [over, budget] of [
        ['day', day],
        ['brief', brief],
      ] as const)
        if (
          (budget.tokens !== null && wanted.tokens > budget.tokens) ||
          (budget.cost !== null && wanted.cost > budget.cost)
        )
          return { over, spent: used };
      calls.set(id, { tokens: estimate.input + estimate.output, cost: estimate.cost });
      return null;
    },
    async end(id, { inputTokens, outputTokens, cost }) {
      calls.set(id, { tokens: inputTokens + outputTokens, cost });
    },
  };
}
