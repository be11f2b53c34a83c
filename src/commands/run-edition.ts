import type { App } from '../app.js';
import type { Terminal } from './run-start.js';

/**
 * Freezes the edition of a day, once, and hands it over to whoever is still to get it.
 * @returns 0 when every delivery has an end, 4 when there was no brief, 5 when mails wait for another try
 */
export async function runEdition(
  app: App,
  date: string | null,
  { stdout, stderr }: Terminal,
): Promise<number> {
  const edition = await app.freezeEdition(date);
  if (edition === null) {
    stderr.write(
      `No brief was published ${date === null ? 'today' : `on ${date}`}, so there is no edition. Approve one on the desk first.\n`,
    );
    return 4;
  }
  const count = await app.sendEdition(edition);
  const briefs = edition.briefs.length === 1 ? '1 brief' : `${edition.briefs.length} briefs`;
  stdout.write(`Edition of ${edition.date}: “${edition.subject}”, ${briefs}.\n`);
  stdout.write(
    `Handed over to ${app.mailDestination}: ${count.accepted} accepted, ${count.failed} failed, ${count.unknown} unknown.\n`,
  );
  const counts = await app.editionCounts(edition.id);
  if (counts.accepted + counts.failed + counts.unknown + counts.pending + counts.claimed === 0)
    stdout.write('Nobody has confirmed a subscription yet, so no mail was written.\n');
  const waiting = await app.countWaiting();
  if (waiting > 0)
    stdout.write(
      `${waiting === 1 ? '1 brief was' : `${waiting} briefs were`} published since it was assembled and will be in the next edition.\n`,
    );
  if (count.deferred === 0) return 0;
  stderr.write(
    `${counts.pending} mails could not be handed over now: ${app.mailDestination} did not take them. Run this again later.\n`,
  );
  return 5;
}
