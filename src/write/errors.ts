import type { Dropped } from '../domain/brief.js';

/** No sentence of the sources could be presented and supported, so there is nothing to write a lede from. */
export class NothingSupported extends Error {
  override readonly name = 'NothingSupported';
  /** How many sources were read. */
  readonly sources: number;
  /** What was considered and why it was left out. */
  readonly dropped: readonly Dropped[];

  constructor(sources: number, dropped: readonly Dropped[]) {
    const considered = dropped.length === 1 ? '1 sentence' : `${dropped.length} sentences`;
    super(`No sentence of ${sources} source(s) can stand in a brief; ${considered} left out.`);
    this.sources = sources;
    this.dropped = dropped;
  }
}
