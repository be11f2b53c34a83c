import type { PlaceDecision } from '../domain/story.js';
import type { GroupedArticle } from './grouped-article.js';
import { averageLink, type LinkedGroup } from './link/average-link.js';
import type { Constraints } from './link/constraints.js';
import { keptStories, votesFor } from './link/kept-stories.js';
import { type LiveWindow, restOf } from './live-window.js';
import type { StoryBook } from './story-book.js';

/**
 * Average link at which two groups tell one event: `least` for two articles, rising with each further one. One weak
 * likeness among a few is soon made good; in a large story it draws whatever stands near, too.
 */
const ASKED = { least: 0.25, step: 0.05, most: 0.45 };
/**
 * From this many articles on, two groups are one event only where they are nearly as alike across as each is within:
 * two neighbouring events of one matter are each of one piece, however much they share. Of a single article less is
 * asked, for fewer pairs speak for it.
 */
const ACROSS = { from: 4, single: 0.55, several: 0.65 };
/** This far above or below what is asked of a large story, no second look is needed. */
const MARGIN = 0.25;
/** An edge this strong makes the other's story worth a look. */
const TOUCH = 0.2;
const MOST_STORIES = 4;
/** A story's newest articles stand for it: older ones rarely decide. */
const MOST_MEMBERS = 24;
/** A small neighbour is looked at again, for a single arrival may change what it is. */
const SMALL_STORY = 8;
const BY_EDITOR: ReadonlySet<PlaceDecision> = new Set(['merged by an editor', 'split by an editor']);

/**
 * Puts an arrival into a story: into the one that it clearly belongs to, or into one of its own; where that is
 * not clear, the stories that it touches are linked anew.
 */
export function placeArticle(article: GroupedArticle, window: LiveWindow, book: StoryBook): void {
  const stories = touchedStories(article, window);
  const links = stories.map((story) =>
    average(representatives(story, book), (member) => window.alike(article.number, member.number)),
  );
  const best = Math.max(0, ...links);
  const top = stories[links.indexOf(best)];
  const near = links.filter((link) => link >= ASKED.most - MARGIN).length;
  const joinsOne = best >= ASKED.most + MARGIN && near === 1;
  const standsAlone = near === 0 && !stories.some((story) => isSmall(story, book));
  if (top !== undefined && joinsOne) {
    article.decision = 'joined';
    book.assign(article, top);
  } else if (top === undefined || standsAlone) book.assign(article, book.newId());
  else regroup(article, stories, book);
}

/**
 * Whether an article is as alike to its story as one that joins it without a second look; one that stands alone, or
 * where an editor put it, is. One that is not may well leave again when a report comes that is more like it.
 */
export function isSettled(article: GroupedArticle, window: LiveWindow, book: StoryBook): boolean {
  // What has left the window has no likeness any more, and nothing takes it elsewhere.
  if (article.reading === null || BY_EDITOR.has(article.decision)) return true;
  const others = representatives(article.story, book).filter((other) => other !== article);
  if (others.length === 0) return true;
  return average(others, (other) => window.alike(article.number, other.number)) >= ASKED.most + MARGIN;
}

/** The stories with the strongest edges to an article, strongest first. */
function touchedStories({ edges }: GroupedArticle, window: LiveWindow): string[] {
  const strongest = new Map<string, number>();
  edges.each((number, score) => {
    const story = window.get(number)?.story;
    if (story === undefined || story === '' || score < TOUCH) return;
    strongest.set(story, Math.max(strongest.get(story) ?? 0, score));
  });
  return [...strongest]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STORIES)
    .map(([story]) => story);
}

function representatives(story: string, book: StoryBook): GroupedArticle[] {
  return book.latestLive(story, MOST_MEMBERS);
}

function isSmall(story: string, book: StoryBook): boolean {
  const size = book.sizeOf(story);
  return size > 1 && size <= SMALL_STORY;
}

function average<T>(items: readonly T[], score: (item: T) => number): number {
  return items.length === 0 ? 0 : items.reduce((sum, item) => sum + score(item), 0) / items.length;
}

/** Links the arrival and the stories that it touches anew; each story's id stays with the group that has most of it. */
function regroup(article: GroupedArticle, stories: readonly string[], book: StoryBook): void {
  const looked = [...stories.flatMap((story) => representatives(story, book)), article];
  const former = new Map(looked.map((member) => [member, member.story]));
  const worth = new Map(stories.map((story) => [story, book.sizeOf(story) / lookedAt(story, book)]));
  const groups = linkAnew(looked, book);
  const kept = keptStories(
    groups.map((group) => group.map(({ story }) => story)),
    (story) => worth.get(story) ?? 1,
  );
  for (const [at, group] of groups.entries()) {
    const story = kept[at] ?? book.newId();
    if (group.includes(article)) article.decision = group.length > 1 ? 'regrouped' : 'new';
    for (const member of group) book.assign(member, story);
  }
  for (const story of stories) followMajority(story, former, book);
}

/** How many of a story's articles are looked at again. */
const lookedAt = (story: string, book: StoryBook): number =>
  Math.max(1, Math.min(MOST_MEMBERS, book.sizeOf(story)));

/** Groups of articles, the largest first. What editors bound stays together, what they parted stays apart. */
function linkAnew(articles: readonly GroupedArticle[], { constraints }: StoryBook): GroupedArticle[][] {
  const bonds = new Map<number, GroupedArticle[]>();
  for (const article of articles) {
    const bond = constraints.bondOf(article.number);
    bonds.set(bond, [...(bonds.get(bond) ?? []), article]);
  }
  const parts = [...bonds.values()];
  const sizes = parts.map(({ length }) => length);
  return averageLink(sizes, likenessOf(parts, constraints), askedOf)
    .map((group) => group.flatMap((part) => parts[part] ?? []))
    .sort((a, b) => b.length - a.length);
}

function askedOf(one: LinkedGroup, other: LinkedGroup): number {
  const size = one.size + other.size;
  const asked = Math.min(ASKED.most, ASKED.least + ASKED.step * (size - 2));
  if (size < ACROSS.from) return asked;
  const share = one.size === 1 || other.size === 1 ? ACROSS.single : ACROSS.several;
  return Math.max(asked, share * Math.min(one.within, other.within));
}

/**
 * How alike the articles of each two parts are on average, row by row, and on the diagonal those of one part; what
 * editors parted is not alike at all.
 */
function likenessOf(parts: readonly GroupedArticle[][], constraints: Constraints): Float64Array {
  const articles = parts.flat();
  const [size, count] = [articles.length, parts.length];
  const each = likenessOfEach(articles, constraints);
  if (size === count) return each;
  const table = new Float64Array(count * count);
  const partOf = parts.flatMap((part, at) => part.map(() => at));
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const [row, column] = [partOf[i] ?? 0, partOf[j] ?? 0];
      if (i === j) continue;
      const [own, other] = [parts[row]?.length ?? 1, parts[column]?.length ?? 1];
      const pairs = row === column ? own * (own - 1) : own * other;
      table[row * count + column] = (table[row * count + column] ?? 0) + (each[i * size + j] ?? 0) / pairs;
    }
  return table;
}

function likenessOfEach(articles: readonly GroupedArticle[], constraints: Constraints): Float64Array {
  const size = articles.length;
  const table = new Float64Array(size * size);
  const rowOf = new Map(articles.map(({ number }, row) => [number, row]));
  for (const [row, article] of articles.entries()) {
    for (const [column, other] of articles.entries()) table[row * size + column] = restOf(article, other);
    article.edges.each((number, score) => {
      const column = rowOf.get(number);
      if (column !== undefined) table[row * size + column] = score;
    });
    for (const number of constraints.apartFrom(article.number)) {
      const column = rowOf.get(number);
      if (column !== undefined) table[row * size + column] = Number.NEGATIVE_INFINITY;
    }
  }
  return table;
}

/** A story's articles that were not looked at again go where those of it that were looked at went. */
function followMajority(story: string, former: ReadonlyMap<GroupedArticle, string>, book: StoryBook): void {
  const looked = [...former].filter(([, was]) => was === story).map(([member]) => member);
  const goals = [...votesFor(looked.map((member) => member.story))].sort((a, b) => b[1] - a[1]);
  const goal = goals[0]?.[0] ?? story;
  const isBound = ({ number }: GroupedArticle): boolean => book.constraints.bondOf(number) !== number;
  // Nobody has to follow, so a large story need not be looked through.
  if (goal === story && looked.every((member) => member.story === story || !isBound(member))) return;
  const goalOf = new Map(looked.map((member) => [book.constraints.bondOf(member.number), member.story]));
  const rest = book.articlesOf(story).filter((member) => !former.has(member));
  const moves = rest.map((member) => {
    const bound = goalOf.get(book.constraints.bondOf(member.number));
    return [member, bound ?? goal] as const;
  });
  book.move(story, new Map(moves));
}
