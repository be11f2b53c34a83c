import type { FC } from 'hono/jsx';
import type { Desk, DeskHandler } from '../context.js';
import type { DeskServices } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { count, listWords } from '../words/count-words.js';
import { ListPage } from './list-page.js';

type Newsletter = Awaited<ReturnType<DeskServices['newsletter']>>;

/** `GET /desk/newsletter`: who gets it, and how each edition's deliveries stand. */
export function showNewsletter(desk: Desk): DeskHandler {
  return async (c) => {
    const [frame, letter] = await Promise.all([loadFrame(desk, c), desk.services.newsletter()]);
    const intro = 'A subscription counts only after its address has confirmed.';
    return showPage(
      c,
      <ListPage frame={frame} here="newsletter" title="Newsletter" intro={intro}>
        <dl class="figures">
          <div>
            <dt>confirmed</dt>
            <dd>{letter.confirmed.toLocaleString('en')}</dd>
          </div>
          <div>
            <dt>not confirmed yet</dt>
            <dd>{letter.unconfirmed.toLocaleString('en')}</dd>
          </div>
        </dl>
        {letter.waiting === 0 ? null : (
          <p class="intro">
            {count(letter.waiting, 'brief')} published since the last edition: in the next one.
          </p>
        )}
        <Editions editions={letter.editions} />
      </ListPage>,
    );
  };
}

const Editions: FC<{ editions: Newsletter['editions'] }> = ({ editions }) =>
  editions.length === 0 ? (
    <p class="empty">
      No edition has been sent yet. “nutgraf edition” makes one of the day’s approved briefs and mails it.
    </p>
  ) : (
    <ol class="lines">
      {editions.map(({ date, briefs, deliveries }) => (
        <li class="line">
          <h2>{sayDate(date)}</h2>
          <p class="meta">{count(briefs, 'brief')}</p>
          <div class="aside">
            <p>{sayDeliveries(deliveries)}</p>
          </div>
        </li>
      ))}
    </ol>
  );

/** "812 accepted, 3 failed and 1 unknown": accepted means taken by the next mail server, not read. */
function sayDeliveries(deliveries: Readonly<Record<string, number>>): string {
  const order = ['accepted', 'pending', 'claimed', 'failed', 'unknown'];
  const rank = (state: string): number => (order.indexOf(state) < 0 ? order.length : order.indexOf(state));
  const states = Object.entries(deliveries).filter(([, number]) => number > 0);
  if (states.length === 0) return 'Nobody to send it to';
  states.sort(([a], [b]) => rank(a) - rank(b));
  return listWords(states.map(([state, number]) => `${number.toLocaleString('en')} ${state}`));
}

function sayDate(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
