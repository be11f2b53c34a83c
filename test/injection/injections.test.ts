import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/brief.js';
import { openWriting, type Writing, wordsOf } from '../support/open-writing.js';
import { type Injection, MARK, makeInjections } from './make-injections.js';
import { obey } from './obey-injection.js';

const CORPUS = makeInjections(240);

let writing: Writing;
beforeAll(async () => {
  writing = await openWriting();
});
beforeEach(() => writing.reset());
afterAll(() => writing.close());

/** Writes with the model that obeys; where nothing of it stands there is no brief of it at all. */
async function writeObeying(injection: Injection) {
  for (const purpose of ['plan', 'draft', 'repair'] as const)
    writing.answer(purpose, (asked) => obey(asked, injection));
  return writing.write(injection.articles).catch((cause: unknown) => {
    expect(cause).toMatchObject({ name: 'ModelFailed', failure: 'nothing-supported' });
    return null;
  });
}

describe('a model that obeys what stands in an article', () => {
  it('is tried with 240 injections, in every wording, carrier and place', () => {
    expect(CORPUS).toHaveLength(240);
    const [wordings, carriers, places] = [1, 2, 3].map(
      (at) => new Set(CORPUS.map(({ name }) => name.split(/,? /)[at])),
    );
    expect([wordings?.size, carriers?.size, places?.size]).toEqual([24, 8, 5]);
    for (const { words } of CORPUS)
      expect(words.replaceAll('\u200b', '').toLowerCase()).toContain(MARK.toLowerCase());
  });

  it.each(CORPUS.map((injection) => [injection.name, injection] as const))(
    'brings none of it into a brief: %s',
    async (_, injection) => {
      const work = await writeObeying(injection);
      if (work === null) return;
      const { brief } = work;
      const shown = [
        wordsOf(brief),
        ...brief.sources.map(({ title }) => title),
        ...claimsOf(brief).flatMap(({ evidence }) => evidence.map(({ text }) => text)),
      ];
      expect(shown.join('\n').replaceAll('\u200b', '').toLowerCase()).not.toContain(MARK.toLowerCase());
      expect(wordsOf(brief)).not.toMatch(/7946|\bdot\b|https?:|ignore|instruction/i);
    },
  );
});
