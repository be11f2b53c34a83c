/**
 * Grouping where little has been read: a new desk's first articles, and reports that a person gives as one event.
 *   npx tsx bench/group-small.ts        (needs ../shared; some seconds)
 * What the shipped counts of common words are worth: put {"documents":5000,"words":"","frequencies":[]} in the place
 * of src/group/weights/common-words.json, run it again, and compare.
 */
import { createGrouper, sameEvent } from '../src/group/index.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { pick, seededRandom } from './plant/random.js';
import { readSharedJsonl } from './shared-data.js';

const STREAMS = 200;
const [TRUE_PAIRS, OTHER_PAIRS] = [700, 2_500];
const random = seededRandom(11);

const streams = GROUP_SETS.map((set) => readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? []);
const mixed = streams.at(-1) ?? [];
if (mixed.length === 0) console.log('bench/group-small needs ../shared, which is not here.');
else {
  reportNewDesks();
  reportGivenPairs();
}

/** Each desk reads two stories of three reports and two articles that stand alone, in the order of their dates. */
function reportNewDesks(): void {
  const stories = [...byStory(mixed).values()].filter(({ length }) => length >= 3);
  const lone = mixed.filter(({ set }) => set === 'noise');
  const counts = { same: 0, found: 0, other: 0, wrong: 0 };
  for (let at = 0; at < STREAMS; at++) {
    const first = pick(random, stories) ?? [];
    const second =
      pick(
        random,
        stories.filter((story) => story !== first),
      ) ?? [];
    const strangers = [pick(random, lone), pick(random, lone)].filter((article) => article !== undefined);
    const desk = [...new Set([...first.slice(0, 3), ...second.slice(0, 3), ...strangers])];
    const grouper = createGrouper();
    desk.sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
    for (const article of desk) grouper.add(article);
    for (const [one, other] of pairsOf(desk)) {
      const together = grouper.storyOf(one.id) === grouper.storyOf(other.id);
      if (one.story === other.story) {
        counts.same += 1;
        counts.found += Number(together);
      } else {
        counts.other += 1;
        counts.wrong += Number(together);
      }
    }
  }
  const { same, found, other, wrong } = counts;
  console.log(
    `new desks: pairs of one story found ${share(found, same)}, other pairs put together ${share(wrong, other)}`,
  );
}

/** Each pair alone, as `nutgraf brief ONE OTHER` sees it. */
function reportGivenPairs(): void {
  const own = streams.flatMap((articles) =>
    [...byStory(articles).values()].flatMap((story) => pairsOf(story)),
  );
  const right = Array.from({ length: TRUE_PAIRS }, () => pick(random, own)).filter(
    (pair) => pair !== undefined,
  );
  const others = Array.from({ length: OTHER_PAIRS }, () => {
    const articles = pick(random, streams) ?? [];
    return [pick(random, articles), pick(random, articles)] as const;
  }).flatMap(([a, b]) =>
    a === undefined || b === undefined || a.story === b.story ? [] : [[a, b] as const],
  );
  console.log(
    `given as one event: ${share(right.filter(isAccepted).length, right.length)} of ${right.length} true pairs pass, ` +
      `${share(others.filter(isAccepted).length, others.length)} of ${others.length} others`,
  );
}

function isAccepted(pair: readonly [LabelledArticle, LabelledArticle]): boolean {
  return sameEvent(pair).groups.length === 1;
}

function byStory(articles: readonly LabelledArticle[]): Map<string, LabelledArticle[]> {
  const stories = new Map<string, LabelledArticle[]>();
  for (const article of articles) {
    if (article.set === 'noise') continue;
    stories.set(article.story, [...(stories.get(article.story) ?? []), article]);
  }
  return stories;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
