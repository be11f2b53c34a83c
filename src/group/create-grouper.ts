import type { GroupingReason } from '../domain/story.js';
import { explainPlace } from './explain-place.js';
import type { GroupedArticle, GroupedInput } from './grouped-article.js';
import { averageLink } from './link/average-link.js';
import { Constraints } from './link/constraints.js';
import { LiveWindow, type WindowOptions } from './live-window.js';

export interface GrouperOptions extends WindowOptions {
  /** How long an article waits for company, in days; 14 where left out. */
  readonly windowDays?: number;
  /** Makes the id of a new story; `s1`, `s2` … where left out. */
  readonly newStoryId?: () => string;
}

/** Puts articles into stories as they arrive. */
export interface Grouper {
  /**
   * Gives the story of an arrival. Older articles may move too: `moved` tells.
   * @param options `storyId` puts the article where it stood before a restart, without a new decision
   */
  add(article: GroupedInput, options?: { readonly storyId?: string }): string;
  storyOf(articleId: string): string | null;
  articlesOf(storyId: string): string[];
  explain(articleId: string): GroupingReason | null;
  /** An editor's decision: the second story's articles join the first, for good. */
  merge(intoStoryId: string, storyId: string): void;
  /** An editor's decision: these articles leave the story for one of their own, for good; gives its id. */
  split(storyId: string, articleIds: readonly string[]): string;
  /** The articles that the last `add` moved to another story. */
  moved(): { readonly articleId: string; readonly storyId: string }[];
}

/** Average link at which two groups tell one event. */
const THRESHOLD = 0.4;
/** This far above or below it, no second look is needed. */
const MARGIN = 0.1;
/** An edge this strong makes the other's story worth a look. */
const TOUCH = 0.2;
const MOST_STORIES = 4;
/** A story's newest articles stand for it: older ones rarely decide. */
const MOST_MEMBERS = 40;
/** A small neighbour is looked at again, for a single arrival may change what it is. */
const SMALL_STORY = 6;

/**
 * Online average link over a graph of nearest neighbours. An arrival is compared with its nearest live
 * articles; where it is not clear which of the stories that it touches it belongs to, those are linked anew,
 * and each keeps the id that most of its articles had.
 */
export function createGrouper({ windowDays = 14, newStoryId, ...options }: GrouperOptions = {}): Grouper {
  const window = new LiveWindow(windowDays, options);
  const constraints = new Constraints();
  const members = new Map<string, Set<number>>();
  let count = 0;
  let moved = new Map<string, string>();
  const nextId = newStoryId ?? (() => `s${++count}`);

  const assign = (article: GroupedArticle, story: string): void => {
    if (article.story === story) return;
    if (article.story !== '') {
      const left = members.get(article.story);
      left?.delete(article.number);
      if (left?.size === 0) members.delete(article.story);
      moved.set(article.id, story);
    }
    article.story = story;
    const joined = members.get(story) ?? new Set();
    joined.add(article.number);
    members.set(story, joined);
  };
  const numbersOf = (story: string): number[] => [...(members.get(story) ?? [])];
  const place = createPlacer({ window, constraints, numbersOf, assign, nextId });

  return {
    add(input, options = {}) {
      moved = new Map();
      const article = window.admit(input);
      if (options.storyId !== undefined) assign(article, options.storyId);
      else place(article);
      moved.delete(article.id);
      return article.story;
    },
    storyOf: (id) => window.byId(id)?.story ?? null,
    articlesOf: (story) => numbersOf(story).map((number) => window.get(number)?.id ?? ''),
    explain: (id) => {
      const article = window.byId(id);
      return article === undefined ? null : explainPlace(article, window);
    },
    merge(into, story) {
      const all = [...numbersOf(into), ...numbersOf(story)];
      constraints.bind(all);
      for (const number of all) decide(window.get(number), into, 'merged by an editor', assign);
    },
    split(story, ids) {
      const leaving = ids.map((id) => window.byId(id)).filter((article) => article?.story === story);
      const out = leaving.map((article) => article?.number ?? -1);
      const fresh = nextId();
      constraints.bind(out);
      constraints.part(
        out,
        numbersOf(story).filter((number) => !out.includes(number)),
      );
      for (const article of leaving) decide(article, fresh, 'split by an editor', assign);
      return fresh;
    },
    moved: () => [...moved].map(([articleId, storyId]) => ({ articleId, storyId })),
  };
}

function decide(
  article: GroupedArticle | undefined,
  story: string,
  decision: GroupedArticle['decision'],
  assign: (article: GroupedArticle, story: string) => void,
): void {
  if (article === undefined) return;
  article.decision = decision;
  assign(article, story);
}

interface Placing {
  readonly window: LiveWindow;
  readonly constraints: Constraints;
  readonly numbersOf: (story: string) => number[];
  readonly assign: (article: GroupedArticle, story: string) => void;
  readonly nextId: () => string;
}

function createPlacer(placing: Placing): (article: GroupedArticle) => void {
  const { window, numbersOf, assign, nextId } = placing;
  const live = (story: string): number[] =>
    numbersOf(story)
      .filter((number) => window.get(number)?.reading != null)
      .slice(-MOST_MEMBERS);
  return (article) => {
    const stories = touchedStories(article, window);
    const links = stories.map((story) =>
      average(live(story), (number) => window.alike(article.number, number)),
    );
    const best = Math.max(0, ...links);
    const near = links.filter((link) => link >= THRESHOLD - MARGIN).length;
    const top = stories[links.indexOf(best)];
    if (top !== undefined && best >= THRESHOLD + MARGIN && near === 1) {
      article.decision = 'joined';
      return assign(article, top);
    }
    const small = stories.some(
      (story) => numbersOf(story).length > 1 && numbersOf(story).length <= SMALL_STORY,
    );
    if (top === undefined || (near === 0 && best < THRESHOLD - MARGIN && !small))
      return assign(article, nextId());
    regroup(article, stories, live, placing);
  };
}

/** The stories with the strongest edges to an article, strongest first. */
function touchedStories({ edges }: GroupedArticle, window: LiveWindow): string[] {
  const strongest = new Map<string, number>();
  for (const [number, score] of edges) {
    const story = window.get(number)?.story;
    if (story === undefined || score < TOUCH) continue;
    strongest.set(story, Math.max(strongest.get(story) ?? 0, score));
  }
  return [...strongest]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STORIES)
    .map(([story]) => story);
}

function average(numbers: readonly number[], score: (number: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + score(number), 0) / numbers.length;
}

/** Links the arrival and the stories that it touches anew; what editors bound or parted stays so. */
function regroup(
  article: GroupedArticle,
  stories: readonly string[],
  live: (story: string) => number[],
  placing: Placing,
): void {
  const { window, constraints, numbersOf, assign, nextId } = placing;
  const bonds = new Map<number, number[]>();
  for (const number of [...stories.flatMap(live), article.number]) {
    const bond = constraints.bondOf(number);
    bonds.set(bond, [...(bonds.get(bond) ?? []), number]);
  }
  const parts = [...bonds.values()];
  const alike = (i: number, j: number): number => {
    const [left = [], right = []] = [parts[i], parts[j]];
    if (constraints.areApart(left, right)) return Number.NEGATIVE_INFINITY;
    return average(left, (a) => average(right, (b) => window.alike(a, b)));
  };
  const groups = averageLink(
    parts.map(({ length }) => length),
    alike,
    THRESHOLD,
  )
    .map((group) => group.flatMap((part) => parts[part] ?? []))
    .sort((a, b) => b.length - a.length);
  const taken = new Set<string>();
  for (const group of groups) {
    const story = formerStories(group, window).find((former) => !taken.has(former)) ?? nextId();
    taken.add(story);
    for (const number of group) moveTo(story, window.get(number), assign);
  }
  article.decision = groups.some((group) => group.length > 1 && group.includes(article.number))
    ? 'regrouped'
    : 'new';
  followCold(stories, numbersOf, placing, article);
}

function moveTo(story: string, article: GroupedArticle | undefined, assign: Placing['assign']): void {
  if (article !== undefined) assign(article, story);
}

/** The stories that a group's articles were in, the most frequent first. */
function formerStories(group: readonly number[], window: LiveWindow): string[] {
  const votes = new Map<string, number>();
  for (const number of group) {
    const story = window.get(number)?.story;
    if (story !== undefined && story !== '') votes.set(story, (votes.get(story) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([story]) => story);
}

/** Articles that have left the window go with the story that their live ones went to. */
function followCold(
  stories: readonly string[],
  numbersOf: (story: string) => number[],
  { window, assign }: Placing,
  article: GroupedArticle,
): void {
  for (const story of stories) {
    const left = numbersOf(story).map((number) => window.get(number));
    const allCold = left.length > 0 && left.every((member) => member?.reading == null);
    if (allCold) for (const member of left) moveTo(article.story, member, assign);
  }
}
