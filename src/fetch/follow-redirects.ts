import type { Fetched } from '../domain/source.js';
import { type CheckedAddress, checkAddress } from './check-address.js';
import { BadAddress, TooManyRedirects, UnexpectedStatus } from './errors.js';
import { judgeAnswer } from './judge-answer.js';
import { MAX_REDIRECTS } from './limits.js';
import type { HttpAnswer } from './ports.js';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** "Any future references … ought to use one of the enclosed URIs" (RFC 9110 §15.4.2, §15.4.9). */
const PERMANENT = new Set([301, 308]);

interface FollowOptions {
  readonly allowedHosts: readonly string[];
  /** Whether 304 was asked for. */
  readonly conditional: boolean;
}

/**
 * Reads an address through at most five redirects (RFC 9110 §15.4). Every hop is checked like the first:
 * its address here, its host's robots.txt and what it connects to by `send`. Where every hop says that the
 * move is permanent, the answer carries the last address as `movedTo`.
 */
export async function followRedirects(
  start: string,
  { allowedHosts, conditional }: FollowOptions,
  send: (address: CheckedAddress) => Promise<HttpAnswer>,
): Promise<Fetched> {
  let address = checkAddress(start, allowedHosts);
  let permanent = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await send(address);
    if (!REDIRECTS.has(answer.status)) {
      const fetched = judgeAnswer(address.url.href, answer, conditional);
      return permanent && hop > 0 ? { ...fetched, movedTo: fetched.url } : fetched;
    }
    permanent &&= PERMANENT.has(answer.status);
    address = targetOf(address.url, answer, allowedHosts);
  }
  throw new TooManyRedirects(start, MAX_REDIRECTS);
}

function targetOf(from: URL, answer: HttpAnswer, allowedHosts: readonly string[]): CheckedAddress {
  const written = answer.headers.location;
  if (written === undefined) throw new UnexpectedStatus(from.href, answer.status);
  const location = readUtf8(written);
  if (!URL.canParse(location, from.href)) {
    throw new BadAddress(
      from.href,
      `it redirects to “${location.slice(0, 200)}”, which is not a web address`,
    );
  }
  return checkAddress(new URL(location, from.href).href, allowedHosts);
}

/** Addresses outside ASCII are sent as UTF-8, though headers are Latin-1: browsers read them so too. */
function readUtf8(field: string): string {
  const text = Buffer.from(field, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? field : text;
}
