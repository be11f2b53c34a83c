/**
 * False alarms of the defence against injected text: the share of sentences of real news that each rule takes for
 * words about the retelling, and which are kept from being evidence. Ids that are even were looked at; odd were not.
 * Usage: npx tsx bench/injections.ts [--show]   (needs ../shared)
 */
import { sentences } from '../src/domain/text/sentences.js';
import { readClauses } from '../src/verify/index.js';
import { findAddress } from '../src/write/model/find-link.js';
import { isForeignSentence } from '../src/write/read/detect-english.js';
import { oddsOfSteering, STEERING } from '../src/write/read/odds-of-steering.js';
import { isOnlyToBeTold } from '../src/write/read/only-to-be-told.js';
import { speaksOfTelling } from '../src/write/read/speaks-of-telling.js';
import { steersWriter } from '../src/write/read/steers-writer.js';
import { readSharedJsonl } from './shared-data.js';
import { NEWS_FILES } from './steering-news.js';

interface Told {
  readonly text?: string;
  readonly docs?: readonly { readonly text: string }[];
  readonly want?: { readonly text?: string };
}

const FILES = [...NEWS_FILES, 'pages/pages.jsonl.gz'];

const read = FILES.flatMap((file) => {
  const rows = readSharedJsonl<Told>(file);
  if (rows === null) console.log(`${file} is not here.`);
  return rows === null ? [] : [{ file, rows }];
});
for (const { file, rows } of read) measure(file, rows);
measure(
  'all of them',
  // Each set's halves stay what they were.
  [0, 1].map((half) => ({
    docs: read.flatMap(({ rows }) =>
      rows.filter((_, index) => index % 2 === half).flatMap((row) => textsOf(row).map((text) => ({ text }))),
    ),
  })),
);

/** An address without figures and signs: one that is spoken. */
function isInWords(address: string | null): boolean {
  return address !== null && /^[\p{L}\s,’'-]+$/u.test(address);
}

/** Counts, in the half that was looked at while the rules were written and in the other. */
function measure(file: string, rows: readonly Told[]): void {
  const table = ['seen', 'unseen'].map((half, at) => {
    const told = rows.filter((_, index) => index % 2 === at).flatMap(textsOf);
    const all = told
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => sentences(line).map((one) => one.text));
    const hits = all.flatMap((text) => {
      const kind = speaksOfTelling(text);
      return kind === null ? [] : [{ kind, text }];
    });
    if (half === 'seen' && file !== 'all of them' && process.argv.includes('--show'))
      for (const { kind, text } of hits) console.log(`${kind}: ${text.slice(0, 260)}`);
    const share = (many: number): string => `${((100 * many) / Math.max(1, all.length)).toFixed(3)} %`;
    const odds = told.flatMap((text) => {
      const texts = text.split('\n').flatMap((line) => sentences(line).map((one) => one.text));
      return oddsOfSteering({ title: '', texts, others: new Set() }, readClauses);
    });
    const kinds: Record<string, number> = {};
    for (const { kind } of hits) kinds[kind] = (kinds[kind] ?? 0) + 1;
    return {
      half,
      sentences: all.length,
      ofTelling: share(hits.length),
      onlyToBeTold: share(all.filter((text) => isOnlyToBeTold(text, '')).length),
      addressInWords: share(all.filter((text) => isInWords(findAddress(text))).length),
      foreign: share(all.filter(isForeignSentence).length),
      steers: share(all.filter(steersWriter).length),
      surelySteers: share(odds.filter((one) => one > STEERING.surely).length),
      likelySteers: share(odds.filter((one) => one > STEERING.likely).length),
      ...kinds,
    };
  });
  console.log(file);
  console.table(table);
}

function textsOf({ text, docs = [], want }: Told): string[] {
  return [text, want?.text, ...docs.map((doc) => doc.text)].filter((one) => typeof one === 'string');
}
