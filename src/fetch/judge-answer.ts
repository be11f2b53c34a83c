import type { Fetched } from '../domain/source.js';
import { Forbidden, NotFound, ServerFailed, UnexpectedStatus } from './errors.js';
import type { HttpAnswer } from './ports.js';

const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 402, 403, 407, 451]);

/** A part of what there is; we never ask for one (RFC 9110 §15.3.7). */
const PART = 206;

/**
 * Turns the last answer of a read into what was fetched, or throws the error that fits its status.
 * @param conditional whether the request was; otherwise 304 answers nothing
 */
export function judgeAnswer(url: string, answer: HttpAnswer, conditional: boolean): Fetched {
  const { status, headers, bytes } = answer;
  const notModified = status === 304 && conditional;
  if (notModified || (status >= 200 && status < 300 && status !== PART)) {
    return { url, status, headers, contentType: headers['content-type'] ?? null, bytes, notModified };
  }
  if (GONE.has(status)) throw new NotFound(url, status);
  if (REFUSED.has(status)) throw new Forbidden(url, status);
  if (status >= 500) throw new ServerFailed(url, status);
  throw new UnexpectedStatus(url, status);
}
