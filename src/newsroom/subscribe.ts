import type { Mail } from '../domain/edition.js';
import { TOPICS } from '../domain/topic.js';
import type { Subscriptions } from '../site/ports.js';
import type { Queue, Secrets, SubscriberStore } from './ports.js';

const CONFIRM = 'confirm';
const LEAVE = 'leave';
const A_DAY = 86_400_000;
/** Sign-ups from one address in a day: enough for a household, too few to flood a stranger's mailbox. */
const MOST_REQUESTS = 20;

interface Parts {
  readonly subscribers: SubscriberStore;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly now: () => Date;
}

/** Sign-up with double opt-in; the mail goes out through the queue, so that a crash does not lose it. */
export function createSubscriptions({ subscribers, queue, secrets, now }: Parts): Subscriptions {
  const requests = new Map<string, number[]>();
  return {
    async request({ email, topics, address }) {
      const clean = email.trim();
      if (!looksLikeAddress(clean))
        return { problem: `“${clean.slice(0, 60)}” is not a mail address. Write it like name@example.com.` };
      const recent = (requests.get(address) ?? []).filter((at) => at > now().getTime() - A_DAY);
      if (recent.length >= MOST_REQUESTS)
        return { problem: 'Too many addresses were signed up from here today. Try again tomorrow.' };
      requests.set(address, [...recent, now().getTime()]);
      const known = topics.filter((topic) => TOPICS.some(({ slug }) => slug === topic));
      const chosen = known.length === TOPICS.length ? [] : known;
      const subscriber = await subscribers.request({ id: secrets.newId(), email: clean, topics: chosen });
      if (subscriber.state !== 'confirmed') await queue.add({ name: 'mail-confirmation', id: subscriber.id });
      return { problem: null };
    },
    tokenIsGood: async (token) => {
      const id = secrets.open(CONFIRM, token) ?? secrets.open(LEAVE, token);
      return id !== null && (await subscribers.get(id)) !== null;
    },
    async confirm(token) {
      const id = secrets.open(CONFIRM, token);
      return id !== null && subscribers.setState(id, 'confirmed', now());
    },
    async leave(token) {
      const id = secrets.open(LEAVE, token);
      return id !== null && subscribers.setState(id, 'left', now());
    },
  };
}

/** The links that a subscriber's mails carry. */
export function subscriberLinks(secrets: Secrets, baseUrl: string, subscriberId: string) {
  return {
    confirmUrl: `${baseUrl}/newsletter/confirm/${secrets.sign(CONFIRM, subscriberId)}`,
    leaveUrl: `${baseUrl}/newsletter/leave/${secrets.sign(LEAVE, subscriberId)}`,
  };
}

/** The unsubscribe headers of a mail (RFC 2369 §3.2, RFC 8058 §3.1). */
export function leaveHeaders(leaveUrl: string): Mail['headers'] {
  return { 'List-Unsubscribe': `<${leaveUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Only what no mail server could take is refused; whether a mailbox exists is what the opt-in mail finds out. */
function looksLikeAddress(email: string): boolean {
  return (
    email.length <= 254 &&
    /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\.]+(?:\.[^\s@<>",;:()[\]\\.]+)*$/u.test(email)
  );
}
