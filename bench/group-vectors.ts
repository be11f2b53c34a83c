/**
 * What it costs to look for an arrival's nearest reports in other languages: all live vectors are compared, 16,384 of
 * the newest at most. Usage: tsx bench/group-vectors.ts
 */

import { VectorRing } from '../src/group/across/vector-ring.js';
import { compact } from '../src/group/index.js';

const LOOKS = 50;
const SIZES = [384, 1024];
const COUNTS = [1_000, 10_000, 100_000];

let state = 1;
/** The same numbers in every run. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32 - 0.5;
}

for (const size of SIZES)
  for (const count of COUNTS) {
    const ring = new VectorRing(size);
    const vector = (): Int8Array => compact(Float32Array.from({ length: size }, random));
    for (let at = 0; at < count; at++) ring.add(at, at % 3 === 0 ? 'de' : 'en', vector());
    const times: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      const wanted = vector();
      const began = performance.now();
      ring.nearest(wanted, (language) => language !== 'de', { least: 0.1, most: 12 });
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const median = times[Math.floor(LOOKS / 2)] ?? 0;
    const worst = times.at(-1) ?? 0;
    const kept = Math.min(count, 16_384);
    console.log(
      `${size} numbers, ${count.toLocaleString('en')} live reports: ${median.toFixed(2)} ms (at most ${worst.toFixed(1)}), ${((kept * size) / 1_048_576).toFixed(1)} MB`,
    );
  }
