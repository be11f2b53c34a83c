import type { Delivery, DeliveryState, Edition, Mail } from '../domain/edition.js';

/** The delivery ledger: one row for each (edition, subscriber). */
export interface Ledger {
  /** Rows whose lease ran out while they were claimed: nobody knows whether they were handed over. */
  markLostClaims(editionId: string): Promise<number>;
  /** Takes pending rows for this sender. */
  claim(editionId: string, limit: number): Promise<Delivery[]>;
  /**
   * The second look at suppression and subscription, right before a mail is handed over: the topics that the
   * subscriber wants (empty means all), or null where no mail may be sent any more.
   */
  lookAgain(delivery: Delivery): Promise<{ readonly topics: readonly string[] } | null>;
  settle(delivery: Delivery, state: Exclude<DeliveryState, 'claimed'>, response: string): Promise<void>;
}

/** The next mail server, or the outbox. */
export interface Mailer {
  /** @param key names the mail: handing it over twice under one key must not make two files */
  handOver(mail: Mail, key: string): Promise<HandOver>;
}

/** How a hand-over ended: taken, refused for good, or refused for now. */
export interface HandOver {
  readonly outcome: 'accepted' | 'refused' | 'deferred';
  readonly response: string;
}

/** Makes the mail of one delivery, with the briefs of the topics that the subscriber wants. */
export type ComposeMail = (edition: Edition, delivery: Delivery, topics: readonly string[]) => Mail;
