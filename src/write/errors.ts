import type { Dropped } from '../domain/brief.js';

/** No sentence of the sources could be presented and supported, so there is nothing to write a lede from. */
export class NothingSupported extends Error {
  override readonly name = 'NothingSupported';
  /** How many sources were read. */
  readonly sources: number;
  /** Why most sentences were left out; null where there was none. */
  readonly mainReason: string | null;
  /** What was considered and why it was left out. */
  readonly dropped: readonly Dropped[];

  constructor(sources: number, dropped: readonly Dropped[]) {
    const considered = dropped.length === 1 ? '1 sentence' : `${dropped.length} sentences`;
    const [reason] = reasonsOf(dropped);
    super(
      `No sentence of ${sources === 1 ? 'the one report' : `${sources} reports`} can stand in a brief; ` +
        `${considered} left out${reason === undefined ? '' : `, most of them for this: ${reason}`}.`,
    );
    this.sources = sources;
    this.dropped = dropped;
    this.mainReason = reason ?? null;
  }
}

/** Reasons, the most frequent first. */
function reasonsOf(dropped: readonly Dropped[]): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason]) => reason);
}

/** What kept a language model from giving what it was asked for. */
export type ModelFailure =
  | 'unreachable'
  | 'not-allowed'
  | 'not-accepted'
  | 'rate-limited'
  | 'server-fault'
  | 'too-slow'
  | 'silent'
  | 'cut-off'
  | 'too-long'
  | 'loop'
  | 'malformed'
  | 'empty'
  | 'refusal'
  | 'wrong-language'
  | 'resting'
  | 'budget'
  | 'nothing-supported'
  | 'nothing-shown';

/** Tokens of one call, as the server counted them, or estimated where it did not. */
export interface TokenCount {
  readonly input: number;
  readonly output: number;
}

/** A language model did not give what it was asked for. The message is one sentence for the editor. */
export class ModelFailed extends Error {
  override readonly name = 'ModelFailed';

  constructor(
    readonly failure: ModelFailure,
    message: string,
    readonly facts: {
      /** When another try may succeed, where that is known. */
      readonly retryAt?: Date;
      /** What the failed call cost. */
      readonly tokens?: TokenCount;
    } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
