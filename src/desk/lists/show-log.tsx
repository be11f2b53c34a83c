import type { FC } from 'hono/jsx';
import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import type { StageLine } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

/** `GET /desk/log?subject=…`: what each stage did with an item, and why. */
export function showLog(desk: Desk): DeskHandler {
  return async (c) => {
    const subject = (c.req.query('subject') ?? '').trim() || null;
    const [frame, lines] = await Promise.all([loadFrame(desk, c), desk.services.log(subject)]);
    const now = desk.services.now();
    return showPage(
      c,
      <ListPage frame={frame} here="log" title="Log" intro={sayLog(lines, subject)}>
        <form method="get" action="/desk/log" class="ask">
          <label for="subject">Address or id of one item</label>
          <div class="row">
            <input
              id="subject"
              name="subject"
              value={subject ?? ''}
              autocapitalize="none"
              spellcheck={false}
            />
            <button type="submit">Show its way</button>
            {subject === null ? null : (
              <a class="btn" href="/desk/log">
                Show all
              </a>
            )}
          </div>
        </form>
        {lines.length === 0 ? (
          <p class="empty">{sayNothing(subject)}</p>
        ) : (
          <LogLines {...{ lines, subject, now }} />
        )}
      </ListPage>,
    );
  };
}

const LogLines: FC<{ lines: readonly StageLine[]; subject: string | null; now: Date }> = ({
  lines,
  subject,
  now,
}) => (
  <ol class="record">
    {lines.map((line) => (
      <li class={line.outcome}>
        <time datetime={line.at}>{sayListTime(line.at, now)}</time>
        <b>{line.stage}</b>
        <span class="outcome">{line.outcome}</span>
        <p dir="auto">
          {line.reason}
          {subject === line.subject ? null : (
            <span class="subject">
              {' '}
              <a href={link.log(line.subject)}>{line.subject}</a>
            </span>
          )}
        </p>
      </li>
    ))}
  </ol>
);

function sayLog(lines: readonly StageLine[], subject: string | null): string {
  if (subject !== null) return `The way of ${subject} through the pipeline, newest first.`;
  return `What each stage did with each item, and why. Times are UTC. The newest ${count(lines.length, 'line')}.`;
}

const sayNothing = (subject: string | null): string =>
  subject === null
    ? 'Nothing has been recorded yet. The first lines appear when a source is read.'
    : `Nothing is recorded under “${subject}”. Give the whole address or id, as the log shows it.`;
