/**
 * Scores extractAttributions on news articles with who-said-what marked by hand.
 *   npx tsx bench/quotes.ts [--show 20] [--only 'QUOTE missed']
 */
import { parseArgs } from 'node:util';
import { findQuotations } from '../src/domain/text/quotations.js';
import { extractAttributions } from '../src/verify/index.js';
import { readSharedJsonl } from './shared-data.js';

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly speaker: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}
type Span = readonly [number, number];
type Kind = 'direct' | 'mixed' | 'indirect';
/** Words that do not tell one speaker from another. */
const SMALL = new Set(
  'the a an of and in for to his her their its mr mrs ms dr sen gov rep who he she they it we i'.split(' '),
);
const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect'];

const { values: options } = parseArgs({
  options: { show: { type: 'string', default: '0' }, only: { type: 'string', default: '' } },
});
const counts = new Map<string, number>();
let left = Number(options.show);

const articles = readSharedJsonl<Marked>('verify/attributions.jsonl.gz');
if (articles === null) console.log('bench/quotes: ../shared is absent, nothing to score');
else report(articles);

function report(marked: readonly Marked[]): void {
  let spent = 0;
  for (const article of marked) {
    const start = process.cpuUsage();
    const found = extractAttributions(article.text);
    const used = process.cpuUsage(start);
    spent += (used.user + used.system) / 1e6;
    score(article, found);
  }
  console.log(
    `articles ${marked.length}, marked ${KINDS.map((kind) => `${kind} ${at(`gold.${kind}`)}`).join(', ')}, found ${at('pred')}`,
  );
  for (const kind of KINDS) {
    console.log(
      `${kind.padEnd(9)} IoU>=.5 ${share(`hit.${kind}`, `gold.${kind}`)}  half-covered ${share(`half.${kind}`, `gold.${kind}`)}  speaker right when found ${share(`speakerRight.${kind}`, `speaker.${kind}`)}`,
    );
  }
  console.log(`precision: half inside a marked content ${share('predHalf', 'pred')}`);
  console.log(
    `quotations of 5+ words with a marked speaker ${at('quote')}: attributed ${share('quoteFound', 'quote')}, speaker right ${share('quoteRight', 'quoteFound')} of those, ${share('quoteRight', 'quote')} of all`,
  );
  console.log(`${spent.toFixed(1)} CPU s, ${(marked.length / spent).toFixed(0)} articles/CPU s`);
}

interface Covered {
  readonly words: ReadonlySet<number>;
  readonly speaker: string;
}

function score(article: Marked, found: ReturnType<typeof extractAttributions>): void {
  const { text } = article;
  const quotations = findQuotations(text);
  const predicted = found.map((item) => ({
    words: wordsIn(text, [[item.start, item.end]]),
    speaker: item.speaker,
  }));
  const real = article.attributions.filter((item) => item.content.length > 0);
  const gold = real.map((item) => {
    const words = wordsIn(text, item.content);
    const inside = [...words].filter((at) =>
      quotations.some((quote) => quote.start <= at && at < quote.end),
    ).length;
    const kind: Kind = inside >= 0.9 * words.size ? 'direct' : inside > 0 ? 'mixed' : 'indirect';
    return {
      words,
      kind,
      speaker: slices(text, item.speaker),
      cue: slices(text, item.cue),
      content: slices(text, item.content),
    };
  });
  for (const item of gold) scoreMarked(item, predicted);
  for (const item of predicted) {
    count('pred');
    if (gold.some((other) => overlap(other.words, item.words) >= 0.5 * item.words.size)) count('predHalf');
  }
  for (const quote of quotations) {
    if (quote.text.split(/\s+/).length >= 5)
      scoreQuotation(wordsIn(text, [[quote.start, quote.end]]), gold, predicted, quote.text);
  }
}

function scoreMarked(
  item: Covered & { kind: Kind; cue: string; content: string },
  predicted: readonly Covered[],
): void {
  count(`gold.${item.kind}`);
  let best: { covered: number; iou: number; speaker: string } | null = null;
  for (const candidate of predicted) {
    const shared = overlap(item.words, candidate.words);
    if (shared === 0) continue;
    const iou = shared / (item.words.size + candidate.words.size - shared);
    if (best === null || iou > best.iou)
      best = { covered: shared / item.words.size, iou, speaker: candidate.speaker };
  }
  if (best === null || best.covered < 0.5) {
    show(`MISSED ${item.kind}`, `${item.speaker} | ${item.cue} | ${item.content}`);
    return;
  }
  count(`half.${item.kind}`);
  if (best.iou >= 0.5) count(`hit.${item.kind}`);
  if (item.speaker === '') return;
  count(`speaker.${item.kind}`);
  if (sameSpeaker(item.speaker, best.speaker)) count(`speakerRight.${item.kind}`);
  else show(`SPEAKER ${item.kind}`, `${item.speaker} | got ${best.speaker} | ${item.cue} | ${item.content}`);
}

function scoreQuotation(
  words: ReadonlySet<number>,
  gold: readonly Covered[],
  predicted: readonly Covered[],
  content: string,
): void {
  const owner = gold.find((item) => overlap(item.words, words) >= 0.5 * words.size);
  if (!owner || owner.speaker === '') return;
  count('quote');
  const mine = predicted.find((item) => overlap(item.words, words) >= 0.5 * words.size);
  if (!mine) {
    show('QUOTE missed', `${owner.speaker} | ${content}`);
    return;
  }
  count('quoteFound');
  if (sameSpeaker(owner.speaker, mine.speaker)) count('quoteRight');
  else show('QUOTE speaker', `${owner.speaker} | got ${mine.speaker} | ${content}`);
}

/** The measure's rule: any shared content word, or the same pronoun. */
function sameSpeaker(one: string, other: string): boolean {
  const [first, second] = [contentWords(one), contentWords(other)];
  if (first.length > 0 || second.length > 0) return first.some((word) => second.includes(word));
  return plain(one) === plain(other);
}

function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[a-z0-9']+/g) ?? [];
  return words.filter((word) => !SMALL.has(word));
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/['’](?:s|d|ll|ve|re|m)$/, '');
}

function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(/[A-Za-z0-9'’]+/g)) starts.add(start + match.index);
  }
  return starts;
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of one) if (other.has(at)) shared++;
  return shared;
}

function slices(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}

function count(name: string): void {
  counts.set(name, at(name) + 1);
}

function at(name: string): number {
  return counts.get(name) ?? 0;
}

function share(part: string, whole: string): string {
  return ((100 * at(part)) / (at(whole) || 1)).toFixed(1);
}

function show(label: string, line: string): void {
  if (left <= 0 || !label.startsWith(options.only) || Math.random() > 0.1) return;
  left--;
  console.log(label, '|', line.replaceAll('\n', ' ').slice(0, 260));
}
