import { describe, expect, test } from 'vitest';
import { createGrouper, type Grouper } from './create-grouper.js';
import * as news from './fixtures/news.js';
import type { GroupedInput } from './grouped-article.js';
import { relateStories } from './relate-stories.js';

const fire = [news.fireWire, news.firePost, news.fireDaily];
const chips = [news.chipTimes, news.chipHerald];

function grouperOf(...articles: readonly GroupedInput[]): Grouper {
  const grouper = createGrouper();
  for (const article of articles) grouper.add(article);
  return grouper;
}

function storiesOf(grouper: Grouper, articles: readonly GroupedInput[]): (string | null)[] {
  return articles.map(({ id }) => grouper.storyOf(id));
}

/** Stories as sets of articles, whatever their ids. */
function partition(grouper: Grouper, articles: readonly GroupedInput[]): string[] {
  const stories = new Set(storiesOf(grouper, articles));
  return [...stories]
    .map((story) =>
      grouper
        .articlesOf(story ?? '')
        .sort()
        .join(' '),
    )
    .sort();
}

describe('articles become stories', () => {
  test('three outlets on one event give one story', () => {
    const grouper = grouperOf(...fire);
    expect(storiesOf(grouper, fire)).toEqual(['s1', 's1', 's1']);
    expect(grouper.articlesOf('s1')).toEqual(['fire-wire', 'fire-post', 'fire-daily']);
  });

  test('another event in the same hours is another story', () => {
    const grouper = grouperOf(news.fireWire, news.chipTimes, news.firePost, news.chipHerald, news.appPost);
    const all = [news.fireWire, news.firePost, news.chipTimes, news.chipHerald, news.appPost];
    expect(partition(grouper, all)).toEqual(['app-post', 'chip-herald chip-times', 'fire-post fire-wire']);
  });

  test('a follow-up on the next day joins the story; one after two days is linked to it', () => {
    const before = [...fire, ...chips, news.appPost];
    const nextDay = { ...news.fireFollowUp, published: '2026-03-03T08:40:00Z' };
    const grouper = grouperOf(...before, nextDay);
    expect(grouper.storyOf('fire-follow-up')).toBe(grouper.storyOf('fire-wire'));
    const links = relateStories(
      [news.fireFollowUp],
      before.map((article) => ({ ...article, storyId: article.id.split('-')[0] ?? '' })),
    );
    expect(links).toMatchObject([
      { earlierId: 'fire', words: expect.arrayContaining(['Solvane', 'Ostermark']) },
    ]);
  });

  test('a report after the live window opens a story of its own', () => {
    const late = { ...news.fireFollowUp, published: '2026-03-20T16:40:00Z' };
    const grouper = grouperOf(...fire, late);
    expect(grouper.storyOf(late.id)).not.toBe(grouper.storyOf('fire-wire'));
  });

  test('languages do not mix, with or without a language tag', () => {
    const untagged = { ...news.fireGerman, id: 'untagged', lang: null };
    const grouper = grouperOf(...fire, news.fireGerman, untagged);
    expect(grouper.storyOf('fire-german')).not.toBe(grouper.storyOf('fire-wire'));
    expect(grouper.storyOf('untagged')).toBe(grouper.storyOf('fire-german'));
  });

  test('an article without a date counts as published with the latest one', () => {
    const grouper = grouperOf(news.fireWire, { ...news.firePost, published: null });
    expect(grouper.storyOf('fire-post')).toBe(grouper.storyOf('fire-wire'));
  });

  test('a date that lies ahead does not end the stories of today', () => {
    const grouper = createGrouper({ now: () => new Date('2026-03-02T14:00:00Z') });
    grouper.add(news.fireWire);
    grouper.add({ ...news.chipTimes, published: '2062-03-02T07:45:00Z' });
    expect(grouper.add(news.firePost)).toBe(grouper.storyOf('fire-wire'));
  });

  test('an article that comes again stays where it is', () => {
    const grouper = grouperOf(...fire);
    expect(grouper.add({ ...news.fireWire, title: 'Changed headline' })).toBe('s1');
    expect(grouper.articlesOf('s1')).toHaveLength(3);
  });

  test('ids of stories are the caller’s', () => {
    let next = 0;
    const grouper = createGrouper({ newStoryId: () => `story-${++next}` });
    expect([news.fireWire, news.chipTimes].map((article) => grouper.add(article))).toEqual([
      'story-1',
      'story-2',
    ]);
  });

  test('empty texts and unknown ids are no errors', () => {
    const grouper = grouperOf({ id: 'empty', title: '', text: '', published: 'no date' });
    expect(grouper.storyOf('empty')).toBe('s1');
    expect(grouper.storyOf('nobody')).toBeNull();
    expect(grouper.explain('nobody')).toBeNull();
    expect(grouper.articlesOf('nothing')).toEqual([]);
  });
});

describe('reasons', () => {
  test('name the nearest articles, the score and what they share, in words that a person reads', () => {
    const reason = grouperOf(...fire, ...chips).explain('fire-daily');
    const [nearest] = reason?.nearest ?? [];
    expect(reason).toMatchObject({ storyId: 's1', decision: 'joined', copyOf: null });
    expect(['fire-wire', 'fire-post']).toContain(nearest?.articleId);
    expect(nearest?.score).toBeGreaterThan(0.5);
    expect(nearest?.names).toContain('Solvane');
  });

  test('tell no name that is part of another one', () => {
    const told = (id: string, more: string) => ({
      id,
      title: 'Hesseling recalls robots of Yarrow Cell Works',
      text: `Bram Hesseling recalled the robots on Monday. Hesseling said that Yarrow Cell Works made the cells. Works and robots ${more}.`,
      published: '2026-03-01T10:00:00Z',
    });
    const grouper = grouperOf(told('one', 'burned in kitchens'), told('two', 'stood in wards'));
    const names = grouper.explain('two')?.nearest[0]?.names ?? [];
    expect(names).toContain('Bram Hesseling');
    expect(names).not.toContain('Hesseling');
    expect(names).not.toContain('Works');
  });

  test('say of the first article that it is new', () => {
    expect(grouperOf(news.appPost).explain('app-post')).toEqual({
      storyId: 's1',
      nearest: [],
      decision: 'new',
      settled: true,
      copyOf: null,
      language: 'en',
    });
  });
});

describe('an editor’s decision', () => {
  test('to merge sticks when more articles arrive', () => {
    const grouper = grouperOf(news.fireWire, news.chipTimes);
    grouper.merge('s1', 's2');
    for (const article of [news.firePost, news.chipHerald, news.fireDaily]) grouper.add(article);
    expect(grouper.storyOf('chip-times')).toBe(grouper.storyOf('fire-wire'));
    expect(grouper.explain('chip-times')?.decision).toBe('merged by an editor');
  });

  test('to split sticks when more articles arrive', () => {
    const grouper = grouperOf(...fire);
    const own = grouper.split('s1', ['fire-daily']);
    for (const article of [news.fireCopy, news.fireFollowUp]) grouper.add(article);
    expect(grouper.storyOf('fire-daily')).toBe(own);
    expect(grouper.storyOf('fire-wire')).not.toBe(own);
    expect(grouper.storyOf('fire-post')).toBe(grouper.storyOf('fire-wire'));
    expect(grouper.explain('fire-daily')?.decision).toBe('split by an editor');
  });

  test('is taken back by a later one', () => {
    const grouper = grouperOf(...fire);
    const own = grouper.split('s1', ['fire-daily']);
    grouper.merge('s1', own);
    expect(storiesOf(grouper, fire)).toEqual(['s1', 's1', 's1']);
    const again = grouper.split('s1', ['fire-post']);
    grouper.add(news.fireFollowUp);
    expect(grouper.articlesOf(again)).toContain('fire-post');
    expect(grouper.storyOf('fire-daily')).toBe('s1');
  });

  test('to split off nothing or everything changes nothing', () => {
    const grouper = grouperOf(...fire);
    expect(grouper.split('s1', [])).toBe('s1');
    expect(
      grouper.split(
        's1',
        fire.map(({ id }) => id),
      ),
    ).toBe('s1');
    expect(grouper.decisions()).toEqual([]);
  });
});

describe('after a restart', () => {
  const before = [...fire, ...chips, news.appPost, news.fireGerman];
  const after = [news.fireCopy, news.fireFollowUp];

  test('the same arrivals give the same stories', () => {
    const first = grouperOf(...before);
    const second = createGrouper();
    second.restore({
      articles: before.map((article) => ({ article, storyId: first.storyOf(article.id) ?? '' })),
    });
    for (const grouper of [first, second]) for (const article of after) grouper.add(article);
    const all = [...before, ...after];
    expect(partition(second, all)).toEqual(partition(first, all));
    expect(storiesOf(second, before)).toEqual(storiesOf(first, before));
    expect(second.explain('fire-follow-up')?.nearest).toEqual(first.explain('fire-follow-up')?.nearest);
  });

  test('editors’ decisions stand', () => {
    const first = grouperOf(...before);
    const own = first.split(first.storyOf('fire-wire') ?? '', ['fire-daily']);
    first.merge(first.storyOf('chip-times') ?? '', first.storyOf('app-post') ?? '');
    const second = createGrouper({ newStoryId: () => 'fresh' });
    second.restore({
      articles: before.map((article) => ({ article, storyId: first.storyOf(article.id) ?? '' })),
      decisions: first.decisions(),
    });
    for (const article of before) second.add({ ...article, title: 'Read again', text: news.fireWire.text });
    for (const article of after) second.add(article);
    expect(second.articlesOf(own)).toContain('fire-daily');
    expect(second.articlesOf(own)).not.toContain('fire-wire');
    expect(second.storyOf('app-post')).toBe(second.storyOf('chip-times'));
    expect(second.explain('app-post')?.decision).toBe('merged by an editor');
  });
});
