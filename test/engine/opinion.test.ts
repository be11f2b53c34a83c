import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../sample/content/read-article-files.js';
import { writeBrief } from '../../src/index.js';

describe('an editorial beside a news report', () => {
  const files = readArticleFiles().filter(({ story }) => story === 'face-recognition-pilot');
  const articles = files.map(({ outlet, title, byline, paragraphs }, i) => ({
    id: `a${i}`,
    outlet,
    title,
    byline,
    text: paragraphs.join('\n').replace(/\{\{[^}]+\}\}/g, 'Tuesday'),
  }));

  it('does not head the brief', async () => {
    const { headline } = await writeBrief(articles);
    expect(headline).toBe('Carrow Bay police end face recognition pilot after a year and two arrests');
  });

  it('lends no sentence of its author’s view', async () => {
    const brief = await writeBrief(articles);
    const opinion = new Set(['meridian-post', 'halyard']);
    const numbers = new Set(brief.sources.filter(({ outlet }) => opinion.has(outlet)).map(({ n }) => n));
    const claims = [
      brief.lede,
      ...brief.nutGraf,
      ...brief.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ];
    const alone = claims.filter(({ evidence }) => evidence.every(({ source }) => numbers.has(source)));
    expect(
      alone.map(({ text }) => text).filter((text) => !/[“"]/.test(text) && !/\bsaid\b/.test(text)),
    ).toEqual([]);
  });
});
