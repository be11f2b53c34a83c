import { describe, expect, test } from 'vitest';
import { createGrouper, type Grouper } from './create-grouper.js';

/** How alike two reports are said to be, by the first letters of their ids: `h1` and `h2` tell one event. */
type Likeness = (one: string, other: string) => number;

const SAME = 0.95;

/** A grouper that is told how alike reports are, and that reports of one desk in one town by names that do not matter. */
function grouperBy(likeness: Likeness): Grouper {
  let pair: readonly [string, string] = ['', ''];
  return createGrouper({
    watch: (earlier, later) => {
      pair = [earlier, later];
    },
    rule: () => likeness(...pair),
  });
}

/** Every report shares enough words with every other to be compared, and too few in a row to be its copy. */
function report(id: string) {
  const words = ['Harbour', 'Velden', 'ferry', 'council', 'inquiry', 'pilot'];
  const own = words.map((word, at) => `${word} ${id}${at} ${id}of${at} ${id}and${at}.`);
  return {
    id,
    title: `Velden ferry ${id}`,
    text: own.join(' '),
    published: '2026-03-02T08:00:00Z',
    lang: 'en',
  };
}

function storiesOf(ids: readonly string[], grouper: Grouper): string[][] {
  for (const id of ids) grouper.add(report(id));
  const stories = new Set(ids.map((id) => grouper.storyOf(id) ?? ''));
  return [...stories].map((story) => grouper.articlesOf(story).toSorted());
}

/** Reports whose ids begin with one letter are of one event; all others are `across`. */
const twoEvents =
  (across: number): Likeness =>
  (one, other) =>
    one[0] === other[0] ? SAME : across;

describe('two groups that touch', () => {
  test('stay two stories where each is of one piece and they are less alike across', () => {
    const stories = storiesOf(['h1', 'h2', 'h3', 'k1', 'k2', 'k3'], grouperBy(twoEvents(0.6)));
    expect(stories).toEqual([
      ['h1', 'h2', 'h3'],
      ['k1', 'k2', 'k3'],
    ]);
  });

  test('are one story where they are nearly as alike across', () => {
    const stories = storiesOf(['h1', 'h2', 'h3', 'k1', 'k2', 'k3'], grouperBy(twoEvents(0.8)));
    expect(stories).toHaveLength(1);
  });

  test('are one story where neither is of one piece', () => {
    const stories = storiesOf(
      ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      grouperBy(() => 0.6),
    );
    expect(stories).toHaveLength(1);
  });
});

describe('a single report', () => {
  const place = (across: number, ...ids: readonly string[]): Grouper => {
    const grouper = grouperBy(twoEvents(across));
    for (const id of ids) grouper.add(report(id));
    return grouper;
  };

  test('joins a story of one piece where it is more than half as alike to it', () => {
    const grouper = place(0.55, 'h1', 'h2', 'h3', 'k1');
    expect(grouper.storyOf('k1')).toBe(grouper.storyOf('h1'));
  });

  test('stands alone where it is hardly half as alike', () => {
    const grouper = place(0.5, 'h1', 'h2', 'h3', 'k1');
    expect(grouper.storyOf('k1')).not.toBe(grouper.storyOf('h1'));
  });

  test('joins two reports, of which nobody can say how much of one piece they are', () => {
    const grouper = place(0.5, 'h1', 'h2', 'k1');
    expect(grouper.storyOf('k1')).toBe(grouper.storyOf('h1'));
  });

  test('leaves the story of a neighbouring event when a second one of its own comes', () => {
    const grouper = place(0.6, 'h1', 'h2', 'h3', 'k1');
    const first = grouper.storyOf('h1');
    expect(grouper.storyOf('k1')).toBe(first);
    grouper.add(report('k2'));
    expect(grouper.storyOf('k1')).toBe(grouper.storyOf('k2'));
    expect(grouper.storyOf('k1')).not.toBe(first);
    expect(grouper.moved()).toEqual([
      { articleId: 'k1', storyId: grouper.storyOf('k1'), strandId: grouper.storyOf('k1') },
    ]);
  });
});

describe('a place', () => {
  const settled = (grouper: Grouper, ...ids: readonly string[]) => ids.map((id) => grouper.isSettled(id));

  test('is settled where a report stands alone or is as alike as the others are', () => {
    const grouper = grouperBy(twoEvents(0.6));
    for (const id of ['h1', 'h2', 'h3']) grouper.add(report(id));
    expect(settled(grouper, 'h1', 'h2', 'h3')).toEqual([true, true, true]);
  });

  test('is not settled where it joined by less, until a report comes that is more like it', () => {
    const grouper = grouperBy(twoEvents(0.6));
    for (const id of ['h1', 'h2', 'h3', 'k1']) grouper.add(report(id));
    expect(settled(grouper, 'h1', 'k1')).toEqual([true, false]);
    expect(grouper.explain('k1')).toMatchObject({ settled: false });
    grouper.add(report('k2'));
    expect(settled(grouper, 'k1', 'k2')).toEqual([true, true]);
  });

  test('is settled where an editor put it, and after the window', () => {
    const grouper = grouperBy(twoEvents(0.6));
    for (const id of ['h1', 'h2', 'h3', 'k1']) grouper.add(report(id));
    const bound = grouper.split(grouper.storyOf('k1') ?? '', ['k1']);
    grouper.merge(grouper.storyOf('h1') ?? '', bound);
    expect(settled(grouper, 'k1')).toEqual([true]);
    const other = grouperBy(twoEvents(0.6));
    for (const id of ['h1', 'h2', 'h3', 'k1']) other.add(report(id));
    other.add({ ...report('late'), published: '2026-04-02T08:00:00Z' });
    expect(settled(other, 'k1', 'not known')).toEqual([true, true]);
  });
});
