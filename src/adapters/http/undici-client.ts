import { isIP } from 'node:net';
import { Agent, buildConnector, type Dispatcher, request as send } from 'undici';
import { TooLarge } from '../../fetch/errors.js';
import type { HttpAnswer, HttpClient, HttpRequest } from '../../fetch/ports.js';
import { blockedRangeOf } from './guard-address.js';
import { createGuard, lookUpWith, type Resolver, resolveName } from './look-up-guarded.js';
import { MAX_HEADER_BYTES, nameFailure } from './name-failure.js';
import { readFields } from './read-fields.js';
import { collect, unpackBody } from './unpack-body.js';
import { watchWire } from './watch-wire.js';

export interface UndiciClient extends HttpClient {
  /** Closes the kept connections. */
  close(): Promise<void>;
}

/** How names become addresses, and which of them are refused; the system's resolver and `blockedRangeOf` by default. */
export interface Network {
  readonly resolve?: Resolver | undefined;
  readonly blockedRangeOf?: (address: string) => string | null;
}

/** How long the body of an answer that is not read is waited for, so that its connection can be used again. */
const DUMP_MS = 500;

/** An HttpClient on undici. Connections to trusted hosts and to all others are kept apart. */
export function createUndiciClient(network: Network = {}): UndiciClient {
  const { resolve = resolveName, blockedRangeOf: rangeOf = blockedRangeOf } = network;
  const open = agentFor(resolve, () => null);
  const guarded = agentFor(resolve, rangeOf);
  return {
    send: (request) => sendBounded(request, request.trusted ? open : guarded),
    close: async () => {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

/** The address is checked as the socket connects, the only moment at which it cannot change any more. */
function agentFor(resolve: Resolver, rangeOf: (address: string) => string | null): Agent {
  const guard = createGuard(rangeOf);
  const lookup = lookUpWith(resolve, guard);
  const watch = watchWire();
  const connectTo = buildConnector({ timeout: 10_000, lookup, autoSelectFamily: true });
  return new Agent({
    maxHeaderSize: MAX_HEADER_BYTES,
    // A host is asked one thing at a time, so its second connection would only be opened by an accident of timing.
    connections: 1,
    keepAliveTimeout: 4000,
    connect: (options, callback) => {
      try {
        if (isIP(options.hostname) !== 0) guard(options.hostname);
        connectTo(options, (...made) => {
          if (made[0] === null) watch(made[1]);
          callback(...made);
        });
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)), null);
      }
    },
  });
}

async function sendBounded(request: HttpRequest, dispatcher: Dispatcher): Promise<HttpAnswer> {
  const abort = new AbortController();
  const exchange = sendWith(request, dispatcher, abort.signal);
  // undici looks at the signal once a connection is there: names and handshakes that take for ever are left here.
  const late = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason), { once: true });
  });
  const timer = setTimeout(() => abort.abort(), request.timeoutMs);
  try {
    return await Promise.race([exchange, late]);
  } catch (error) {
    throw nameFailure(error, request, abort.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}

async function sendWith(
  request: HttpRequest,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const answer = await send(request.url, { ...methodAndBody(request), dispatcher, signal });
  const headers = readFields(answer.headers);
  return { status: answer.statusCode, headers, bytes: await readBody(request, answer, headers) };
}

function methodAndBody({
  headers,
  body,
}: HttpRequest): Pick<Dispatcher.RequestOptions, 'method' | 'headers' | 'body'> {
  if (body === undefined) return { method: 'GET', headers };
  return { method: 'POST', headers: { ...headers, 'content-type': body.contentType }, body: body.text };
}

async function readBody(
  request: HttpRequest,
  answer: Dispatcher.ResponseData,
  headers: Record<string, string>,
): Promise<Uint8Array> {
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    await answer.body.dump({ limit: 16_384, signal: AbortSignal.timeout(DUMP_MS) }).catch(() => undefined);
    return new Uint8Array();
  }
  const fails = request.overflow === 'fail';
  const announced = Number(headers['content-length'] ?? 0);
  if (fails && announced > request.maxBytes) {
    answer.body.on('error', () => undefined).destroy();
    throw new TooLarge(request.url, request.maxBytes);
  }
  const packed = await collect(answer.body, request.maxBytes);
  const body = await unpackBody(packed, codingsOf(headers), request.maxBytes);
  if (fails && body.cut) throw new TooLarge(request.url, request.maxBytes);
  return body.bytes;
}

/** In the order in which they were applied: those of the content, then those of its transfer (RFC 9112 §6.1). */
function codingsOf(headers: Readonly<Record<string, string>>): string {
  const transfer = (headers['transfer-encoding'] ?? '').replace(/(?:^|,)\s*chunked\s*$/i, '');
  return `${headers['content-encoding'] ?? ''},${transfer}`;
}
