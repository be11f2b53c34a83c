import type { Mail } from '../domain/edition.js';
import { TOPICS } from '../domain/topic.js';
import type { Subscriptions } from '../site/ports.js';
import type { Queue, Secrets, SubscriberStore } from './ports.js';

const CONFIRM = 'confirm';
const LEAVE = 'leave';
const A_DAY = 86_400_000;
/** Sign-ups from one address in a day: enough for a household, too few to flood a stranger's mailbox. */
const MOST_REQUESTS = 20;
/** Confirming mails to one mailbox in a day, whoever asks for them. */
const MOST_MAILS = 3;
/** Limits that are kept before those of the day before are forgotten. */
const MOST_KEYS = 10_000;
/** How long a confirming link works, in days. */
const WISH_DAYS = 7;

interface Parts {
  readonly subscribers: SubscriberStore;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly now: () => Date;
}

/** Sign-up with double opt-in; the mail goes out through the queue, so that a crash does not lose it. */
export function createSubscriptions({ subscribers, queue, secrets, now }: Parts): Subscriptions {
  const fromAddress = createDayLimit(MOST_REQUESTS, now);
  const toMailbox = createDayLimit(MOST_MAILS, now);
  const wishOf = (token: string): Wish | null => readWish(secrets.open(CONFIRM, token), now());
  return {
    async request({ email, topics, address }) {
      const clean = email.trim();
      if (!looksLikeAddress(clean))
        return { problem: `“${clean.slice(0, 60)}” is not a mail address. Write it like name@example.com.` };
      if (!fromAddress.allows(address))
        return { problem: 'Too many addresses were signed up from here today. Try again tomorrow.' };
      const known = topics.filter((topic) => TOPICS.some(({ slug }) => slug === topic));
      const chosen = known.length === TOPICS.length ? [] : known;
      const wish = { id: secrets.newId(), email: clean, topics: chosen, now: now() };
      const subscriber = await subscribers.request(wish);
      // Beyond the limit nothing is said and nothing is sent: neither the mailbox nor its owner is to be pestered.
      if (subscriber.state !== 'confirmed' && toMailbox.allows(clean.toLowerCase()))
        await queue.add({ name: 'mail-confirmation', id: subscriber.id });
      return { problem: null };
    },
    async standOf(token) {
      const leaver = secrets.open(LEAVE, token);
      const wish = wishOf(token);
      const subscriber = await subscribers.get(leaver ?? wish?.id ?? '');
      if (subscriber === null) return 'stale';
      if (leaver !== null) return subscriber.state === 'left' ? 'left' : 'to-leave';
      if (subscriber.state === 'left' || subscriber.requestedAt !== wish?.requestedAt) return 'stale';
      return subscriber.state === 'confirmed' ? 'confirmed' : 'to-confirm';
    },
    async confirm(token) {
      const wish = wishOf(token);
      return wish !== null && subscribers.confirm(wish.id, wish.requestedAt, now());
    },
    async leave(token) {
      const id = secrets.open(LEAVE, token);
      return id !== null && subscribers.leave(id, now());
    },
  };
}

/** What a confirming link is for: one person's wish of one time. */
interface Wish {
  readonly id: string;
  readonly requestedAt: string;
}

/** Null for a token that is not ours, or whose wish is too old to be meant still. */
function readWish(subject: string | null, now: Date): Wish | null {
  const [id = '', requestedAt = ''] = subject?.split(' ') ?? [];
  const age = now.getTime() - Date.parse(requestedAt);
  return age <= WISH_DAYS * A_DAY ? { id, requestedAt } : null;
}

/** Lets each key through so many times within a day. */
function createDayLimit(most: number, now: () => Date) {
  const times = new Map<string, number[]>();
  return {
    allows(key: string): boolean {
      const dayAgo = now().getTime() - A_DAY;
      if (times.size > MOST_KEYS)
        for (const [old, at] of times) if ((at.at(-1) ?? 0) < dayAgo) times.delete(old);
      const recent = (times.get(key) ?? []).filter((at) => at > dayAgo);
      if (recent.length >= most) return false;
      times.set(key, [...recent, now().getTime()]);
      return true;
    },
  };
}

/** The links that a subscriber's mails carry: one confirms the wish that it answers, the other always ends it. */
export const confirmLink = (secrets: Secrets, baseUrl: string, { id, requestedAt }: Wish): string =>
  `${baseUrl}/newsletter/confirm/${secrets.sign(CONFIRM, `${id} ${requestedAt}`)}`;

export const leaveLink = (secrets: Secrets, baseUrl: string, subscriberId: string): string =>
  `${baseUrl}/newsletter/leave/${secrets.sign(LEAVE, subscriberId)}`;

/** The unsubscribe headers of a mail (RFC 2369 §3.2, RFC 8058 §3.1). */
export function leaveHeaders(leaveUrl: string): Mail['headers'] {
  return { 'List-Unsubscribe': `<${leaveUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Only what no mail server could take is refused; whether a mailbox exists is what the opt-in mail finds out. */
function looksLikeAddress(email: string): boolean {
  return (
    email.length <= 254 &&
    /^[^\s\p{C}@<>",;:()[\]\\]{1,64}@[^\s\p{C}@<>",;:()[\]\\.]+(?:\.[^\s\p{C}@<>",;:()[\]\\.]+)*$/u.test(
      email,
    )
  );
}
