import { expect, test } from 'vitest';
import { createGrouper, type Grouper } from './create-grouper.js';
import { manyReports } from './fixtures/many-reports.js';
import * as news from './fixtures/news.js';

/** More than a term may have before it names its newest articles alone. */
const COUNT = 300;
const MOST_COMPARED = 12;
const reports = manyReports(COUNT);
const others = [
  news.chipTimes,
  news.fireGerman,
  news.chipHerald,
  { ...news.fireGerman, id: 'second-german' },
];

function grouped(): { readonly grouper: Grouper; readonly compared: ReadonlyMap<string, number> } {
  const compared = new Map<string, number>();
  const watch = (_: string, later: string) => compared.set(later, (compared.get(later) ?? 0) + 1);
  const grouper = createGrouper({ watch });
  for (const [at, report] of reports.entries()) {
    grouper.add(report);
    const other = others[(at + 1) / 60 - 1];
    if (other !== undefined) grouper.add(other);
  }
  return { grouper, compared };
}

test('300 reports of one event are one story, at a bounded number of comparisons each', () => {
  const { grouper, compared } = grouped();
  const story = grouper.storyOf('report-0') ?? '';
  expect(reports.filter(({ id }) => grouper.storyOf(id) !== story)).toEqual([]);
  expect(grouper.articlesOf(story)).toHaveLength(COUNT);
  expect(grouper.storyOf('fire-german')).toBe(grouper.storyOf('second-german'));
  expect(grouper.storyOf('chip-times')).toBe(grouper.storyOf('chip-herald'));
  expect(Math.max(...compared.values())).toBe(MOST_COMPARED);
});

test('each of them says why it is there', () => {
  const { grouper } = grouped();
  for (const { id } of [...reports, ...others]) {
    const reason = grouper.explain(id);
    const [nearest] = reason?.nearest ?? [];
    expect(grouper.storyOf(nearest?.articleId ?? '')).toBe(reason?.storyId);
    expect(nearest?.score).toBeGreaterThan(0);
    expect([...(nearest?.names ?? []), ...(nearest?.words ?? [])].length).toBeGreaterThan(1);
  }
});

test('what an editor split off a story of the day stays off, read again after a restart, too', () => {
  const { grouper } = grouped();
  const story = grouper.storyOf('report-0') ?? '';
  const apart = ['report-3', 'report-250'];
  const own = grouper.split(story, apart);
  const late = manyReports(COUNT + 40).slice(COUNT);
  for (const report of late) grouper.add(report);
  const second = createGrouper();
  const known = [...reports, ...late].map((article) => ({
    article,
    storyId: grouper.storyOf(article.id) ?? '',
  }));
  second.restore({ articles: known, decisions: grouper.decisions() });
  for (const { article } of known) second.add({ ...article, title: `Updated: ${article.title}` });
  for (const report of manyReports(COUNT + 60).slice(COUNT + 40)) second.add(report);
  for (const each of [grouper, second]) {
    expect(each.articlesOf(own)).toEqual(expect.arrayContaining(apart));
    expect(each.storyOf('report-0')).toBe(story);
    expect(each.articlesOf(own).length).toBeLessThan(each.articlesOf(story).length);
  }
});
