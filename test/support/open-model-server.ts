import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, readAsked } from './read-asked.js';

/** How the server answers one request. */
export type ModelReply =
  | { readonly say: string | ((asked: Asked) => string) }
  /** An error of the server, before any words. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** Breaks the connection off after so many characters. */
  | { readonly breakAfter: number; readonly say: string | ((asked: Asked) => string) }
  /** Sends a piece, then nothing any more. */
  | { readonly hangAfter: number; readonly say: string | ((asked: Asked) => string) }
  /** One character at a time. */
  | { readonly dripMs: number; readonly say: string | ((asked: Asked) => string) }
  /** The same words for ever. */
  | { readonly loop: string }
  /** So many bytes with no line end among them. */
  | { readonly flood: number }
  /** Ends because the most tokens are reached. */
  | { readonly cutAfter: number; readonly say: string | ((asked: Asked) => string) }
  /** The field of OpenAI's protocol in which a model declines. */
  | { readonly refuse: string };

/** A server on loopback that speaks the protocols of model servers: OpenAI's chat completions and Anthropic's messages. */
export interface ModelServer {
  /** Base address of the OpenAI-compatible protocol. */
  readonly base: string;
  readonly host: string;
  /** Every request, in order. */
  readonly asked: Asked[];
  /** Replies for the next requests, in order; after them `always` answers. */
  readonly next: ModelReply[];
  always: (asked: Asked) => ModelReply;
  /** Requests whose client went away before the answer was over. */
  aborted: number;
  /** What it answers to `GET /v1/models`: the names of its models, or a status or text that is none. */
  models: readonly string[] | { readonly status: number } | { readonly text: string };
  /** Headers of the requests for that list. */
  readonly listed: IncomingHttpHeaders[];
  close(): Promise<void>;
}

export async function openModelServer(always: ModelServer['always']): Promise<ModelServer> {
  const asked: Asked[] = [];
  const next: ModelReply[] = [];
  const listed: IncomingHttpHeaders[] = [];
  const http = createServer(async (request, response) => {
    if (request.method === 'GET') return listModels(request, response, server.models, listed);
    const one = readAsked(await bodyOf(request), request.url ?? '/', request.headers);
    asked.push(one);
    response.on('close', () => {
      if (!response.writableEnded) server.aborted++;
    });
    await reply(next.shift() ?? server.always(one), one, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: ModelServer = {
    base: `http://${host}/v1`,
    host,
    asked,
    next,
    always,
    aborted: 0,
    models: ['small-1'],
    listed,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;
}

function listModels(
  { url, headers }: IncomingMessage,
  response: ServerResponse,
  models: ModelServer['models'],
  listed: IncomingHttpHeaders[],
): void {
  listed.push(headers);
  if (url !== '/v1/models') response.writeHead(404).end('not found');
  else if ('status' in models)
    response.writeHead(models.status, { location: 'https://elsewhere.example/' }).end();
  else {
    response.writeHead(200, { 'content-type': 'application/json' });
    if ('text' in models) response.end(models.text);
    else
      response.end(JSON.stringify({ object: 'list', data: models.map((id) => ({ id, object: 'model' })) }));
  }
}

async function reply(how: ModelReply, asked: Asked, response: ServerResponse): Promise<void> {
  if ('status' in how) {
    response.writeHead(how.status, { 'content-type': 'application/json', ...how.headers });
    response.end(JSON.stringify({ error: { message: how.message ?? 'no', type: 'error', code: null } }));
    return;
  }
  const words = 'say' in how ? (typeof how.say === 'string' ? how.say : how.say(asked)) : '';
  const wire = WIRES[asked.protocol](asked, response);
  if (!asked.stream) return wire.whole(words);
  wire.begin();
  if ('flood' in how) return flood(how.flood, response);
  if ('loop' in how) return loopForEver(how.loop, wire, response);
  if ('refuse' in how) return wire.refuse(how.refuse);
  if ('dripMs' in how) return drip(words, how.dripMs, wire, response);
  const until =
    'breakAfter' in how
      ? how.breakAfter
      : 'hangAfter' in how
        ? how.hangAfter
        : 'cutAfter' in how
          ? how.cutAfter
          : words.length;
  for (const piece of words.slice(0, until).match(/[\s\S]{1,40}/g) ?? []) wire.piece(piece);
  if ('breakAfter' in how) response.destroy();
  else if ('cutAfter' in how) wire.end('length', words.length);
  else if (!('hangAfter' in how)) wire.end('stop', words.length);
}

async function loopForEver(words: string, wire: Wire, response: ServerResponse): Promise<void> {
  // Bounded, should nobody hang up.
  for (let i = 0; i < 200_000 && !response.destroyed; i++) {
    wire.piece(words);
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  response.destroy();
}

async function flood(bytes: number, response: ServerResponse): Promise<void> {
  const piece = 'x'.repeat(64 * 1024);
  response.write('data: ');
  for (let sent = 0; sent < bytes && !response.destroyed; sent += piece.length) {
    if (!response.write(piece)) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.end();
}

async function drip(words: string, everyMs: number, wire: Wire, response: ServerResponse): Promise<void> {
  for (const character of words) {
    if (response.destroyed) return;
    wire.piece(character);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  wire.end('stop', words.length);
}

interface Wire {
  begin(): void;
  piece(words: string): void;
  end(reason: 'stop' | 'length', characters: number): void;
  refuse(words: string): void;
  whole(words: string): void;
}

const tokensOf = (characters: number): number => Math.ceil(characters / 4);

const WIRES: Readonly<Record<Asked['protocol'], (asked: Asked, response: ServerResponse) => Wire>> = {
  openai(asked, response) {
    const head = { id: 'chatcmpl-1', created: 1_700_000_000, model: asked.model };
    const usage = (characters: number) => ({
      prompt_tokens: tokensOf(asked.system.length + asked.user.length),
      completion_tokens: tokensOf(characters),
      total_tokens: tokensOf(asked.system.length + asked.user.length + characters),
    });
    const send = (delta: unknown, finish: string | null = null, more: unknown = {}): void =>
      void response.write(
        `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }], ...Object(more) })}\n\n`,
      );
    return {
      begin() {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
        send({ role: 'assistant', content: '' });
      },
      piece: (content) => send({ content }),
      end(reason, characters) {
        send({}, reason);
        response.write(
          `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [], usage: usage(characters) })}\n\n`,
        );
        response.end('data: [DONE]\n\n');
      },
      refuse(refusal) {
        send({ refusal });
        this.end('stop', refusal.length);
      },
      whole(content) {
        response.writeHead(200, { 'content-type': 'application/json' });
        const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
        response.end(
          JSON.stringify({ ...head, object: 'chat.completion', choices, usage: usage(content.length) }),
        );
      },
    };
  },
  anthropic(asked, response) {
    const send = (event: string, data: object): void =>
      void response.write(`event: ${event}\ndata: ${JSON.stringify({ type: event, ...data })}\n\n`);
    const input_tokens = tokensOf(asked.system.length + asked.user.length);
    const message = {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: asked.model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
    };
    const block =
      asked.tool === null
        ? { type: 'text', text: '' }
        : { type: 'tool_use', id: 'tool_1', name: asked.tool, input: {} };
    return {
      begin() {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        send('message_start', { message: { ...message, usage: { input_tokens, output_tokens: 1 } } });
        send('content_block_start', { index: 0, content_block: block });
      },
      piece: (words) =>
        send('content_block_delta', {
          index: 0,
          delta:
            asked.tool === null
              ? { type: 'text_delta', text: words }
              : { type: 'input_json_delta', partial_json: words },
        }),
      end(reason, characters) {
        send('content_block_stop', { index: 0 });
        const stop_reason =
          reason === 'length' ? 'max_tokens' : asked.tool === null ? 'end_turn' : 'tool_use';
        send('message_delta', {
          delta: { stop_reason, stop_sequence: null },
          usage: { output_tokens: tokensOf(characters) },
        });
        send('message_stop', {});
        response.end();
      },
      refuse() {
        send('content_block_stop', { index: 0 });
        send('message_delta', {
          delta: { stop_reason: 'refusal', stop_sequence: null },
          usage: { output_tokens: 1 },
        });
        send('message_stop', {});
        response.end();
      },
      whole(text) {
        response.writeHead(200, { 'content-type': 'application/json' });
        const usage = { input_tokens, output_tokens: tokensOf(text.length) };
        response.end(
          JSON.stringify({ ...message, content: [{ type: 'text', text }], stop_reason: 'end_turn', usage }),
        );
      },
    };
  },
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
