import type { FC } from 'hono/jsx';
import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import type { StageLine } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

const PAGE = 100;

/** What the address asks for. */
interface Asked {
  readonly subject: string | null;
  readonly troubles: boolean;
  readonly before: string | null;
}

/** `GET /desk/log?subject=…&only=troubles&before=…`: what each stage did with an item, and why. */
export function showLog(desk: Desk): DeskHandler {
  return async (c) => {
    const before = c.req.query('before') ?? '';
    const asked = {
      subject: (c.req.query('subject') ?? '').trim() || null,
      troubles: c.req.query('only') === 'troubles',
      before: /^\d{1,18}$/.test(before) ? before : null,
    };
    const found = await desk.services.log({ ...asked, limit: PAGE + 1 });
    const lines = found.slice(0, PAGE);
    const more = found.length > PAGE ? (lines.at(-1)?.id ?? null) : null;
    const frame = await loadFrame(desk, c);
    const now = desk.services.now();
    return showPage(
      c,
      <ListPage frame={frame} here="log" title="Log" intro={sayLog(lines, asked)}>
        <AskForItem asked={asked} />
        {lines.length === 0 ? (
          <p class="empty">{sayNothing(asked)}</p>
        ) : (
          <LogLines {...{ lines, subject: asked.subject, now }} />
        )}
        {more === null ? null : (
          <p class="choices">
            <a class="btn" href={logAddress({ ...asked, before: more })}>
              Older
            </a>
          </p>
        )}
      </ListPage>,
    );
  };
}

const logAddress = ({ subject, troubles, before }: Asked): string =>
  link.list('log', { subject, only: troubles ? 'troubles' : null, before });

const AskForItem: FC<{ asked: Asked }> = ({ asked }) => (
  <form method="get" action="/desk/log" class="ask">
    <label for="subject">Address or id of one item</label>
    <div class="row">
      <input
        id="subject"
        name="subject"
        value={asked.subject ?? ''}
        autocapitalize="none"
        spellcheck={false}
      />
      <button type="submit">Show its way</button>
      <a class="btn" href={logAddress({ ...asked, troubles: !asked.troubles, before: null })}>
        {asked.troubles ? 'Show all steps' : 'Only what stopped'}
      </a>
      {asked.subject === null ? null : (
        <a class="btn" href="/desk/log">
          All items
        </a>
      )}
    </div>
  </form>
);

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
              <a href={link.log(line.subject)}>{line.title ?? line.subject}</a>
            </span>
          )}
        </p>
      </li>
    ))}
  </ol>
);

function sayLog(lines: readonly StageLine[], { subject, troubles }: Asked): string {
  const what = troubles ? 'What stopped or failed' : 'What each stage did';
  if (subject === null) return `${what}, and why, newest first. Times are UTC.`;
  const title = lines.find((line) => line.title !== null)?.title;
  return `${what} with ${title === undefined || title === null ? subject : `“${title}”`}, and why, newest first. Times are UTC.`;
}

function sayNothing({ subject, troubles, before }: Asked): string {
  if (before !== null) return 'There is nothing older.';
  if (troubles) return 'Nothing stopped and nothing failed.';
  return subject === null
    ? 'Nothing has been recorded yet. The first lines appear when a source is read.'
    : `Nothing is recorded under “${subject}”. Give the whole address or id, as the log shows it.`;
}
