import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REPORTS, reportPage } from '../pages/report-pages.js';
import { runProgram } from '../pages/run-program.js';
import { answerHonestly } from '../support/compose-answers.js';
import { type ModelServer, openModelServer } from '../support/open-model-server.js';

const FILES = ['one.html', 'two.html', 'three.html'];
let folder = '';
let server: ModelServer;

beforeAll(async () => {
  server = await openModelServer(() => ({ say: answerHonestly }));
  folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-model-'));
  for (const [at, file] of FILES.entries()) {
    const report = REPORTS[at];
    if (report) await writeFile(path.join(folder, file), reportPage(report));
  }
});
beforeEach(() => {
  server.asked.length = 0;
  server.next.length = 0;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  runProgram(['brief', '--format', 'json', ...args, ...FILES], {
    cwd: folder,
    env: { NUTGRAF_MODEL_NAME: 'small-1', NUTGRAF_MODEL_URL: server.base, ...env },
  });

describe('nutgraf brief with a language model', () => {
  it('writes with the model that is set, and says whose the statements are', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/model +\d+ statements by small-1/)]);
    expect(JSON.parse(stdout).writer).toEqual({ engine: 'language-model', model: 'small-1', version: '1' });
  });

  it('leaves it to the extractive writer where that is asked for', async () => {
    const { stdout } = await run(['--writer', 'extractive']);
    expect(JSON.parse(stdout).writer.engine).toBe('extractive');
    expect(server.asked).toEqual([]);
  });

  it('has a model judge what the extractive writer wrote, and marks what it doubts', async () => {
    server.always = ({ statements }) => ({
      say: JSON.stringify({ judged: statements.map(({ id }) => ({ id, borneOut: false, words: '' })) }),
    });
    const { code, stdout, stderr } = await run([], { NUTGRAF_MODEL_TASK: 'judge' });
    server.always = () => ({ say: answerHonestly });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).writer.engine).toBe('extractive');
    expect(stderr).toMatch(/model +small-1 judged \d+ statements? and doubts \d+\./);
    expect(stderr).toMatch(/The second judge doubts “.+” in the headline\./);
    expect(server.asked.map(({ purpose }) => purpose)).toEqual(['judge']);
  });

  it('says plainly when the extractive writer stands in, or waits for nothing where the settings say wait', async () => {
    server.next.push({ status: 401 });
    const stood = await run([]);
    expect(stood.stderr).toContain('The extractive writer wrote it in the model’s place.');
    expect(JSON.parse(stood.stdout).writer).toMatchObject({
      engine: 'extractive',
      instead: expect.stringContaining('does not accept the key'),
    });
    server.next.push({ status: 401 });
    const waits = await run(['--writer', 'model'], { NUTGRAF_MODEL_INSTEAD: 'wait' });
    expect([waits.code, waits.stdout]).toEqual([5, '']);
    expect(waits.stderr).toContain('Try again later, or use --writer extractive.');
  });

  it.each([
    [
      ['--writer', 'model'],
      { NUTGRAF_MODEL_NAME: '' },
      'No language model is set. Name one with NUTGRAF_MODEL_NAME',
    ],
    [['--writer', 'ghost'], {}, '--writer takes model or extractive, not “ghost”.'],
    [
      [],
      { NUTGRAF_MODEL_TIMEOUT: 'long' },
      'NUTGRAF_MODEL_TIMEOUT is "long", but it takes a number from 5 to 840.',
    ],
    [
      [],
      { NUTGRAF_MODEL_URL: 'ollama' },
      'NUTGRAF_MODEL_URL is "ollama", but it takes an http or https address.',
    ],
  ])('explains %j with %j', async (args, env, words) => {
    const { code, stderr } = await run(args, env);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
