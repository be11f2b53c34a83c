import { LiveWindow } from '../src/group/live-window.js';
import type { PairFeatures } from '../src/group/pair/pair-rule.js';
import { boost, type Row } from './boosting.js';
import { GROUP_SETS, type LabelledArticle } from './group-sets.js';
import { readSharedJsonl } from './shared-data.js';

/** A pair that the grouper compared, with what its set says of it. */
export interface LabelledPair {
  readonly set: string;
  readonly stories: readonly [string, string];
  readonly features: PairFeatures;
}

const OPTIONS = { rounds: 260, depth: 3, rate: 0.06, seed: 7 };
const DAYS = 14;
/** More words in a body are no likeness: the rule may take them either way. */
const FREE: readonly string[] = ['shorter', 'longer'];

/** Streams each set through the live window and keeps every comparison that it makes. */
export function measurePairs(): LabelledPair[] {
  return GROUP_SETS.flatMap((set) => {
    const articles = readSharedJsonl<LabelledArticle>(`group/${set}.jsonl.gz`) ?? [];
    const stories = new Map(articles.map(({ id, story }) => [id, storyKey(story)]));
    const pairs: LabelledPair[] = [];
    const window = new LiveWindow(DAYS, {
      watch: (earlier, later, features) => {
        const pair = [stories.get(earlier) ?? '', stories.get(later) ?? ''] as const;
        pairs.push({ set, stories: pair, features });
      },
    });
    for (const article of articles) window.admit(article);
    return pairs;
  });
}

/** Mixed streams hold stories of the other sets under a prefix. */
export function storyKey(story: string): string {
  return story.replace(/^[a-z]+:/, '');
}

/** Sets weigh by the square root of their size, so that none drowns the others. */
export function trainPairRule(pairs: readonly LabelledPair[]) {
  const features = Object.keys(pairs[0]?.features ?? {}) as (keyof PairFeatures)[];
  const sizes = new Map<string, number>();
  for (const { set } of pairs) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const rows = pairs.map(
    (pair): Row => ({
      values: Float64Array.from(features, (name) => pair.features[name]),
      label: pair.stories[0] === pair.stories[1] ? 1 : 0,
      weight: 1 / Math.sqrt(sizes.get(pair.set) ?? 1),
    }),
  );
  const rising = features.filter((name) => !FREE.includes(name));
  return boost(rows, features, { ...OPTIONS, rising });
}
