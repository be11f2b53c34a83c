import { describe, expect, it } from 'vitest';
import { embedConcepts } from '../../../test/support/embed-concepts.js';
import * as news from '../../../test/support/news-in-languages.js';
import type { Bearings } from '../../domain/bearings.js';
import { tokens } from '../../domain/text/tokens.js';
import { createGrouper, type Grouper } from '../create-grouper.js';
import type { GroupedInput } from '../grouped-article.js';
import { anchorsOf, foldName, sharedAnchors } from './anchors.js';
import { compact, cosineOf } from './compact-vector.js';
import { meetingProbability } from './meeting-rule.js';
import { judgeVectors, trialTexts } from './try-vectors.js';
import { VectorRing } from './vector-ring.js';

const BEARINGS: Bearings = { like: 0.9, unlike: 0.4, apart: [] };

const unit = (numbers: readonly number[]): Float32Array => {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (value) => value / length);
};
const vectorOf = ({ title, text }: GroupedInput, space = 'one') => ({
  space,
  numbers: compact(unit(embedConcepts(`${title}\n${text}`))),
});
function arrive(grouper: Grouper, report: GroupedInput, bearings = BEARINGS): string | null {
  grouper.add(report);
  grouper.meet(report, vectorOf(report), bearings);
  return grouper.storyOf(report.id);
}

/** All orders of a few reports. */
function orders(reports: readonly GroupedInput[]): GroupedInput[][] {
  if (reports.length === 0) return [[]];
  return reports.flatMap((first) =>
    orders(reports.filter((report) => report !== first)).map((rest) => [first, ...rest]),
  );
}

describe('a trial of an embedder', () => {
  const item = (at: number, language = '') => unit(embedConcepts(`item${at} ${language}`, 'one'));

  it('finds the same news again where the vectors say so, and gives what cosines mean', () => {
    const { refused, bearings, languages, pairs } = judgeVectors(
      trialTexts().map((_, at) => item(Math.floor(at / 2))),
    );
    expect(refused).toBeNull();
    expect(bearings).toMatchObject({ like: expect.closeTo(1, 3), apart: [] });
    expect(bearings.unlike).toBeLessThan(0.5);
    expect(languages).toHaveLength(10);
    for (const { right, of } of languages) expect([right, of]).toEqual([4, 4]);
    for (const { same, other } of pairs) expect(same.cosine).toBeGreaterThan(other.cosine);
  });

  it('refuses vectors that know words only', () => {
    const { refused } = judgeVectors(trialTexts().map((text) => unit(embedConcepts(text, 'one'))));
    expect(refused).toMatch(
      /^Of 40 news items in 10 languages it found \d+ again in English\. It is not multi/,
    );
  });

  it('refuses vectors that are all alike', () => {
    expect(judgeVectors(trialTexts().map(() => unit([1, 1, 1, 1, 1, 1, 1, 1]))).refused).not.toBeNull();
  });

  it('keeps the languages apart that the embedder does not know', () => {
    const texts = trialTexts();
    const vectors = texts.map((text, at) =>
      /[\u4e00-\u9fff]/.test(text) ? item(1000) : item(Math.floor(at / 2)),
    );
    const { refused, bearings } = judgeVectors(vectors);
    expect(refused).toBeNull();
    expect(bearings.apart).toEqual(['zh']);
  });

  it('takes one vector for each text', () => {
    expect(() => judgeVectors([unit([1, 2])])).toThrow(RangeError);
  });
});

describe('what stays the same in another language', () => {
  const read = (title: string, text: string, language: string) =>
    anchorsOf({ title, text, tokens: tokens(text) }, language);

  it('is figures, however they are grouped', () => {
    const english = read('', 'Some 1,200 of 14,500 people and 6.3 million euros in 2024; 7 died.', 'en');
    const german = read(
      '',
      'Rund 1200 von 14.500 Menschen und 6,3 Millionen Euro im Jahr 2024; 7 starben.',
      'de',
    );
    expect([...english.numbers]).toEqual(['1200', '14500', '6.3']);
    expect(sharedAnchors(english, german).numbers).toEqual(['1200', '14500', '6.3']);
    expect([...read('', '14 500 habitants', 'fr').numbers]).toEqual(['14500']);
  });

  it('is names, whatever their accents, endings and script', () => {
    expect(foldName('Łukasz')).toBe('lukasz');
    expect(foldName('Карсак')).toBe('karsak');
    const english = read('', 'The mayor of Karsak met Governor Ivanov in Belmár on Monday.', 'en');
    const russian = read('', 'Мэр встретился в Белмаре с губернатором Ивановым в Карсаке.', 'ru');
    expect(sharedAnchors(english, russian).names).toEqual(['Karsak', 'Ivanov', 'Belmár']);
  });
});

describe('the rule for two reports in different languages', () => {
  const probability = (over: Partial<Parameters<typeof meetingProbability>[0]>) =>
    meetingProbability({ cosine: 0.65, names: 0, numbers: 0, hours: 2, ...over }, BEARINGS);

  it('never falls with more likeness, and falls with time', () => {
    for (const more of [{ cosine: 0.7 }, { names: 1 }, { numbers: 1 }, { names: 2, numbers: 2 }])
      expect(probability(more)).toBeGreaterThan(probability({}));
    expect(probability({ names: 9 })).toBe(probability({ names: 2 }));
    expect(probability({ hours: 20 })).toBe(probability({}));
    expect(probability({ hours: 96 })).toBeLessThan(probability({ hours: 48 }));
  });

  it('joins nothing by names and figures alone, and the same news without any', () => {
    expect(probability({ cosine: 0.4, names: 5, numbers: 5 })).toBeLessThan(0.5);
    expect(probability({ cosine: 0.9 })).toBeGreaterThan(0.5);
  });
});

describe('the ring of vectors', () => {
  const random = (seed: number): Int8Array => compact(unit(embedConcepts(`word${seed}`, 'one')));
  const any = () => true;

  it('gives the nearest of other languages, nearest first, as a look at all would', () => {
    const ring = new VectorRing(64);
    for (let at = 0; at < 600; at++) ring.add(at, at % 2 === 0 ? 'de' : 'en', random(at));
    const wanted = random(3);
    const found = ring.nearest(wanted, (language) => language === 'en', { least: 0.1, most: 5 });
    const all = Array.from({ length: 600 }, (_, at) => ({ at, cosine: cosineOf(wanted, random(at)) }))
      .filter(({ at, cosine }) => at % 2 === 1 && cosine >= 0.1)
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, 5);
    expect(found.map(({ article }) => article)).toEqual(all.map(({ at }) => at));
    expect(found[0]).toEqual({ article: 3, cosine: expect.closeTo(1, 6) });
  });

  it('keeps the newest, and no more than it was made for', () => {
    const ring = new VectorRing(64, 100);
    for (let at = 0; at < 250; at++) ring.add(at, 'de', random(at));
    const looked: number[] = [];
    ring.nearest(random(1), (_, article) => looked.push(article) > 0, { least: -1, most: 3 });
    expect(looked.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at + 150));
    expect(ring.nearest(random(10), any, { least: 0.99, most: 3 })).toEqual([]);
  });

  it('keeps cosines to two places in a byte for each number', () => {
    const [a, b] = [
      unit(embedConcepts('ferry aground rescue', 'one')),
      unit(embedConcepts('ferry bank', 'one')),
    ];
    const exact = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    expect(cosineOf(compact(a), compact(b))).toBeCloseTo(exact, 2);
  });
});

describe('stories that meet', () => {
  it('are one, under the id of the larger, and stay so after a restart', () => {
    const grouper = createGrouper();
    grouper.add(news.ferryGerman);
    const english = arrive(grouper, news.ferryEnglish);
    grouper.meet(news.ferryGerman, vectorOf(news.ferryGerman), BEARINGS);
    expect(grouper.storyOf('ferry-de')).toBe(grouper.storyOf('ferry-en'));
    expect(grouper.moved()).toEqual([{ articleId: 'ferry-en', storyId: 's1', strandId: english }]);
    expect(arrive(grouper, news.ferrySpanish)).toBe('s1');
    expect(arrive(grouper, news.bankSpanish)).not.toBe('s1');
    expect(grouper.articlesOf('s1')).toEqual(['ferry-de', 'ferry-en', 'ferry-es']);

    const again = createGrouper();
    again.restore({
      articles: [news.ferryGerman, news.ferryEnglish].map((article) => ({
        article,
        storyId: grouper.storyOf(article.id) ?? '',
        strandId: grouper.strandOf(article.id),
        vector: vectorOf(article),
      })),
      bearings: BEARINGS,
    });
    expect(again.articlesOf('s1')).toEqual(['ferry-de', 'ferry-en']);
    expect(again.explain('ferry-en')?.nearest).toMatchObject([
      { articleId: 'ferry-de', meaning: { language: 'de' } },
    ]);
    expect(arrive(again, news.ferrySpanish)).toBe('s1');
  });

  it('are one for each event, in whatever order they come', () => {
    for (const reports of orders(news.ALL)) {
      const grouper = createGrouper();
      for (const report of reports) arrive(grouper, report);
      const came = reports.map(({ id }) => id).join(' ');
      const storiesOf = (event: string) =>
        new Set(reports.filter(({ id }) => id.startsWith(event)).map(({ id }) => grouper.storyOf(id)));
      const [ferry, bank] = [storiesOf('ferry'), storiesOf('bank')];
      expect([ferry.size, bank.size, new Set([...ferry, ...bank]).size], came).toEqual([1, 1, 2]);
      for (const { id } of reports)
        expect(
          grouper.explain(id)?.nearest.some(({ meaning }) => meaning !== undefined),
          came,
        ).toBe(true);
    }
  });

  it('do not where the embedder does not know the language', () => {
    const grouper = createGrouper();
    const english = arrive(grouper, news.ferryEnglish, { ...BEARINGS, apart: ['de'] });
    expect(arrive(grouper, news.ferryGerman, { ...BEARINGS, apart: ['de'] })).not.toBe(english);
    expect(arrive(grouper, news.ferrySpanish, { ...BEARINGS, apart: ['de'] })).toBe(english);
  });

  it('do not days later, nor by vectors of two embedders', () => {
    const late = { ...news.ferryGerman, published: '2026-03-08T06:40:00Z' };
    const grouper = createGrouper();
    const english = arrive(grouper, news.ferryEnglish);
    expect(arrive(grouper, late)).not.toBe(english);
    const other = createGrouper();
    other.add(news.ferryEnglish);
    other.add(news.ferryGerman);
    other.meet(news.ferryEnglish, vectorOf(news.ferryEnglish, 'one'), BEARINGS);
    expect(other.meet(news.ferryGerman, vectorOf(news.ferryGerman, 'two'), BEARINGS)).toBeNull();
  });

  it('are never two of one language: there the words decide', () => {
    const grouper = createGrouper();
    const english = arrive(grouper, news.ferryEnglish);
    expect(arrive(grouper, news.ferryGerman)).toBe(english);
    // Other words, so that the rule for one language keeps it apart; near in meaning all the same.
    const second = {
      ...news.ferryGerman,
      id: 'second',
      title: 'Fähre',
      text: 'Fähre Grund Passagier Rettung Kapitän Ruder Küste 212',
    };
    grouper.add(second, { storyId: 'own' });
    expect(grouper.meet(second, vectorOf(second), BEARINGS)).toBeNull();
    expect(grouper.storyOf('second')).toBe('own');
  });

  it('stay parted where an editor parted them, and together where an editor merged them', () => {
    const grouper = createGrouper();
    const english = arrive(grouper, news.ferryEnglish) ?? '';
    arrive(grouper, news.ferryGerman);
    const own = grouper.split(english, ['ferry-de']);
    expect(own).not.toBe(english);
    expect(grouper.meet(news.ferryGerman, vectorOf(news.ferryGerman), BEARINGS)).toBeNull();
    expect(grouper.meet(news.ferryEnglish, vectorOf(news.ferryEnglish), BEARINGS)).toBeNull();
    expect(grouper.storyOf('ferry-de')).toBe(own);
    grouper.merge(english, own);
    expect(grouper.articlesOf(english)).toEqual(['ferry-en', 'ferry-de']);
  });

  it('change nothing for an article that is not there', () => {
    expect(createGrouper().meet(news.ferryEnglish, vectorOf(news.ferryEnglish), BEARINGS)).toBeNull();
  });
});
