/**
 * Writes src/group/weights/common-words.json: how many of 5,000 news articles hold each of the commonest words.
 *   npx tsx bench/build-common-words.ts
 * ../shared counts Porter stems; the words of the labelled sets tell which of our stems each of them is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stem } from '../src/domain/text/stem.js';
import { tokens } from '../src/domain/text/tokens.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { readSharedJsonl } from './shared-data.js';

const COUNTS = new URL('../../shared/data/group/prior.json.gz', import.meta.url);
const PORTER = new URL('../../shared/bench/group/lib/text.mjs', import.meta.url);
const OUTPUT = new URL('../src/group/weights/common-words.json', import.meta.url);
/** Of 5,000: rarer words say as much when they are unknown. */
const COMMON = 100;
/** A share of a Porter stem's words below this is an accident. */
const LEAST_SHARE = 0.05;

type Stem = (word: string) => string;

if (!existsSync(COUNTS)) console.log('bench/build-common-words needs ../shared, which is not here.');
else await build();

async function build(): Promise<void> {
  const { stem: porter } = (await import(PORTER.href)) as { stem: Stem };
  const counted = JSON.parse(gunzipSync(readFileSync(COUNTS)).toString()) as {
    n: number;
    df: Record<string, number>;
  };
  const shares = sharesOf(porter);
  const frequencies = new Map<string, number>();
  for (const [key, count] of Object.entries(counted.df))
    for (const [own, share] of shares.get(key) ?? [[stem(key), 1] as const])
      frequencies.set(own, Math.min(counted.n, (frequencies.get(own) ?? 0) + count * share));
  const common = [...frequencies]
    .filter(([, count]) => count >= COMMON)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const words = common.map(([word]) => word).join(' ');
  const file = {
    documents: counted.n,
    words,
    frequencies: common.map(([, count]) => Math.round(count)),
  };
  writeFileSync(OUTPUT, `${JSON.stringify(file)}\n`);
  console.log(`${common.length} words`);
}

/** For each Porter stem, our stems of its words and their shares. */
function sharesOf(porter: Stem): Map<string, [string, number][]> {
  const votes = new Map<string, Map<string, number>>();
  for (const word of wordsOfSets()) {
    const own = votes.get(porter(word)) ?? new Map<string, number>();
    own.set(stem(word), (own.get(stem(word)) ?? 0) + 1);
    votes.set(porter(word), own);
  }
  return new Map(
    [...votes].map(([key, own]) => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0);
      const shares = [...own].map(([word, count]): [string, number] => [word, count / all]);
      return [key, shares.filter(([, share]) => share >= LEAST_SHARE)];
    }),
  );
}

function* wordsOfSets(): Generator<string> {
  for (const set of GROUP_SETS)
    for (const { title, text } of readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [])
      for (const { lower } of tokens(`${title} ${text}`)) yield lower.replaceAll(/[.']/g, '');
}
