import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type EmbeddingServer,
  MULTILINGUAL,
  openEmbeddingServer,
  type VectorReply,
} from '../../../test/support/open-embedding-server.js';
import type { EmbedderAccess } from '../../newsroom/embedder/ports.js';
import { ModelFailed } from '../../write/errors.js';
import { createEmbedder } from './create-embedder.js';
import type { ModelClock } from './try-again.js';

let server: EmbeddingServer;

beforeAll(async () => {
  server = await openEmbeddingServer();
});
beforeEach(() => {
  server.asked.length = 0;
  server.next.length = 0;
  server.always = MULTILINGUAL;
});
afterAll(() => server.close());

const TEXTS = [
  'Ferry aground with 212 passengers',
  'Fähre mit 212 Passagieren auf Grund',
  'Notenbank hebt Zins',
];

/** A clock whose pauses pass at once and are written down. */
function quickClock(): ModelClock & { readonly slept: number[]; time: number } {
  return {
    slept: [],
    time: 0,
    now() {
      return this.time;
    },
    async sleep(ms) {
      this.slept.push(ms);
      this.time += ms;
    },
  };
}

const open = (over: Partial<EmbedderAccess> = {}, clock: ModelClock = quickClock()) =>
  createEmbedder(
    { baseUrl: server.base, model: 'vectors-1', key: 'secret-key', totalSeconds: 20, ...over },
    clock,
  );

/** The failure of a call, as an editor would read it. */
async function failureOf(replies: readonly VectorReply[], embedder = open()): Promise<ModelFailed> {
  server.next.push(...replies);
  const cause: unknown = await embedder.embed(TEXTS).then(
    () => new Error('it answered'),
    (thrown: unknown) => thrown,
  );
  if (!(cause instanceof ModelFailed)) throw cause;
  return cause;
}

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe('an embedder that answers', () => {
  it('gives one vector of length 1 for each text, in order, and what it counted', async () => {
    const { vectors, tokens } = await open().embed(TEXTS);
    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual(TEXTS.map(() => expect.closeTo(1, 5)));
    const [english, german, other] = vectors;
    if (!english || !german || !other) throw new Error('three vectors were asked for');
    expect(dot(english, german)).toBeGreaterThan(dot(english, other) + 0.3);
    expect(tokens).toEqual({ input: 14, output: 0 });
    expect(server.asked).toMatchObject([{ path: '/v1/embeddings', model: 'vectors-1', texts: TEXTS }]);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer secret-key');
  });

  it('puts vectors that come in another order where they belong', async () => {
    server.next.push({ shuffled: true });
    const { vectors } = await open().embed(['one', 'two', 'three']);
    server.next.push({ shuffled: true });
    const { vectors: again } = await open().embed(['three', 'one']);
    expect(vectors[0]).toEqual(again[1]);
    expect(vectors[2]).toEqual(again[0]);
    expect(vectors[0]).not.toEqual(vectors[2]);
  });

  it('waits as long as the server asks, and asks again', async () => {
    const clock = quickClock();
    server.next.push(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, message: 'the model is loading' },
    );
    expect((await open({}, clock).embed(TEXTS)).vectors).toHaveLength(3);
    expect(clock.slept).toEqual([7_000, 4_000]);
  });
});

const numbers = (...values: unknown[]): string =>
  JSON.stringify({ data: TEXTS.map((_, index) => ({ index, embedding: values })) });

describe('an embedder that does not answer as it should', () => {
  it.each<[string, VectorReply, ModelFailed['failure'], RegExp]>([
    [
      'fewer vectors than texts',
      { vectors: () => [[1, 2, 3, 4, 5, 6, 7, 8]] },
      'malformed',
      /gave 1 vector for 3 texts/,
    ],
    [
      'vectors of different lengths',
      { vectors: (texts) => texts.map((_, at) => new Array<number>(8 + at).fill(1)) },
      'malformed',
      /different lengths, 8 and 9/,
    ],
    ['no numbers at all', { vectors: (texts) => texts.map(() => []) }, 'malformed', /vectors of 0 numbers/],
    [
      'more numbers than any embedder gives',
      { vectors: (texts) => texts.map(() => new Array<number>(9_000).fill(1)) },
      'malformed',
      /9,000 numbers/,
    ],
    ['only zeros', { text: numbers(0, 0, 0, 0, 0, 0, 0, 0) }, 'malformed', /points nowhere/],
    [
      'NaN',
      { text: numbers(1, 2, 3, 4, 5, 6, 7, 8).replace('4', 'NaN') },
      'malformed',
      /something else than vectors/,
    ],
    [
      'null for a number',
      { text: numbers(1, 2, null, 4, 5, 6, 7, 8) },
      'malformed',
      /something else than vectors/,
    ],
    [
      'a number beyond all bounds',
      { text: numbers(1, 2, 3, 4, 5, 6, 7, 8).replaceAll('8', '1e999') },
      'malformed',
      /something else than vectors/,
    ],
    ['a page', { text: '<!doctype html><title>Sign in</title>' }, 'malformed', /something else than vectors/],
    [
      'one place twice',
      { text: numbers(1, 2, 3, 4, 5, 6, 7, 8).replaceAll(/"index":\d/g, '"index":1') },
      'malformed',
      /which vector belongs to which text/,
    ],
    [
      'a refused key',
      { status: 401, message: 'bad key' },
      'not-allowed',
      /does not accept the key \(“bad key”\)/,
    ],
    ['no such model', { status: 404, message: 'no model' }, 'not-accepted', /knows no such model or address/],
    [
      'a text that is too long',
      { status: 400, message: 'too long' },
      'not-accepted',
      /does not take the question/,
    ],
    [
      'another address',
      { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
      'not-accepted',
      /not followed/,
    ],
    ['100 MB', { flood: 100 * 1024 * 1024 }, 'too-long', /sent no end of an answer/],
  ])('%s', async (_, reply, failure, message) => {
    const failed = await failureOf([reply]);
    expect(failed.failure).toBe(failure);
    expect(failed.message).toMatch(message);
    expect(failed.message).toContain(server.host);
    expect(server.asked).toHaveLength(1);
  });

  it('is given up after three attempts where its server is at fault', async () => {
    const failed = await failureOf([{ status: 500 }, { breaks: true }, { status: 500 }]);
    expect(failed.failure).toBe('server-fault');
    expect(server.asked).toHaveLength(3);
  });

  it('is not waited for longer than one call may take', async () => {
    const failed = await failureOf([{ hangs: true }], open({ totalSeconds: 0.2 }));
    expect(failed).toMatchObject({
      failure: 'too-slow',
      message: expect.stringContaining('within 0.2 seconds'),
    });
  });

  it('is left alone after failures in a row, and asked again when its rest is over', async () => {
    const clock = quickClock();
    const embedder = open({ baseUrl: 'http://127.0.0.1:9/v1' }, clock);
    for (let call = 0; call < 4; call++)
      await expect(embedder.embed(TEXTS)).rejects.toThrow('could not be reached');
    await expect(embedder.embed(TEXTS)).rejects.toMatchObject({ failure: 'resting' });
    expect(embedder.circuit()).toMatchObject({ isOpen: true, failures: 4 });
    clock.time += 31_000;
    await expect(embedder.embed(TEXTS)).rejects.toMatchObject({ failure: 'unreachable' });
  });

  it('ends when the program ends', async () => {
    server.next.push({ hangs: true });
    const embedder = open();
    const asked = embedder.embed(TEXTS);
    await expect.poll(() => server.asked.length).toBe(1);
    embedder.close();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
