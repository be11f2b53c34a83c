import { errors } from 'undici';
import {
  BlockedAddress,
  FetchError,
  TimedOut,
  TooLarge,
  Unreachable,
  UnreadableAnswer,
} from '../../fetch/errors.js';
import type { HttpRequest } from '../../fetch/ports.js';
import { PrivateAddress } from './look-up-guarded.js';
import { DamagedPacking, UnknownEncoding } from './unpack-body.js';
import { MOST_ON_WIRE, WireOverflow } from './watch-wire.js';

/** The most that a header may hold, in bytes. */
export const MAX_HEADER_BYTES = 32 * 1024;

/** Codes of zlib and of brotli, which are `ERR_` and its own name, such as `ERR__ERROR_FORMAT_PADDING_1`. */
const UNPACKING = /^(?:Z_|ERR__|ERR_BROTLI|BROTLI)/;

const REASONS: readonly [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_)/, 'its name is not known'],
  [/^ECONNREFUSED$/, 'nothing answers at that port'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'no connection was made in time'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'there is no way to its network'],
  [/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS/, 'it has no valid certificate'],
  [/^(?:EPROTO$|ERR_SSL)/, 'no secure connection to it can be made'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE)$/, 'the connection broke off'],
];

/** Says in the fetch stage's words why a request failed. */
export function nameFailure(error: unknown, request: HttpRequest, timedOut: boolean): FetchError {
  const { url } = request;
  const cause = { cause: error };
  if (error instanceof FetchError) return error;
  if (timedOut) return new TimedOut(url, request.timeoutMs);
  if (error instanceof PrivateAddress) return new BlockedAddress(url, error.address, error.range);
  if (error instanceof WireOverflow) return new TooLarge(url, MOST_ON_WIRE, 'answer');
  if (error instanceof DamagedPacking)
    return new UnreadableAnswer(url, 'its compressed data is damaged', cause);
  if (error instanceof UnknownEncoding) return new UnreadableAnswer(url, error.message, cause);
  const code = codeOf(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new TooLarge(url, MAX_HEADER_BYTES, 'header');
  if (/LENGTH_MISMATCH/.test(code)) {
    return new UnreadableAnswer(url, 'its length is not the one that was announced', cause);
  }
  if (UNPACKING.test(code)) return new UnreadableAnswer(url, 'its compressed data is damaged', cause);
  // undici asserts what its parser lets through and no server may send, such as a status below 100.
  if (error instanceof errors.HTTPParserError || code === 'ERR_ASSERTION')
    return new UnreadableAnswer(url, 'it is no valid HTTP', cause);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  return new Unreachable(url, reason ?? messageOf(error), cause);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
