import type { Edition, ListedBrief, Mail } from '../domain/edition.js';
import { assembleEdition, chooseTopics, dayIn, listBrief } from '../publish/index.js';
import { type DeliveryCount, deliverEdition } from '../send/index.js';
import type { Ledger, Mailer } from '../send/ports.js';
import { MailDeferred } from './errors.js';
import type { Queue, Secrets, Stores } from './ports.js';
import { confirmLink, leaveHeaders, leaveLink } from './subscribe.js';

/** More briefs than any desk publishes between two editions. */
const MOST_BRIEFS = 1_000;

/** Renders the newsletter's mails; the links are the subscriber's own. */
export interface MailComposer {
  edition(input: {
    edition: Edition;
    leaveUrl: string;
    sample: boolean;
  }): Pick<Mail, 'subject' | 'html' | 'text'>;
  confirmation(input: { confirmUrl: string }): Pick<Mail, 'subject' | 'html' | 'text'>;
}

export interface NewsletterParts {
  readonly stores: Stores;
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly composer: MailComposer;
  readonly queue: Queue;
  readonly secrets: Secrets;
  readonly now: () => Date;
  /** Whether the sample newsroom runs: its letters say that they are made up. */
  readonly isSample: () => Promise<boolean>;
  readonly settings: { readonly baseUrl: string; readonly mailFrom: string; readonly timeZone: string };
}

/**
 * The edition of a day: the one that was frozen, or a new one with a delivery for each confirmed subscriber. A new
 * one holds the briefs of that day, and those that were published after the edition before it was frozen.
 * @param date `YYYY-MM-DD`; today in the desk's time zone where null
 * @returns null where there is no brief for it
 */
export async function freezeEdition(date: string | null, parts: NewsletterParts): Promise<Edition | null> {
  const { stores, secrets, now, settings } = parts;
  const day = date ?? dayIn(settings.timeZone, now());
  const frozen = await stores.editions.byDate(day);
  if (frozen !== null) return frozen;
  const briefs = await briefsFor(day, parts);
  if (briefs.length === 0) return null;
  const edition = assembleEdition({ id: secrets.newId(), date: day, frozenAt: now().toISOString(), briefs });
  const { deliveries } = await stores.editions.freeze(edition);
  const reason = `Edition of ${briefs.length} briefs frozen for ${deliveries} subscribers.`;
  await stores.records.add({ subject: edition.id, stage: 'publish', outcome: 'passed', reason });
  return (await stores.editions.byDate(day)) ?? edition;
}

/** How many published briefs wait for the next edition: they came after the newest one was frozen. */
export async function countWaiting({ stores }: Pick<NewsletterParts, 'stores'>): Promise<number> {
  const [newest] = await stores.editions.list(1);
  if (newest === undefined) return 0;
  const published = await stores.drafts.inState(['published', 'corrected'], MOST_BRIEFS);
  return published.filter(({ publishedAt }) => (publishedAt ?? '') > newest.frozenAt).length;
}

async function briefsFor(day: string, { stores, settings }: NewsletterParts): Promise<ListedBrief[]> {
  const published = await stores.drafts.inState(['published', 'corrected'], MOST_BRIEFS);
  const before = await stores.editions.before(day);
  return published.map(listBrief).filter(({ publishedAt }) => {
    const publishedOn = dayIn(settings.timeZone, new Date(publishedAt));
    if (before === null) return publishedOn === day;
    return publishedAt > before.frozenAt && publishedOn <= day;
  });
}

/** Hands an edition over to everyone who is still to get it. */
export async function sendEdition(edition: Edition, parts: NewsletterParts): Promise<DeliveryCount> {
  const { ledger, mailer, stores } = parts;
  const sample = await parts.isSample();
  const count = await deliverEdition(edition, {
    ledger,
    mailer,
    compose: (frozen, { subscriberId, email }, topics) =>
      editionMail(chooseTopics(frozen, topics), { subscriberId, email, sample }, parts),
  });
  const { accepted, failed, deferred, unknown } = count;
  const reason = `${accepted} accepted, ${failed} failed, ${deferred} to try again, ${unknown} unknown.`;
  await stores.records.add({
    subject: edition.id,
    stage: 'send',
    outcome: deferred > 0 ? 'failed' : 'passed',
    reason,
  });
  return count;
}

function editionMail(
  edition: Edition,
  { subscriberId, email: to, sample }: { subscriberId: string; email: string; sample: boolean },
  parts: NewsletterParts,
): Mail {
  const { baseUrl, mailFrom } = parts.settings;
  const leaveUrl = leaveLink(parts.secrets, baseUrl, subscriberId);
  return {
    from: mailFrom,
    to,
    ...parts.composer.edition({ edition, leaveUrl, sample }),
    headers: leaveHeaders(leaveUrl),
  };
}

/** Mails the link that turns a wish to subscribe into a subscription. */
export async function mailConfirmation(subscriberId: string, parts: NewsletterParts): Promise<void> {
  const subscriber = await parts.stores.subscribers.get(subscriberId);
  if (subscriber === null || subscriber.state === 'confirmed') return;
  const { baseUrl, mailFrom } = parts.settings;
  const confirmUrl = confirmLink(parts.secrets, baseUrl, subscriber);
  const mail: Mail = {
    from: mailFrom,
    to: subscriber.email,
    ...parts.composer.confirmation({ confirmUrl }),
    headers: {},
  };
  const { outcome, response } = await parts.mailer.handOver(mail, `confirm-${subscriberId}`);
  const reason = `Confirmation mail ${outcome}: ${response}.`;
  await parts.stores.records.add({
    subject: subscriberId,
    stage: 'send',
    outcome: outcome === 'accepted' ? 'passed' : 'failed',
    reason,
  });
  if (outcome === 'deferred') throw new MailDeferred(response);
}
