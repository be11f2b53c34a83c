/**
 * Syndicated copies: are edited copies found, and are independent reports of one event left alone?
 *   npx tsx bench/group-copies.ts        (needs ../shared)
 * The edits are those of the shared score-neardup.mjs. Many "independent" reports of the labelled sets are in truth
 * one agency's text, so the last line overstates what is wrongly called a copy.
 */
import { sentences } from '../src/domain/text/sentences.js';
import { tokens, words } from '../src/domain/text/tokens.js';
import { CopyIndex } from '../src/group/copies/copy-index.js';
import { type Shingles, shinglesOf } from '../src/group/copies/shingles.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { pick, seededRandom } from './plant/random.js';
import { readSharedJsonl } from './shared-data.js';

const ORIGINALS = 600;
const random = seededRandom(5);
const INSERTED = ['the', 'officials', 'said', 'local', 'later', 'also'];

const mixed = readSharedJsonl<LabelledArticle>('group/mixs-dev.jsonl.gz');
if (mixed === null) console.log('bench/group-copies needs ../shared, which is not here.');
else report(mixed.filter(({ set, text }) => set === 'noise' && isUsual(text)).slice(0, ORIGINALS));

function isUsual(text: string): boolean {
  const { length } = words(text);
  return length > 150 && length < 900;
}

function report(originals: readonly LabelledArticle[]): void {
  const texts = originals.map(({ text }) => text);
  const edits: Record<string, (text: string) => string> = {
    'new byline and footer': (text) =>
      `By Staff and agencies\n${text}\nThis story was first published elsewhere. All rights reserved.`,
    'first 60 %': (text) => firstShare(text, 0.6),
    'first 30 %': (text) => firstShare(text, 0.3),
    'edited: 15 % cut, 5 % of words changed': (text) => edited(text, 0.15, 0.05).join(' '),
    'edited hard: 30 % cut, 12 % changed, shuffled': (text) => shuffled(edited(text, 0.3, 0.12)).join(' '),
    'inside a longer piece': (text) =>
      [
        firstSentences(pick(random, texts) ?? '', 6),
        firstSentences(text, 10),
        firstSentences(pick(random, texts) ?? '', 5),
      ].join(' '),
  };
  const rows = Object.entries(edits).map(([kind, edit]) => ({
    kind,
    ...found(texts.map((text) => [text, edit(text)] as const)),
  }));
  const pairs = independentPairs();
  const called = share(pairs, ([one, other]) => isCopy(one, other));
  const unrelated = share(texts, (text, at) => isCopy(text, texts[(at + 1) % texts.length] ?? ''));
  console.table(rows);
  console.log(`unrelated pairs called copies: ${unrelated}`);
  console.log(`pairs of one event called copies: ${called} of ${pairs.length}`);
}

/** An edit that cuts the whole text leaves no copy to be found. */
function found(pairs: readonly (readonly [string, string])[]) {
  const left = pairs.filter(([, edit]) => words(edit).length > 0);
  return { 'found as copies': share(left, ([text, edit]) => isCopy(text, edit)), of: left.length };
}

function share<T>(items: readonly T[], test: (item: T, at: number) => boolean): number {
  return Number((items.filter(test).length / items.length).toFixed(3));
}

function read(text: string): Shingles {
  return shinglesOf(text, tokens(text));
}

function isCopy(original: string, copy: string): boolean {
  const index = new CopyIndex();
  index.add(0, read(original));
  return index.add(1, read(copy)).length > 0;
}

function firstSentences(text: string, count: number): string {
  return sentences(text)
    .slice(0, count)
    .map((sentence) => sentence.text)
    .join(' ');
}

function firstShare(text: string, part: number): string {
  return firstSentences(text, Math.ceil(sentences(text).length * part));
}

function edited(text: string, cut: number, changed: number): string[] {
  return sentences(text)
    .filter(() => random() > cut)
    .map((sentence) =>
      sentence.text
        .split(' ')
        .map((word) => (random() < changed ? pick(random, [...INSERTED, `${word}s`]) : word))
        .join(' '),
    );
}

function shuffled(items: readonly string[]): string[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Each report with the two that follow it in its story. */
function independentPairs(): (readonly [string, string])[] {
  return GROUP_SETS.flatMap((set) => {
    const stories = new Map<string, string[]>();
    for (const { story, text } of readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [])
      stories.set(story, [...(stories.get(story) ?? []), text]);
    return [...stories.values()].flatMap((texts) =>
      texts.flatMap((text, at) => texts.slice(at + 1, at + 3).map((other) => [text, other] as const)),
    );
  });
}
