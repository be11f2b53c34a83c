import { APICallError } from 'ai';
import { ModelFailed, type TokenCount } from '../../write/errors.js';
import { AnswerTooLarge } from './errors.js';

/** What a failed attempt means: the failure for the caller, and whether another attempt may succeed. */
export interface NamedFailure {
  readonly failed: ModelFailed;
  readonly again: boolean;
  /** Milliseconds that the server asked to wait. */
  readonly waitMs: number | null;
  /** The server does not take the form of the question; a plainer one may do. */
  readonly dislikesFormat: boolean;
}

/** Names what the AI SDK threw or streamed as an error. `host` is told to the editor. */
export function nameFailure(cause: unknown, host: string, now: number, tokens: TokenCount): NamedFailure {
  if (cause instanceof ModelFailed)
    return { failed: cause, again: false, waitMs: null, dislikesFormat: false };
  const large = causesOf(cause).find((one) => one instanceof AnswerTooLarge);
  if (large !== undefined) {
    const message = `${host} sent no end of an answer and was stopped: ${large.message}.`;
    const failed = new ModelFailed('too-long', message, { tokens }, { cause });
    return { failed, again: false, waitMs: null, dislikesFormat: false };
  }
  if (!APICallError.isInstance(cause) || cause.statusCode === undefined) {
    const broken = isBroken(cause);
    const message = broken
      ? `The connection to ${host} broke off in mid-answer.`
      : `${host} could not be reached: ${reasonOf(cause)}.`;
    return again(new ModelFailed('unreachable', message, { tokens }, { cause }), null);
  }
  return nameStatus(cause, cause.statusCode, host, now);
}

function nameStatus(cause: APICallError, status: number, host: string, now: number): NamedFailure {
  const said = saidBy(cause);
  const told = said === '' ? '' : ` (“${said}”)`;
  const waitMs = askedWait(cause.responseHeaders ?? {}, now);
  if (status === 429) {
    const retryAt = waitMs === null ? {} : { retryAt: new Date(now + waitMs) };
    const message = `${host} is asked too often, or what it allows is used up${told}.`;
    return again(new ModelFailed('rate-limited', message, retryAt, { cause }), waitMs);
  }
  if (status === 401 || status === 403) {
    const message = `${host} does not accept the key${told}. Check the key in the settings.`;
    return { ...again(new ModelFailed('not-allowed', message, {}, { cause }), null), again: false };
  }
  if (status >= 500 || status === 408)
    return again(
      new ModelFailed(
        'server-fault',
        `${host} answered with a fault of its own, ${status}${told}.`,
        {},
        { cause },
      ),
      waitMs,
    );
  if (status >= 300 && status < 400) {
    const message = `${host} sends its callers on to another address, which is not followed: the key is meant for this one. Give that address in the settings.`;
    return { ...again(new ModelFailed('not-accepted', message, {}, { cause }), null), again: false };
  }
  const message =
    status === 404
      ? `${host} knows no such model or address${told}. Check both in the settings.`
      : `${host} does not take the question, ${status}${told}.`;
  return {
    failed: new ModelFailed('not-accepted', message, {}, { cause }),
    again: false,
    waitMs: null,
    dislikesFormat: [400, 415, 422, 501].includes(status),
  };
}

const again = (failed: ModelFailed, waitMs: number | null): NamedFailure => ({
  failed,
  again: true,
  waitMs,
  dislikesFormat: false,
});

/** Retry-After (RFC 9110 §10.2.3): seconds or a date; `retry-after-ms` is what some model servers send. */
function askedWait(headers: Readonly<Record<string, string>>, now: number): number | null {
  const ms = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const given = headers['retry-after'];
  if (given === undefined) return null;
  if (/^\d+(?:\.\d+)?$/.test(given.trim())) return Number(given) * 1000;
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** What the server says of it, short and on one line. */
function saidBy({ message, responseBody }: APICallError): string {
  const said = message || (responseBody ?? '');
  return said
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '')
    .slice(0, 160);
}

function isBroken(cause: unknown): boolean {
  const text = String(cause);
  return (
    /terminated|without a finish reason|other side closed|premature|aborted|Unterminated|ECONNRESET|JSON parsing failed/i.test(
      text,
    ) ||
    (cause instanceof Error && cause.cause !== undefined && isBroken(cause.cause))
  );
}

/** An error and what caused it, outermost first. */
function causesOf(cause: unknown): Error[] {
  const found: Error[] = [];
  for (let one = cause; one instanceof Error && found.length < 10; one = one.cause) found.push(one);
  return found;
}

/** The innermost reason: "fetch failed" says nothing. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error && cause.cause instanceof Error) return reasonOf(cause.cause);
  const message = cause instanceof Error ? cause.message || cause.name : String(cause);
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 160);
}
