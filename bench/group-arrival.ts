/**
 * What the ids given at arrival are worth beside the final ones, on stories that the pair rule was not trained on:
 * which later change takes the points (B-cubed F1), how many places were not settled at arrival, and what it would
 * give to tell an unsettled id only once it is settled or some minutes have passed by the articles' own times.
 *   npx tsx bench/group-arrival.ts      (needs ../shared; about two minutes)
 * Sets that state no times of day have no minutes to wait for: their unsettled ids count as told at once.
 */
import { createGrouper } from '../src/group/index.js';
import { scoreClusters } from './cluster-scores.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { isUnseen, type Rule, rulesOfParts } from './held-out-rules.js';
import { readSharedJsonl } from './shared-data.js';
import { measurePairs } from './train-pair-rule.js';

const WAITS = [10, 60, 180, 360];
const CHANGES = ['joined another', 'story merged', 'moved', 'split off'] as const;
type Change = (typeof CHANGES)[number];

interface Trace {
  readonly story: string;
  readonly given: string;
  readonly last: string;
  readonly focus: boolean;
  readonly settled: boolean;
  /** What changed its id last. */
  readonly change: Change | null;
  /** The ids told after each of `WAITS`. */
  readonly told: readonly string[];
}

const pairs = measurePairs();
if (pairs.length === 0) console.log('bench/group-arrival needs ../shared, which is not here.');
else report();

function report(): void {
  const rules = rulesOfParts(pairs);
  const rows = GROUP_SETS.map((set) => {
    const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [];
    return { set, ...summary(rules.flatMap((rule, part) => trace(articles, rule, part))) };
  });
  const keys = Object.keys(rows[0] ?? {}).filter((key) => key !== 'set') as Exclude<
    keyof (typeof rows)[number],
    'set'
  >[];
  const mean = keys.map((key) => [key, points(rows.reduce((sum, row) => sum + row[key], 0) / rows.length)]);
  console.log('B³ points lost by ids at arrival; by the change that took them; told later instead');
  console.table([...rows, { set: 'mean', ...Object.fromEntries(mean) }]);
}

function summary(traces: readonly Trace[]) {
  const f1 = (idOf: (trace: Trace) => string) =>
    100 * scoreClusters(traces.map((one) => ({ ...one, group: idOf(one) }))).b3.f1;
  const final = f1(({ last }) => last);
  const lost = (idOf: (trace: Trace) => string) => points(final - f1(idOf));
  const scored = traces.filter(({ focus }) => focus);
  const unsettled = scored.filter(({ settled }) => !settled).length / scored.length;
  return {
    lost: lost(({ given }) => given),
    ...byKey(CHANGES, (change) => lost((one) => (one.change === change ? one.given : one.last))),
    'unsettled %': points(100 * unsettled),
    ...byKey(WAITS, (wait) => lost(({ told }) => told[WAITS.indexOf(wait)] ?? ''), ' min'),
  };
}

function byKey<K extends string | number>(
  keys: readonly K[],
  value: (key: K) => number,
  unit = '',
): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [`${key}${unit}`, value(key)]));
}

function points(value: number): number {
  return Number(value.toFixed(2));
}

/** An id that is not told yet, for each of `WAITS` until when. */
interface Waiting {
  readonly id: string;
  readonly told: (string | null)[];
}

function trace(articles: readonly LabelledArticle[], rule: Rule, part: number): Trace[] {
  const grouper = createGrouper({ rule });
  const times = new Map(articles.map(({ id, published }) => [id, Date.parse(published ?? '')]));
  const hasTimes = new Set(articles.map(({ published }) => published?.slice(11))).size > 1;
  const kept: (Waiting & { readonly article: LabelledArticle; readonly given: string; settled: boolean })[] =
    [];
  const waiting = new Set<Waiting>();
  const changes = createChanges();
  for (const article of articles) {
    const now = times.get(article.id) ?? Number.NaN;
    for (const one of waiting) tell(one, (wait) => now - (times.get(one.id) ?? 0) >= wait * 60_000);
    const given = grouper.add(article);
    changes.note(article.id, given, grouper.moved());
    const settled = grouper.isSettled(article.id);
    const told = WAITS.map(() => (settled || !hasTimes ? given : null));
    const one = { id: article.id, told, article, given, settled };
    kept.push(one);
    waiting.add(one);
    for (const other of waiting) {
      tell(other, () => grouper.isSettled(other.id));
      if (!other.told.includes(null)) waiting.delete(other);
    }
  }
  for (const one of waiting) tell(one, () => true);
  return kept.map(({ article, given, settled, told }) => ({
    story: `${part}:${article.story}`,
    given: `${part}:${given}`,
    last: `${part}:${grouper.storyOf(article.id)}`,
    told: told.map((id) => `${part}:${id}`),
    focus: article.set !== 'noise' && isUnseen(article.story, part),
    settled,
    change: changes.lastOf(article.id),
  }));

  function tell(one: Waiting, isDue: (wait: number) => boolean): void {
    for (const [at, wait] of WAITS.entries())
      if (one.told[at] === null && isDue(wait)) one.told[at] = grouper.storyOf(one.id);
  }
}

/** Follows what moves: alone or with others, into a story that was there or a new one. */
function createChanges() {
  const placeOf = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  const last = new Map<string, Change>();
  const put = (id: string, story: string): void => {
    members.get(placeOf.get(id) ?? '')?.delete(id);
    placeOf.set(id, story);
    members.set(story, (members.get(story) ?? new Set()).add(id));
  };
  return {
    lastOf: (id: string): Change | null => last.get(id) ?? null,
    note(id: string, given: string, moved: readonly { articleId: string; storyId: string }[]): void {
      const before = new Map([...members].map(([story, ids]) => [story, ids.size]));
      const from = new Map(moved.map(({ articleId }) => [articleId, placeOf.get(articleId) ?? '']));
      put(id, given);
      for (const { articleId, storyId } of moved) put(articleId, storyId);
      for (const { articleId, storyId } of moved) {
        const was = from.get(articleId) ?? '';
        const isGone = members.get(was)?.size === 0;
        const isNew = (before.get(storyId) ?? 0) === 0;
        if (isGone) last.set(articleId, before.get(was) === 1 ? 'joined another' : 'story merged');
        else last.set(articleId, isNew ? 'split off' : 'moved');
      }
    },
  };
}
