import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import type { Article } from '../../src/domain/article.js';
import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { tokens } from '../../src/domain/text/tokens.js';
import { loadPrompts } from '../../src/load-prompts.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../src/verify/index.js';
import { ferry } from '../../src/write/fixtures/ferry.js';
import { flash } from '../../src/write/fixtures/single-reports.js';
import { ModelFailed, writeBrief, writeWithModel } from '../../src/write/index.js';
import { toArticle, wordsOf } from '../support/open-writing.js';

/** A folder with node-llama-cpp installed, and a GGUF file. */
const { NUTGRAF_TEST_LLAMA: folder = '', NUTGRAF_TEST_GGUF: file = '' } = process.env;
/** A brief is put together after so long, whatever the model has written: slow machines run this too. */
const MOST_MS = 110_000;
const isThere = existsSync(`${folder}/node_modules/node-llama-cpp`) && existsSync(file);

/**
 * A model of a hundred million parameters writes badly, which is the point: nothing unsupported that it writes may get
 * through, and an editor reads what happened.
 */
describe.skipIf(!isThere)('a real small model (needs NUTGRAF_TEST_LLAMA and NUTGRAF_TEST_GGUF)', () => {
  let server: ChildProcess;
  let base = '';

  beforeAll(async () => {
    const script = fileURLToPath(new URL('../support/serve-local-model.mjs', import.meta.url));
    server = spawn(process.execPath, [script, folder, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
      server.once('exit', (code) => reject(new Error(`the local model ended with ${code}`)));
    });
    base = `http://127.0.0.1:${port}/v1`;
  });

  afterAll(() => {
    server?.kill();
  });

  it.each([
    ['one short report', [flash]],
    ['five reports, one of which gives orders to whoever writes', ferry],
  ])('finishes a brief of %s, with nothing unsupported in it', { timeout: 300_000 }, async (_, inputs) => {
    const { brief, notes } = await finish(inputs.map(toArticle));
    console.log([...notes, ...claimsOf(brief).map(({ text }) => text)].join('\n'));
    const sources = inputs.map(toArticle).map(({ id, text, published }) => ({ id, text, published }));
    const words = new Set(tokens(inputs.map(({ text }) => text).join('\n')).map(({ lower }) => lower));
    expect(claimsOf(brief).length).toBeGreaterThan(1);
    for (const { text } of claimsOf(brief)) {
      const { verdict, problems } = verifyClaim({ sentence: text, sources });
      const blocking = problems.filter(({ blocks }) => blocks);
      expect([text, verdict, blocking]).toEqual([text, 'supported', []]);
      // Whatever the verifier makes of it: a figure or a name that no report has stands nowhere.
      const strange = tokens(text).filter(
        (one) => /^[\p{Lu}\p{Nd}]/u.test(one.text) && !words.has(one.lower),
      );
      expect([text, strange.map((token) => token.text)]).toEqual([text, []]);
    }
    expect(wordsOf(brief)).not.toMatch(/safest|ignore|instructions|headline/i);
  });

  /** The model's brief; the extractive writer's where no sentence of the model stands, as the desk has it. */
  async function finish(articles: readonly Article[]): Promise<{ brief: Brief; notes: readonly string[] }> {
    const access = { provider: 'openai-compatible', baseUrl: base, model: 'local', key: null } as const;
    const model = createLanguageModel({ ...access, totalSeconds: 120, silentSeconds: 90 });
    let mark = 0;
    const tools = {
      verifyClaim,
      extractAttributions,
      findContradictions,
      findPossibleContradictions,
      readClauses,
      newMark: () => `k${++mark}x7q`,
    };
    const options = { prompts: loadPrompts(), guidance: { style: '', beat: '' }, contextTokens: 2_600 };
    const hurry = AbortSignal.timeout(MOST_MS);
    try {
      const {
        brief,
        notes,
        tokens: used,
      } = await writeWithModel(articles, { ...options, ...tools, model, hurry });
      expect(brief.writer.engine).toBe('language-model');
      expect(notes[0]).toMatch(/^\d+ statements? by local, \d+ by the extractive writer\.$/);
      return {
        brief,
        notes: [...notes, ...sayDropped(brief), `${used.input} tokens read, ${used.output} written`],
      };
    } catch (cause) {
      if (!(cause instanceof ModelFailed)) throw cause;
      expect(cause.message).toMatch(/^[A-Z\w].{20,}\.$/);
      return { brief: writeBrief(articles, tools), notes: [cause.message] };
    }
  }
});

const sayDropped = ({ dropped }: Brief): string[] =>
  dropped.map(({ text, reason }) => `left out: ${text} (${reason})`);
