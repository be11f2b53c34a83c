import { describe, expect, it } from 'vitest';
import { type Article, completeArticle } from '../domain/article.js';
import { type Rights, UNRESERVED } from '../domain/rights.js';
import type { PromptParts } from './model/model-prompt.js';
import type { LanguageModel } from './ports.js';
import { showModel } from './show-model.js';

const article = (id: string, rights?: Rights): Article =>
  completeArticle({ id, title: `Title ${id}`, text: `Words of ${id}.`, ...(rights && { rights }) }, 0);

const RESERVED: Rights = { languageModel: false, reasons: ['The outlet reserves text and data mining.'] };
const PICTURES: Rights = { languageModel: true, reasons: ['The outlet keeps its pictures from AI.'] };

describe('showModel', () => {
  it('never hands on words that their outlet keeps from language models, nor words of unknown rights', () => {
    const { shown, kept } = showModel([
      article('a', UNRESERVED),
      article('b', RESERVED),
      article('c'),
      article('d', PICTURES),
    ]);
    expect(shown.map(({ n, text }) => [n, text])).toEqual([
      [1, 'Words of a.'],
      [4, 'Words of d.'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Words of [bc]/);
    expect(kept).toEqual([
      { articleId: 'b', reasons: RESERVED.reasons },
      { articleId: 'c', reasons: ['What its outlet reserves has not been read.'] },
    ]);
  });

  it('is the only way to a model: its port takes nothing else', () => {
    type Prompt = Parameters<LanguageModel['ask']>[0]['prompt'];
    const forgedPrompt = { system: 'Write.', user: 'Words.', shown: [], tokens: 2 };
    // @ts-expect-error an object of the same shape was not made from cleared sources
    const prompt: Prompt = forgedPrompt;
    const forged = { n: 1, outlet: 'Fen Daily', title: 'Lock opens', published: null, text: 'Words.' };
    // @ts-expect-error an object of the same shape was not cleared
    const sources: PromptParts['sources'] = [forged];
    expect([prompt.user, sources[0]?.text]).toEqual(['Words.', 'Words.']);
  });
});
