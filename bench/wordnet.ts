import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link from a sense to another: WordNet's pointer symbol and the words linked. */
export interface SenseLink {
  readonly symbol: string;
  readonly words: readonly string[];
}

/** One sense of a word: its synonyms and its links. */
export interface Sense {
  readonly words: readonly string[];
  readonly links: readonly SenseLink[];
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; key: string; from: number; to: number }[];
}

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
const PART: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** The senses of every word of a WordNet `dict` folder, the commonest first (wndb(5WN) describes the files). */
export function* readWordnet(folder: string): Generator<readonly [word: string, senses: readonly Sense[]]> {
  const synsets = new Map<string, Synset>();
  for (const part of FILES) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      if (/^\d{8}/.test(line)) readSynset(line, part, synsets);
    }
  }
  for (const part of FILES) {
    for (const line of linesOf(join(folder, `index.${part}`))) {
      const fields = line.trim().split(/\s+/);
      const [word = '', , , pointers = '0'] = fields;
      const offsets = fields.slice(6 + Number(pointers));
      const senses = offsets.flatMap((offset) => synsets.get(part + offset) ?? []);
      yield [word, senses.map((synset) => senseOf(synset, word, synsets))];
    }
  }
}

function linesOf(file: string): string[] {
  // The licence at the head of each file is indented.
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(line: string, part: string, synsets: Map<string, Synset>): void {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? '').replace(/\(.*\)/, '').toLowerCase(),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, index) => {
    const [symbol = '', offset = '', kind = '', ends = ''] = fields.slice(
      first + 4 * index,
      first + 4 * index + 4,
    );
    return {
      symbol,
      key: (PART[kind] ?? '') + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  synsets.set(part + (fields[0] ?? ''), { words, pointers });
}

/** Pointers between single words (antonyms) count only for the word that they leave from. */
function senseOf(synset: Synset, word: string, synsets: ReadonlyMap<string, Synset>): Sense {
  const links = synset.pointers.flatMap(({ symbol, key, from, to }) => {
    const target = synsets.get(key);
    if (!target || (from > 0 && symbol === '!' && synset.words[from - 1] !== word)) return [];
    const words = to > 0 && symbol === '!' ? target.words.slice(to - 1, to) : target.words;
    return [{ symbol, words }];
  });
  return { words: synset.words, links };
}
