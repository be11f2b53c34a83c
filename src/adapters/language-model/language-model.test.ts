import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerHonestly } from '../../../test/support/compose-answers.js';
import {
  type ModelReply,
  type ModelServer,
  openModelServer,
} from '../../../test/support/open-model-server.js';
import type { ModelAccess, OpenModel } from '../../newsroom/model/ports.js';
import { ModelFailed } from '../../write/errors.js';
import { ModelPrompt, TRIAL } from '../../write/index.js';
import { createLanguageModel } from './create-language-model.js';
import type { ModelClock } from './try-again.js';

const READY = '{"answer": "ready"}';
let server: ModelServer;

beforeAll(async () => {
  server = await openModelServer(() => ({ say: answerHonestly }));
});
beforeEach(() => {
  server.asked.length = 0;
  server.next.length = 0;
});
afterAll(() => server.close());

/** A clock whose pauses pass at once and are written down. */
function quickClock(start = 0): ModelClock & { readonly slept: number[]; time: number } {
  return {
    slept: [],
    time: start,
    now() {
      return this.time;
    },
    async sleep(ms) {
      this.slept.push(ms);
      this.time += ms;
    },
  };
}

function open(over: Partial<ModelAccess> = {}, clock: ModelClock = quickClock()): OpenModel {
  return createLanguageModel(
    {
      provider: 'openai-compatible',
      baseUrl: server.base,
      model: 'small-1',
      key: 'secret-key',
      totalSeconds: 20,
      silentSeconds: 10,
      ...over,
    },
    clock,
  );
}

const ask = (model: OpenModel, signal?: AbortSignal) =>
  model.ask({ purpose: 'trial', prompt: ModelPrompt.trial(), shape: TRIAL, mostTokens: 500, signal });

/** The failure of a call, as an editor would read it. */
async function failureOf(replies: readonly ModelReply[], model = open()): Promise<ModelFailed> {
  server.next.push(...replies);
  const cause: unknown = await ask(model).then(
    () => new Error('it answered'),
    (thrown: unknown) => thrown,
  );
  if (!(cause instanceof ModelFailed)) throw cause;
  return cause;
}

describe('a model that answers', () => {
  it('streams JSON that is held to a schema, with its key and its count of tokens', async () => {
    const answer = await ask(open());
    expect(answer).toEqual({ value: { answer: 'ready' }, tokens: { input: 15, output: 5 }, notes: [] });
    expect(server.asked).toMatchObject([{ stream: true, format: 'json_schema', model: 'small-1' }]);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer secret-key');
  });

  it('tells how far it is', async () => {
    const far: number[] = [];
    server.next.push({
      say: JSON.stringify({ answer: 'word '.repeat(400).replace(/word/g, (_, at) => `w${at}`) }),
    });
    const request = { purpose: 'trial', prompt: ModelPrompt.trial(), shape: TRIAL, mostTokens: 500 } as const;
    const words: unknown[] = [];
    await open().ask({
      ...request,
      onProgress({ tokens, sofar }) {
        far.push(tokens);
        words.push(sofar);
      },
    });
    expect(far.length).toBeGreaterThan(2);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(words.at(-1)).toEqual({ answer: expect.stringMatching(/^w0 w5 w10 /) });
  });

  it('is ended as soon as what has come is enough', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `w${at}`).join(' ');
    server.next.push({ dripMs: 1, say: `{"answer": "First. Second. ${words}` });
    const before = server.aborted;
    const { value } = await open().ask({
      purpose: 'trial',
      prompt: ModelPrompt.trial(),
      shape: TRIAL,
      mostTokens: 500,
      enough: (sofar) => (JSON.stringify(sofar).includes('Second.') ? { answer: 'First.' } : null),
    });
    expect(value).toEqual({ answer: 'First.' });
    await expect.poll(() => server.aborted).toBe(before + 1);
  });

  it.each([
    '```json\n{"answer": "ready"}\n```',
    '<think>Hm {x}.</think>{"answer": "ready"}',
    'Here: {"answer": "ready"}',
  ])('reads %s', async (say) => {
    server.next.push({ say });
    expect((await ask(open())).value).toEqual({ answer: 'ready' });
  });

  it('goes on with plain JSON where the server knows no schemas, then with words alone, and says so once known', async () => {
    const refused = { status: 400, message: 'response_format is not supported' };
    server.next.push(refused, refused);
    const model = open();
    expect((await ask(model)).notes).toEqual([
      'The model’s server cannot hold an answer to JSON; the prompt alone asked for it.',
    ]);
    expect(server.asked.map(({ format }) => format)).toEqual(['json_schema', 'json_object', 'text']);
    await ask(model);
    expect(server.asked.at(-1)?.format).toBe('text');
  });

  it.each(['openai', 'anthropic'] as const)('speaks the protocol of %s', async (provider) => {
    const { value } = await ask(open({ provider }));
    expect(value).toEqual({ answer: 'ready' });
    const [asked] = server.asked;
    expect(asked?.protocol).toBe(provider);
    expect(provider === 'openai' ? asked?.headers.authorization : asked?.headers['x-api-key']).toContain(
      'secret-key',
    );
  });
});

describe('a server in trouble', () => {
  it('waits as long as Retry-After asks, in seconds, as a date or in milliseconds', async () => {
    const clock = quickClock(Date.parse('2026-03-02T10:00:00Z'));
    server.next.push(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 10:00:20 GMT' } },
    );
    await ask(open({}, clock));
    expect(clock.slept).toEqual([7_000, 13_000]);
    server.next.push({ status: 429, headers: { 'retry-after-ms': '250' } });
    await ask(open({}, clock));
    expect(clock.slept.at(-1)).toBe(250);
  });

  it('does not wait for minutes: it says when to come again', async () => {
    const clock = quickClock(Date.parse('2026-03-02T10:00:00Z'));
    const failed = await failureOf(
      [{ status: 429, headers: { 'retry-after': '3600' }, message: 'quota' }],
      open({}, clock),
    );
    expect(failed).toMatchObject({
      failure: 'rate-limited',
      facts: { retryAt: new Date('2026-03-02T11:00:00Z') },
    });
    expect(failed.message).toBe(`${server.host} is asked too often, or what it allows is used up (“quota”).`);
    expect(clock.slept).toEqual([]);
  });

  it('tries a fault of the server three times, with pauses that grow', async () => {
    const clock = quickClock();
    const fault = { status: 500, message: 'CUDA out of memory' };
    server.next.push(fault);
    const told: unknown[] = [];
    const request = { purpose: 'trial', prompt: ModelPrompt.trial(), shape: TRIAL, mostTokens: 500 } as const;
    await open().ask({ ...request, onProgress: ({ trouble }) => told.push(trouble) });
    expect(told[0]).toBe(
      `${server.host} answered with a fault of its own, 500 (“CUDA out of memory”). It is asked again in 1 second.`,
    );
    server.asked.length = 0;
    const failed = await failureOf([fault, fault, fault], open({}, clock));
    expect(failed.failure).toBe('server-fault');
    expect(failed.message).toBe(
      `${server.host} answered with a fault of its own, 500 (“CUDA out of memory”).`,
    );
    expect([server.asked.length, clock.slept]).toEqual([3, [1_000, 4_000]]);
  });

  it.each([
    [
      { status: 401, message: 'bad key' },
      'not-allowed',
      /does not accept the key \(“bad key”\)\. Check the key/,
    ],
    [{ status: 404, message: 'no model small-1' }, 'not-accepted', /knows no such model or address/],
  ])('does not try %o again', async (reply, failure, message) => {
    const failed = await failureOf([reply]);
    expect(failed.failure).toBe(failure);
    expect(failed.message).toMatch(message);
    expect(server.asked).toHaveLength(1);
  });

  it('tries again after a connection that broke off, and takes nothing of the first half', async () => {
    server.next.push({ breakAfter: 9, say: READY });
    expect((await ask(open())).value).toEqual({ answer: 'ready' });
    const failed = await failureOf([1, 2, 3].map(() => ({ breakAfter: 9, say: READY })));
    expect(failed).toMatchObject({
      failure: 'unreachable',
      message: `The connection to ${server.host} broke off in mid-answer.`,
    });
  });

  it('says which address cannot be reached', async () => {
    const failed = await failureOf([], open({ baseUrl: 'http://127.0.0.1:9/v1' }));
    expect(failed.failure).toBe('unreachable');
    expect(failed.message).toMatch(/^127\.0\.0\.1:9 could not be reached: .+/);
  });
});

describe('an answer that is none', () => {
  it.each([
    [
      'malformed JSON',
      '{"answer": "rea',
      'malformed',
      /did not answer in the form that it was asked for: “{"answer": "rea”/,
    ],
    ['another shape', '{"words": 1}', 'malformed', /left out or misnamed a part of its answer \(answer:/],
    ['prose', 'The ferry ran aground.', 'malformed', /“The ferry ran aground\.”/],
    ['nothing', '', 'empty', /answered with nothing/],
    ['white space', ' \n ', 'empty', /answered with nothing/],
  ])('is asked for twice: %s', async (_, say, failure, message) => {
    const failed = await failureOf([{ say }, { say }]);
    expect(failed.failure).toBe(failure);
    expect(failed.message).toMatch(message);
    expect(server.asked).toHaveLength(2);
  });

  it('is told as a note where the second one is right', async () => {
    server.next.push({ say: 'Sure!' });
    const { notes, tokens } = await ask(open());
    expect(notes).toEqual([
      `It was asked twice: small-1 at ${server.host} did not answer in the form that it was asked for: “Sure!”.`,
    ]);
    expect(tokens.output).toBe(7);
  });

  it.each([
    [{ say: 'I’m sorry, but I can’t help with that.' }, /refused: “I’m sorry, but I can’t help with that\.”/],
    [{ refuse: 'No.' }, /refused to answer: its content filter/],
  ])('is not argued with when it is a refusal: %o', async (reply, message) => {
    const failed = await failureOf([reply]);
    expect(failed.failure).toBe('refusal');
    expect(failed.message).toMatch(message);
    expect(server.asked).toHaveLength(1);
  });

  it('is a refusal on Anthropic’s protocol too', async () => {
    expect((await failureOf([{ refuse: '' }], open({ provider: 'anthropic' }))).failure).toBe('refusal');
  });

  it('is cut off at the most tokens', async () => {
    const failed = await failureOf([{ cutAfter: 8, say: READY }]);
    expect(failed).toMatchObject({ failure: 'cut-off', facts: { tokens: { output: 5 } } });
    expect(failed.message).toMatch(/was cut off after 5 tokens, in the middle of its answer/);
  });

  it.each(['ha', 'The port reopened on Monday. ', '{"id":"c1","text":"x"},'])(
    'is a loop: %s',
    async (loop) => {
      const failed = await failureOf([{ loop }]);
      expect(failed.failure).toBe('loop');
      expect(failed.message).toMatch(/wrote the same words again and again and was stopped/);
      await expect.poll(() => server.aborted).toBeGreaterThan(0);
    },
  );

  it('drips: what takes too long is ended in mid-answer', async () => {
    const failed = await failureOf([{ dripMs: 50, say: 'x'.repeat(500) }], open({ totalSeconds: 0.4 }));
    expect(failed.failure).toBe('too-slow');
    expect(failed.message).toMatch(/did not finish within \d+ seconds/);
  });

  it('has no end: a server that does not count is stopped', async () => {
    const endless = Array.from({ length: 4_000 }, (_, at) => `word${at * 7919}`).join(' ');
    const failed = await failureOf([{ say: `{"answer": "${endless}"}` }]);
    expect(failed.failure).toBe('too-long');
    expect(failed.message).toMatch(/wrote on and on, past 500 tokens, and was stopped/);
    await expect.poll(() => server.aborted).toBeGreaterThan(0);
  });

  it('falls silent', async () => {
    const failed = await failureOf([{ hangAfter: 5, say: READY }], open({ silentSeconds: 0.3 }));
    expect(failed.failure).toBe('silent');
    expect(failed.message).toMatch(/sent nothing for \d+ seconds/);
  });
});

describe('the circuit', () => {
  const fault = { status: 401, message: 'no' };

  it('opens after four failures in a row, lets one call through later, and closes when that succeeds', async () => {
    const clock = quickClock(Date.parse('2026-03-02T10:00:00Z'));
    const model = open({}, clock);
    for (let i = 0; i < 4; i++) await failureOf([fault], model);
    expect(model.circuit()).toMatchObject({ isOpen: true, failures: 4, until: '2026-03-02T10:00:30.000Z' });
    const resting = await failureOf([], model);
    expect(resting).toMatchObject({
      failure: 'resting',
      facts: { retryAt: new Date('2026-03-02T10:00:30Z') },
    });
    expect(resting.message).toMatch(
      /^small-1 failed 4 times in a row and is not asked again before 10:00 UTC\. .*does not accept/,
    );
    expect(server.asked).toHaveLength(4);
    clock.time += 30_001;
    server.next.push({ ...fault });
    const [first, second] = await Promise.allSettled([ask(model), ask(model)]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(server.asked).toHaveLength(5);
    expect(model.circuit().until).toBe('2026-03-02T10:01:30.001Z');
    clock.time += 60_001;
    await ask(model);
    expect(model.circuit()).toEqual({ isOpen: false, failures: 0, until: null, last: null });
  });

  it('does not count answers that are wrong: the way to the model is free', async () => {
    const model = open();
    for (let i = 0; i < 6; i++) await failureOf([{ say: 'x' }, { say: 'x' }], model);
    expect(model.circuit().isOpen).toBe(false);
  });
});

describe('stopping', () => {
  it('ends a call when the one who asked gives up, and while it waits', async () => {
    const stop = new AbortController();
    server.next.push({ hangAfter: 5, say: READY });
    const call = ask(open(), stop.signal);
    await expect.poll(() => server.asked.length).toBe(1);
    stop.abort(new Error('given up'));
    await expect(call).rejects.toThrow('given up');
  });

  it('ends every call when the program stops, and takes no new one', async () => {
    const model = createLanguageModel({
      provider: 'openai-compatible',
      baseUrl: server.base,
      model: 'small-1',
      key: null,
      totalSeconds: 20,
      silentSeconds: 20,
    });
    server.next.push({ status: 503, headers: { 'retry-after': '20' } });
    const call = ask(model);
    await expect.poll(() => server.asked.length).toBe(1);
    model.close();
    await expect(call).rejects.toThrow(/aborted/);
    await expect(ask(model)).rejects.toThrow(/aborted/);
  });
});
