import type { FeedLinks } from '../../domain/source.js';
import type { FollowingParts, Stores } from '../ports.js';
import type { Push, SourceRow } from './ports.js';

/** What we ask for; the hub decides. Days. */
const LEASE_DAYS = 10;
/** What a hub has not confirmed by then is asked for again. */
const UNCONFIRMED_HOURS = 24;
/** A hub that denied a subscription is asked again after this time. */
const DENIED_DAYS = 7;
const MOST_AT_ONCE = 100;
const HOUR = 3_600_000;

type PushParts = Pick<FollowingParts, 'stores' | 'queue' | 'hubs' | 'now'>;

/**
 * Subscribes to a source whose feed or server names a hub (WebSub §5), unless that is done or under way; gives up
 * a subscription whose hub or topic is named no more.
 */
export async function offerHub(source: SourceRow, links: FeedLinks, parts: PushParts): Promise<void> {
  const { stores, queue, hubs, now } = parts;
  const known = await stores.pushes.get(source.id);
  if (links.hub === null || hubs.callbackBase === null) {
    // The hub learns it from the answer to what it sends next (410, §7).
    if (known !== null) await stores.pushes.remove(source.id);
    return;
  }
  const { hub } = links;
  const topic = links.self ?? source.url;
  if (known !== null && known.hub === hub && known.topic === topic && standsStill(known, now())) return;
  await stores.pushes.save({
    sourceId: source.id,
    callback: hubs.newToken(),
    hub,
    topic,
    secret: hubs.newToken(),
    state: 'asked',
    askedAt: now(),
    leaseUntil: null,
    renewAt: null,
  });
  await queue.add({ name: 'ask-hub', id: source.id });
}

function standsStill({ state, askedAt }: Push, now: Date): boolean {
  if (state === 'ending') return false;
  return state !== 'denied' || now.getTime() - (askedAt?.getTime() ?? 0) < DENIED_DAYS * 24 * HOUR;
}

/** Ends the subscription of a source that is no longer read. */
export async function leaveHub(sourceId: string, { stores, queue, now }: PushParts): Promise<void> {
  const push = await stores.pushes.get(sourceId);
  if (push === null || push.state === 'ending') return;
  if (push.state !== 'active') return stores.pushes.remove(sourceId);
  await stores.pushes.save({ ...push, state: 'ending', askedAt: now() });
  await queue.add({ name: 'ask-hub', id: sourceId });
}

/**
 * Has the leases renewed that end soon, and asks again for what hubs have left unconfirmed. A source whose lease has
 * ended is read at once, and at its own pace from then on: nobody tells of its changes any more.
 */
export async function renewPushes({
  stores,
  queue,
  now,
}: Pick<PushParts, 'stores' | 'queue' | 'now'>): Promise<void> {
  const lapsed = await stores.pushes.takeLapsed(now(), MOST_AT_ONCE);
  await queue.addAll(lapsed.map((id) => ({ name: 'read-source', id })));
  const overdue = new Date(now().getTime() - UNCONFIRMED_HOURS * HOUR);
  const due = await stores.pushes.takeDue({ now: now(), overdue }, MOST_AT_ONCE);
  await queue.addAll(due.map((id) => ({ name: 'ask-hub', id })));
}

/**
 * Sends a hub what we want of it (WebSub §5.1). It answers at the callback; a refusal ends the matter.
 * @throws the failure of a hub that does not answer, to have it tried again
 */
export async function askHub(sourceId: string, { stores, hubs, now }: PushParts): Promise<void> {
  const push = await stores.pushes.get(sourceId);
  if (push === null || push.askedAt === null || hubs.callbackBase === null) return;
  const status = await hubs.post(push.hub, formOf(push, hubs.callbackBase));
  if (status >= 200 && status < 300) return;
  if (status >= 500 || status === 429) throw new HubFailed(push.hub, status);
  if (push.state === 'ending') return stores.pushes.remove(sourceId);
  await stores.pushes.save({ ...push, state: 'denied', askedAt: now() });
  await tell(
    push,
    `Its hub ${push.hub} refused our subscription (status ${status}); it is read at its pace.`,
    stores,
  );
}

function formOf({ state, topic, callback, secret }: Push, base: string): Record<string, string> {
  return {
    'hub.mode': state === 'ending' ? 'unsubscribe' : 'subscribe',
    'hub.topic': topic,
    'hub.callback': `${base}/${callback}`,
    ...(state === 'ending' ? {} : { 'hub.secret': secret, 'hub.lease_seconds': `${LEASE_DAYS * 24 * 3600}` }),
  };
}

/** Adds a line about a source's hub to the record. */
export async function tell({ sourceId }: Push, reason: string, stores: Stores): Promise<void> {
  const source = await stores.sources.get(sourceId);
  if (source === null) return;
  await stores.records.add({ subject: source.url, stage: 'sources', outcome: 'passed', reason });
}

/** The hub did not do its work; the queue tries again. */
class HubFailed extends Error {
  override readonly name = 'HubFailed';
  constructor(
    readonly hub: string,
    readonly status: number,
  ) {
    super(`The hub ${hub} failed to take a subscription (status ${status}).`);
  }
}
