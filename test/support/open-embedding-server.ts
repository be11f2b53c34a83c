import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { trialTexts } from '../../src/group/index.js';
import { embedConcepts } from './embed-concepts.js';

const BODY = z.object({ model: z.string(), input: z.union([z.string(), z.array(z.string())]) });

export interface AskedVectors {
  readonly model: string;
  readonly texts: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
}

/** How the server answers one request. */
export type VectorReply =
  | { readonly vectors: (texts: readonly string[]) => readonly (readonly number[])[] }
  /** The body as it is. */
  | { readonly text: string }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** So many bytes without an end. */
  | { readonly flood: number }
  /** Never answers. */
  | { readonly hangs: true }
  /** The vectors in another order than the texts, each with its number. */
  | { readonly shuffled: true }
  /** The connection ends in mid-answer. */
  | { readonly breaks: true };

/** A server on loopback that speaks OpenAI's protocol for embeddings. */
export interface EmbeddingServer {
  readonly base: string;
  readonly host: string;
  readonly asked: AskedVectors[];
  /** Replies for the next requests, in order; after them `always` answers. */
  readonly next: VectorReply[];
  always: VectorReply;
  close(): Promise<void>;
}

/** The news of the trial, which the concepts' small lexicon does not have, lies where an embedder would put it. */
const TRIAL = new Map(trialTexts().map((text, at) => [text, Math.floor(at / 2)]));

/** What a multilingual embedder answers. */
export const MULTILINGUAL: VectorReply = {
  vectors: (texts) =>
    texts.map((text) => {
      const item = TRIAL.get(text);
      return item === undefined ? embedConcepts(text) : embedTrial(text, item);
    }),
};

/** What an embedder that knows words only answers. */
export const MONOLINGUAL: VectorReply = {
  vectors: (texts) => texts.map((text) => embedConcepts(text, 'one')),
};

/** Near the other telling of the same news, and not quite the same. */
function embedTrial(text: string, item: number): number[] {
  const [news, words] = [embedConcepts(`item${item}`, 'one'), embedConcepts(text, 'one')];
  const length = Math.hypot(...words) || 1;
  return news.map((value, at) => value + (0.5 * Math.hypot(...news) * (words[at] ?? 0)) / length);
}

export async function openEmbeddingServer(always: VectorReply = MULTILINGUAL): Promise<EmbeddingServer> {
  const asked: AskedVectors[] = [];
  const next: VectorReply[] = [];
  const http = createServer(async (request, response) => {
    const { model, input } = BODY.parse(JSON.parse(await bodyOf(request)));
    const texts = typeof input === 'string' ? [input] : input;
    asked.push({ model, texts, headers: request.headers, path: request.url ?? '' });
    await reply(next.shift() ?? server.always, texts, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: EmbeddingServer = {
    base: `http://${host}/v1`,
    host,
    asked,
    next,
    always,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

async function reply(given: VectorReply, texts: readonly string[], response: ServerResponse): Promise<void> {
  if ('hangs' in given) return;
  if ('flood' in given) return flood(given.flood, response);
  if ('status' in given) {
    response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers });
    response.end(JSON.stringify({ error: { message: given.message ?? 'no' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  if ('text' in given) response.end(given.text);
  else if ('breaks' in given) {
    response.write('{"data": [');
    setTimeout(() => response.destroy(), 20);
  } else if ('shuffled' in given) {
    const data = texts.map((text, index) => ({ index, embedding: embedConcepts(text, 'one') })).reverse();
    response.end(JSON.stringify({ object: 'list', data }));
  } else {
    const data = given.vectors(texts).map((embedding, index) => ({ object: 'embedding', index, embedding }));
    const tokens = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    response.end(
      JSON.stringify({ object: 'list', data, usage: { prompt_tokens: tokens, total_tokens: tokens } }),
    );
  }
}

async function flood(bytes: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"data":[{"embedding":[');
  const piece = '0.1,'.repeat(65_536);
  const gone = new Promise((resolve) => response.once('close', resolve));
  for (let sent = 0; sent < bytes && !response.destroyed; sent += piece.length)
    if (!response.write(piece))
      await Promise.race([new Promise((resolve) => response.once('drain', resolve)), gone]);
  response.end();
}
