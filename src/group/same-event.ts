import { sharedWords } from './explain-place.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { LiveWindow } from './live-window.js';
import { compare, sameEventProbability } from './pair/pair-rule.js';

/**
 * Below this probability two reports are clearly not of one event: the rule's own, far under what grouping asks,
 * for here a person said that they belong together.
 */
const UNRELATED = 0.05;
/** Reports that an editor puts side by side may be weeks apart. */
const DAYS = 36_500;

/** Articles that a person gave as reports of one event, as they fall into groups that may be one. */
export interface EventGroups {
  /** Ids, the largest group first. One group: nothing speaks against one event. */
  readonly groups: string[][];
  /** Words that the articles of the first group share. */
  readonly shared: string[];
}

/** Looks whether reports can be of one event. Lenient: a person said that they are. */
export function sameEvent(articles: readonly GroupedInput[]): EventGroups {
  const window = new LiveWindow(DAYS);
  const admitted = articles.map((article) => window.admit(article));
  const groups: GroupedArticle[][] = [];
  for (const article of admitted) {
    const near = groups.filter((group) => group.some((other) => areRelated(article, other)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), article]);
  }
  groups.sort((a, b) => b.length - a.length);
  const [first, second] = groups[0] ?? [];
  return {
    groups: groups.map((group) => group.map(({ id }) => id)),
    shared: first === undefined || second === undefined ? [] : sharedWords(first, second, window),
  };
}

/** Words do not tell one event in two languages: such a pair is left to the person's word. */
function areRelated(a: GroupedArticle, b: GroupedArticle): boolean {
  if (a.language !== b.language) return true;
  if (a.reading === null || b.reading === null) return false;
  if (a.edges.get(b.number) !== undefined) return true;
  const features = compare(a.reading, b.reading, { crowding: a.crowding + b.crowding });
  return sameEventProbability(features) >= UNRELATED;
}
