import { keepInLedger, type LedgerParts } from '../model/keep-in-ledger.js';
import type { CallPurpose } from '../model/ports.js';
import type { Embedded, Embedder } from './ports.js';
import { type EmbedderSettings, embedderBudgetsOf } from './settings.js';

/** Texts of one call: what every server takes at once. */
export const MOST_AT_ONCE = 32;
/** A token has two bytes at least, in whatever script: what a call may use up is not put too low. */
const LEAST_BYTES = 2;

/** What an embedder's calls are made with. */
export interface EmbeddingParts {
  readonly ledger: LedgerParts['ledger'];
  readonly settings: EmbedderSettings;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Embeds texts in as many calls as it takes; each is in the ledger and within the budget. @throws ModelFailed */
export async function embedTexts(
  texts: readonly string[],
  purpose: CallPurpose,
  embedder: Embedder,
  { settings, ...parts }: EmbeddingParts,
): Promise<Embedded> {
  const kept: LedgerParts = {
    ...parts,
    budgets: embedderBudgetsOf(settings),
    costOf: ({ input }) => (input * settings.price) / 1_000_000,
    currency: settings.currency,
    called: 'The embedder',
    storyId: null,
    run: parts.newId(),
  };
  const vectors: Float32Array[] = [];
  let input = 0;
  for (let from = 0; from < texts.length; from += MOST_AT_ONCE) {
    const batch = texts.slice(from, from + MOST_AT_ONCE).map((text) => `${settings.prefix}${text}`);
    const bytes = batch.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const most = { input: Math.ceil(bytes / LEAST_BYTES), output: 0 };
    const answer = await keepInLedger({ purpose, model: embedder.name, most }, kept, () =>
      embedder.embed(batch),
    );
    vectors.push(...answer.vectors);
    input += answer.tokens.input;
  }
  return { vectors, tokens: { input, output: 0 } };
}
