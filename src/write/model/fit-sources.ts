import type { ModelSource } from '../show-model.js';
import { cutToTokens, estimateTokens } from './estimate-tokens.js';

/** As much of a source as there is room for. */
export interface FittedSource {
  readonly source: ModelSource;
  readonly text: string;
}

/** What delimiters, title and outlet take of the room, in tokens. */
const FRAME = 120;
/** Less than this of a report tells a model nothing that the others do not. */
const LEAST = 150;

/**
 * Divides the room fairly: the shortest reports are shown whole, the rest share what is left, each cut at the end of
 * a line. Where not even beginnings fit, the last reports of the list are left out.
 */
export function fitSources(sources: readonly ModelSource[], tokens: number): FittedSource[] {
  const most = Math.max(1, Math.floor(tokens / (FRAME + LEAST)));
  const taken = sources.slice(0, most);
  const sizes = taken
    .map((source) => ({ source, size: estimateTokens(source.text) }))
    .sort((a, b) => a.size - b.size);
  let room = tokens - FRAME * taken.length;
  const texts = new Map<ModelSource, string>();
  for (const [index, { source, size }] of sizes.entries()) {
    const share = Math.max(0, Math.floor(room / (sizes.length - index)));
    texts.set(source, cutToTokens(source.text, share));
    room -= Math.min(size, share);
  }
  return taken.map((source) => ({ source, text: texts.get(source) ?? '' })).filter(({ text }) => text !== '');
}
