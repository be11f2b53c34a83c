/** The largest number of a byte. */
const MOST = 127;

/** A vector as a byte for each number: a quarter of the room, and its cosines to three places. */
export function compact(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Int8Array.from(vector, (value) => Math.round((value / largest) * MOST));
}

/** How long a compact vector is. */
export function lengthOf(vector: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at++) sum += (vector[at] as number) ** 2;
  return Math.sqrt(sum) || 1;
}

/** The cosine of two compact vectors of one embedder. */
export function cosineOf(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum / (lengthOf(a) * lengthOf(b));
}
