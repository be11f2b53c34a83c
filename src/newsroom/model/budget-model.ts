import type { LanguageModel, ModelAnswer, ModelRequest } from '../../write/ports.js';
import { keepInLedger, type LedgerParts } from './keep-in-ledger.js';
import { budgetsOf, costOf, type ModelSettings } from './settings.js';

/** What a model's calls are written down and bounded with. */
export interface BudgetParts extends Omit<LedgerParts, 'budgets' | 'costOf' | 'currency' | 'called'> {
  readonly settings: ModelSettings;
}

/**
 * A model whose every call is written down before it is made, at the most that it can use up, and afterwards at what
 * it did. A call that would go over a budget is not made: it fails as `budget`.
 */
export function createBudgetedModel(
  model: LanguageModel,
  { settings, ...parts }: BudgetParts,
): LanguageModel {
  const kept: LedgerParts = {
    ...parts,
    budgets: budgetsOf(settings),
    costOf: (tokens) => costOf(tokens, settings),
    currency: settings.currency,
    called: 'The language model',
  };
  return {
    name: model.name,
    ask<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const { prompt, mostTokens, purpose } = request;
      const most = { input: prompt.tokens, output: mostTokens };
      return keepInLedger({ purpose, model: model.name, most }, kept, () => model.ask(request));
    },
  };
}
