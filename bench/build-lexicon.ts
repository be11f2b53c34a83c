/**
 * Counts in how many articles of ../shared/data/verify each stem stands in lower case, and writes
 * src/verify/weights/lexicon.json: the rarity (inverse document frequency) of the common ones.
 *   npx tsx bench/build-lexicon.ts
 */
import { writeFileSync } from 'node:fs';
import { isLowerCased } from '../src/domain/text/sentences.js';
import { readWords } from '../src/verify/reading/words.js';
import { readSharedJsonl } from './shared-data.js';

const LEAST_ARTICLES = 6;
const OUTPUT = new URL('../src/verify/weights/lexicon.json', import.meta.url);

const sources = readSharedJsonl<{ readonly text: string }>('verify/sources.jsonl.gz');
if (sources === null) console.log('bench/build-lexicon: ../shared is absent, nothing to count');
else build(sources.map((source) => source.text));

function build(texts: readonly string[]): void {
  const articles = new Map<string, number>();
  for (const text of texts.filter((text) => !isLowerCased(text))) {
    const common = readWords(text).filter((word) => !word.capital && /^\p{Ll}/u.test(word.text));
    for (const stem of new Set(common.map((word) => word.stem)))
      articles.set(stem, (articles.get(stem) ?? 0) + 1);
  }
  const kept = [...articles]
    .filter(([, count]) => count >= LEAST_ARTICLES)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rarity = Object.fromEntries(
    kept.map(([stem, count]) => [stem, round(Math.log(texts.length / count))]),
  );
  const unknown = round(Math.log(texts.length / 2));
  writeFileSync(OUTPUT, `${JSON.stringify({ unknown, rarity })}\n`);
  console.log(`${kept.length} stems from ${texts.length} articles`);
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
