import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { claimsOf } from '../../src/domain/brief.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { extractAttributions, verifyClaim } from '../../src/verify/index.js';
import { ferry } from '../../src/write/fixtures/ferry.js';
import { flash } from '../../src/write/fixtures/single-reports.js';
import { ModelFailed, writeWithModel } from '../../src/write/index.js';
import { toArticle } from '../support/open-writing.js';

/** A folder with node-llama-cpp installed, and a GGUF file. */
const { NUTGRAF_TEST_LLAMA: folder = '', NUTGRAF_TEST_GGUF: file = '' } = process.env;
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
    ['a report of seven paragraphs', ferry.slice(0, 1)],
  ])('lets nothing unsupported into a brief of %s', { timeout: 900_000 }, async (_, inputs) => {
    const access = { provider: 'openai-compatible', baseUrl: base, model: 'local', key: null } as const;
    const model = createLanguageModel({ ...access, totalSeconds: 400, silentSeconds: 300 });
    let mark = 0;
    const articles = inputs.map(toArticle);
    const options = {
      model,
      prompts: loadPrompts(),
      guidance: { style: '', beat: '' },
      contextTokens: 2_600,
    };
    const tools = { verifyClaim, extractAttributions, newMark: () => `k${++mark}x7q` };
    const outcome = await writeWithModel(articles, { ...options, ...tools }).catch((cause: unknown) => cause);
    console.log(outcome instanceof ModelFailed ? outcome.message : JSON.stringify(outcome, null, 1));
    if (outcome instanceof ModelFailed) {
      expect(outcome.message).toMatch(/^[A-Z\w].{20,}/);
      return;
    }
    if (outcome instanceof Error || typeof outcome !== 'object' || outcome === null || !('brief' in outcome))
      throw outcome;
    const { brief } = await Promise.resolve(outcome as Awaited<ReturnType<typeof writeWithModel>>);
    const sources = articles.map(({ id, text, published }) => ({ id, text, published }));
    for (const { text } of claimsOf(brief)) {
      const checked = verifyClaim({ sentence: text, sources });
      expect([text, checked.verdict, checked.problems.filter(({ blocks }) => blocks)]).toEqual([
        text,
        'supported',
        [],
      ]);
    }
  });
});
