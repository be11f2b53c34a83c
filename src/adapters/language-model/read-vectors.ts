import { z } from 'zod';
import { ModelFailed, type TokenCount } from '../../write/errors.js';

/** No embedder that is in use gives longer ones. */
const LONGEST = 8_192;
const FEWEST = 8;
const ORDER = z.object({ data: z.array(z.object({ index: z.number().int().nonnegative() })) });

/**
 * The vectors of an answer, one for each text and in their order, brought to length 1.
 * @param body the answer as it came: it may list the vectors in another order than the texts
 * @throws ModelFailed `malformed` where it is not that
 */
export function readVectors(
  given: readonly (readonly number[])[],
  body: unknown,
  texts: number,
  called: string,
  tokens: TokenCount,
): Float32Array[] {
  const refuse = (what: string): ModelFailed =>
    new ModelFailed('malformed', `${called} ${what}.`, { tokens });
  if (given.length !== texts)
    throw refuse(`gave ${count(given.length, 'vector')} for ${count(texts, 'text')}`);
  const [first] = given;
  const length = first?.length ?? 0;
  if (length < FEWEST || length > LONGEST)
    throw refuse(`gave vectors of ${count(length, 'number')}, which no embedder does`);
  const ordered = inOrder(given, body);
  if (ordered === null) throw refuse('did not say which vector belongs to which text');
  return ordered.map((vector) => {
    if (vector.length !== length)
      throw refuse(`gave vectors of different lengths, ${length} and ${vector.length}`);
    const norm = Math.hypot(...vector);
    if (!Number.isFinite(norm) || norm === 0)
      throw refuse('gave a vector that points nowhere: its numbers are all 0, or no numbers');
    return Float32Array.from(vector, (value) => value / norm);
  });
}

/** In the order of the texts; null where two vectors claim one place. */
function inOrder<T>(given: readonly T[], body: unknown): T[] | null {
  const places = ORDER.safeParse(body).data?.data.map(({ index }) => index);
  // A server that numbers nothing answers in order.
  if (places === undefined || places.length !== given.length) return [...given];
  const sorted = new Array<T>(given.length);
  for (const [at, place] of places.entries()) {
    const vector = given[at];
    if (vector !== undefined && place < sorted.length) sorted[place] = vector;
  }
  return Object.keys(sorted).length === given.length ? sorted : null;
}

const count = (many: number, noun: string): string =>
  `${many.toLocaleString('en')} ${noun}${many === 1 ? '' : 's'}`;
