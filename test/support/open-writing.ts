import { randomUUID } from 'node:crypto';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { type Article, type ArticleInput, completeArticle } from '../../src/domain/article.js';
import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { UNRESERVED } from '../../src/domain/rights.js';
import { loadPrompts } from '../../src/load-prompts.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../src/verify/index.js';
import { writeWithModel } from '../../src/write/index.js';
import type { LanguageModel, ModelWriteOptions } from '../../src/write/ports.js';
import { answerHonestly, type DraftAnswer, draftFrom } from './compose-answers.js';
import { type ModelReply, type ModelServer, openModelServer } from './open-model-server.js';
import type { Asked } from './read-asked.js';

/** The model writer over a real server whose answers a test decides. */
export interface Writing {
  readonly server: ModelServer;
  readonly model: LanguageModel;
  write(
    articles: readonly ArticleInput[],
    over?: Partial<ModelWriteOptions>,
  ): ReturnType<typeof writeWithModel>;
  /** Answers a call of a purpose with this from now on; everything else is answered honestly. */
  answer(purpose: Asked['purpose'], reply: (asked: Asked) => ModelReply): void;
  /** Changes the honest draft before it is sent. */
  alterDraft(alter: (draft: DraftAnswer) => void): void;
  reset(): void;
  close(): Promise<void>;
}

export async function openWriting(): Promise<Writing> {
  const answers = new Map<Asked['purpose'], (asked: Asked) => ModelReply>();
  const server = await openModelServer(
    (asked) => answers.get(asked.purpose)?.(asked) ?? { say: answerHonestly },
  );
  const model = createLanguageModel(
    {
      provider: 'openai-compatible',
      baseUrl: server.base,
      model: 'small-1',
      key: null,
      totalSeconds: 60,
      silentSeconds: 30,
    },
    { now: () => Date.now(), sleep: async () => undefined },
  );
  return {
    server,
    model,
    write: (articles, over = {}) =>
      writeWithModel(articles.map(toArticle), {
        model,
        prompts: loadPrompts(),
        guidance: { style: 'Short words.', beat: 'Ports and ships.' },
        contextTokens: 24_000,
        newMark: () => randomUUID().replaceAll('-', ''),
        verifyClaim,
        extractAttributions,
        findContradictions,
        findPossibleContradictions,
        readClauses,
        ...over,
      }),
    answer: (purpose, reply) => void answers.set(purpose, reply),
    alterDraft(alter) {
      answers.set('draft', ({ reports }) => {
        const draft = draftFrom(reports);
        alter(draft);
        return { say: JSON.stringify(draft) };
      });
    },
    reset() {
      answers.clear();
      server.asked.length = 0;
      server.next.length = 0;
    },
    close: () => server.close(),
  };
}

/** Nothing is reserved unless the test says so. */
export const toArticle = (input: ArticleInput, index: number): Article => ({
  ...completeArticle(input, index),
  rights: input.rights ?? UNRESERVED,
});

/** Every word of a brief that a reader would see. */
export const wordsOf = (brief: Brief): string =>
  [
    brief.headline,
    brief.dek,
    ...brief.sections.map(({ label }) => label),
    ...brief.disagreements.map(({ about }) => about),
    ...claimsOf(brief).map(({ text }) => text),
  ].join('\n');
