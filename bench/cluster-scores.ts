/** How well groups match the stories that a set says. */
export interface ClusterScores {
  readonly b3: Triple;
  readonly pairs: Triple;
}

export interface Triple {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** An article's true story and its group; only those in `focus` are scored, the others count inside groups. */
export interface Placed {
  readonly story: string;
  readonly group: string;
  readonly focus: boolean;
}

/** B-cubed (Bagga & Baldwin 1998) and pairwise scores over the articles in focus. */
export function scoreClusters(placed: readonly Placed[]): ClusterScores {
  const stories = countBy(placed, ({ story }) => story);
  const groups = countBy(placed, ({ group }) => group);
  const both = countBy(placed, ({ story, group }) => `${story}\n${group}`);
  const sums = { precision: 0, recall: 0, items: 0, right: 0, inGroup: 0, inStory: 0 };
  for (const { story, group, focus } of placed) {
    if (!focus) continue;
    const own = both.get(`${story}\n${group}`) ?? 0;
    const [inStory, inGroup] = [stories.get(story) ?? 0, groups.get(group) ?? 0];
    sums.items += 1;
    sums.precision += own / inGroup;
    sums.recall += own / inStory;
    sums.right += own - 1;
    sums.inGroup += inGroup - 1;
    sums.inStory += inStory - 1;
  }
  return {
    b3: triple(sums.precision / sums.items, sums.recall / sums.items),
    pairs: triple(sums.right / sums.inGroup, sums.right / sums.inStory),
  };
}

function triple(precision: number, recall: number): Triple {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
