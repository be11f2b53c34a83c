import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../sample/content/read-article-files.js';
import { writeBrief } from '../../src/index.js';
import { BRIEF, schemaText } from '../../tools/brief-schema.js';

/** The sample's files without their date marks: real enough to write from. */
const files = readArticleFiles().map((file) => ({
  ...file,
  text: file.paragraphs.join('\n').replace(/\{\{[^}]+\}\}/g, 'Tuesday'),
}));
const stories = [...new Set(files.map(({ story }) => story))];

describe('the brief’s JSON', () => {
  it('is described by brief.schema.json', () => {
    expect(readFileSync(path.resolve(import.meta.dirname, '../../brief.schema.json'), 'utf8')).toBe(
      schemaText(),
    );
  });

  it.each(stories)('holds to the schema, with exact evidence: %s', async (story) => {
    const articles = files
      .filter((file) => file.story === story && file.copy === null)
      .map(({ outlet, title, text }, i) => ({
        id: `a${i}`,
        outlet,
        title,
        text,
        url: `https://${outlet}.example/${i}`,
      }));
    const brief = await writeBrief(articles);
    expect(BRIEF.parse(brief)).toEqual(brief);
    const textOf = new Map(
      brief.sources.map(({ n, url }) => [n, articles.find((article) => article.url === url)?.text ?? '']),
    );
    const claims = [
      brief.lede,
      ...brief.nutGraf,
      ...brief.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
      ...brief.unknown,
    ];
    for (const { evidence } of claims) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { source, start, end, text } of evidence)
        expect(textOf.get(source)?.slice(start, end)).toBe(text);
    }
    const texts = claims.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
