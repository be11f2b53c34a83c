import type { Delivery, Edition } from '../domain/edition.js';
import type { ComposeMail, Ledger, Mailer } from './ports.js';

const BATCH = 50;

/** What one run of the sender did. */
export interface DeliveryCount {
  readonly accepted: number;
  readonly failed: number;
  /** Left pending for the next run because the server asked to wait. */
  readonly deferred: number;
  readonly unknown: number;
}

/**
 * Hands an edition over, row by row, and settles each row. It may be run again at any time: it goes on with
 * what is pending. A row whose sender died between hand-over and settlement becomes `unknown` and is not
 * sent again, for nobody can say whether it was accepted.
 */
export async function deliverEdition(
  edition: Edition,
  { ledger, mailer, compose }: { ledger: Ledger; mailer: Mailer; compose: ComposeMail },
): Promise<DeliveryCount> {
  const count = { accepted: 0, failed: 0, deferred: 0, unknown: await ledger.markLostClaims(edition.id) };
  for (;;) {
    const batch = await ledger.claim(edition.id, BATCH);
    if (batch.length === 0) return count;
    for (const delivery of batch) {
      const outcome = await deliverOne(edition, delivery, { ledger, mailer, compose });
      count[outcome]++;
    }
    // A server that defers one mail defers the next ones too: come back later instead of asking on.
    if (count.deferred > 0) return count;
  }
}

async function deliverOne(
  edition: Edition,
  delivery: Delivery,
  { ledger, mailer, compose }: { ledger: Ledger; mailer: Mailer; compose: ComposeMail },
): Promise<'accepted' | 'failed' | 'deferred'> {
  const wanted = await ledger.lookAgain(delivery);
  if (wanted === null) {
    await ledger.settle(delivery, 'failed', 'left the list before this mail was handed over');
    return 'failed';
  }
  const { outcome, response } = await mailer.handOver(
    compose(edition, delivery, wanted.topics),
    `${edition.date}-${delivery.id}`,
  );
  if (outcome === 'accepted') {
    await ledger.settle(delivery, 'accepted', response);
    return 'accepted';
  }
  await ledger.settle(delivery, outcome === 'refused' ? 'failed' : 'pending', response);
  return outcome === 'refused' ? 'failed' : 'deferred';
}
