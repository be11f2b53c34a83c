import { strictestOf } from '../../domain/rights.js';
import { isSignedBy, paceReads } from '../../sources/index.js';
import type { FollowingParts } from '../ports.js';
import { keepEntries } from './keep-entries.js';
import type { Push, SourceRow } from './ports.js';
import { tell } from './push-sources.js';

/** Bounds of a lease, whatever a hub says; seconds. */
const SHORTEST_LEASE = 300;
const LONGEST_LEASE = 30 * 24 * 3600;
/**
 * A lease is renewed a day before it ends, so that a hub that is down for some hours loses nobody; a short one at its
 * half. Seconds.
 */
const RENEWAL = 24 * 3600;
const LONGEST_CHALLENGE = 1000;

/** What a hub asks before it acts (WebSub §5.3), as its query has it. */
export interface Verification {
  readonly mode: string | undefined;
  readonly topic: string | undefined;
  readonly challenge: string | undefined;
  readonly leaseSeconds: string | undefined;
  readonly reason: string | undefined;
}

/** What a hub brings. */
export interface Delivery {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** The `X-Hub-Signature` field. */
  readonly signature: string | undefined;
}

/** Our side of WebSub, as the web application needs it. */
export interface PushDesk {
  /** @returns what to answer with: the challenge, or an empty text for a denial; null for what we did not ask for */
  verify(callback: string, question: Verification): Promise<string | null>;
  /**
   * Takes what a hub brings. What is not signed as agreed is passed over in silence (§8).
   * @returns false where there is no such subscription: the hub may forget it (§7)
   */
  receive(callback: string, delivery: Delivery): Promise<boolean>;
}

export function createPushDesk(parts: FollowingParts): PushDesk {
  return {
    verify: (callback, question) => verify(callback, question, parts),
    receive: (callback, delivery) => receive(callback, delivery, parts),
  };
}

async function verify(
  callback: string,
  question: Verification,
  parts: FollowingParts,
): Promise<string | null> {
  const { stores, now } = parts;
  const push = await stores.pushes.byCallback(callback);
  const { mode, topic, challenge = '', leaseSeconds } = question;
  if (push === null || topic !== push.topic) return null;
  if (mode === 'denied') return deny(push, question.reason, parts);
  const wanted = push.state === 'ending' ? 'unsubscribe' : 'subscribe';
  const solicited = push.askedAt !== null && push.state !== 'denied' && mode === wanted;
  if (!solicited || challenge === '' || challenge.length > LONGEST_CHALLENGE) return null;
  if (push.state === 'ending') await stores.pushes.remove(push.sourceId);
  else {
    const seconds = leaseOf(leaseSeconds);
    const at = (after: number): Date => new Date(now().getTime() + after * 1000);
    const lease = { leaseUntil: at(seconds), renewAt: at(Math.max(seconds - RENEWAL, seconds / 2)) };
    await stores.pushes.save({ ...push, state: 'active', askedAt: null, ...lease });
    if (push.state === 'asked')
      await tell(push, `Its hub ${push.hub} tells us of changes from now on.`, stores);
  }
  return challenge;
}

/** A hub may deny at any time (§5.2): then the source is read at its pace again. */
async function deny(
  push: Push,
  reason: string | undefined,
  { stores, now }: FollowingParts,
): Promise<string> {
  await stores.pushes.save({ ...push, state: 'denied', askedAt: now(), leaseUntil: null, renewAt: null });
  const why = reason === undefined || reason === '' ? '' : ` (“${reason.slice(0, 200)}”)`;
  await tell(push, `Its hub ${push.hub} denies us its changes${why}; it is read at its pace.`, stores);
  return '';
}

function leaseOf(text: string | undefined): number {
  const seconds = /^\d{1,10}$/.test(text ?? '') ? Number(text) : LONGEST_LEASE;
  return Math.min(LONGEST_LEASE, Math.max(SHORTEST_LEASE, seconds));
}

async function receive(callback: string, delivery: Delivery, parts: FollowingParts): Promise<boolean> {
  const push = await parts.stores.pushes.byCallback(callback);
  const source = push === null ? null : await parts.stores.sources.get(push.sourceId);
  if (push === null || source === null || !source.active || !isOpen(push, parts.now())) return false;
  if (!isSignedBy(push.secret, delivery.body, delivery.signature)) {
    await tell(push, `A delivery that its hub ${push.hub} has not signed was passed over.`, parts.stores);
    return true;
  }
  await take(source, delivery, parts);
  return true;
}

const isOpen = ({ state, leaseUntil }: Push, now: Date): boolean =>
  state === 'active' && leaseUntil !== null && leaseUntil > now;

/** A delivery is a read that we did not have to make; one that brings nothing new, or twice the same, changes nothing. */
async function take(
  source: SourceRow,
  { body, contentType }: Delivery,
  parts: FollowingParts,
): Promise<void> {
  const { stores, finder, queue, now } = parts;
  const fetched = { url: source.url, status: 200, headers: {}, contentType, bytes: body, notModified: false };
  try {
    const listing = finder.listing(fetched, source);
    // What is reserved from now on holds for what was brought. The hub's answer has none of the outlet's own headers,
    // so it may add to what is reserved and lift nothing; our own next read may.
    await stores.sources.setRights(source.id, strictestOf(source.rights, await finder.rights(fetched)));
    const fresh = await keepEntries(source, listing, parts);
    // A page that was no list of headlines in the hub's answer is looked at where it stands.
    if (fresh === 0 && source.kind === 'section') await queue.add({ name: 'read-source', id: source.id });
    if (fresh === 0) return;
    // Hubs may send only what is new: that tells nothing of the rhythm.
    const plan = paceReads({ ...source, fresh, dates: [], headers: {}, now: now(), chance: Math.random() });
    const { validators, moved } = source;
    await stores.sources.finishRead(source.id, {
      ...{ at: now(), outcome: 'new', fresh, ...plan, validators, moved, problem: null },
    });
    const reason = `Its hub brought ${fresh === 1 ? '1 new entry' : `${fresh} new entries`}.`;
    await stores.records.add({ subject: source.url, stage: 'sources', outcome: 'passed', reason });
  } catch (cause) {
    if (!finder.explains(cause)) throw cause;
    // Some hubs send a word that something has changed, and not the feed: it is fetched then.
    await queue.add({ name: 'read-source', id: source.id });
  }
}
