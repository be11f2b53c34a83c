import type { FC } from 'hono/jsx';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { link } from '../links.js';
import type { DeskState, InboxLine } from '../ports.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { done, type Message } from '../views/message.js';
import { count } from '../words/count-words.js';
import { sayState } from '../words/say-state.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

/** `GET /desk/inbox`: stories and what became of each. */
export function showInbox(desk: Desk): DeskHandler {
  return async (c) => {
    const [frame, lines] = await Promise.all([loadFrame(desk, c), desk.services.inbox()]);
    if (frame.state.empty) return goTo(c, '/desk');
    const page = { frame, here: 'inbox', title: 'Inbox', message: messageAfter(c) } as const;
    if (lines.length === 0)
      return showPage(
        c,
        <ListPage {...page} intro="No story yet." poll={4}>
          <p class="empty">{sayWaiting(frame.state)}</p>
          <p class="choices">
            <a class="btn" href="/desk/inbox">
              Look again
            </a>
            <a class="btn" href="/desk/log">
              Open the log
            </a>
          </p>
        </ListPage>,
      );
    const now = desk.services.now();
    const making = new Set((await desk.services.stories.underWay()).map(({ storyId }) => storyId));
    return showPage(
      c,
      <ListPage
        {...page}
        intro={sayInbox(lines, frame.state)}
        {...(page.message === null ? {} : { poll: 4 })}
      >
        <ol class="lines">
          {lines.map((line) => (
            <InboxItem
              line={making.has(line.storyId) ? { ...line, state: 'Being written' } : line}
              now={now}
            />
          ))}
        </ol>
      </ListPage>,
    );
  };
}

const InboxItem: FC<{ line: InboxLine; now: Date }> = ({ line, now }) => (
  <li class="line">
    <h2 dir="auto">
      {line.draftId === null ? line.title : <a href={link.review(line.draftId)}>{line.title}</a>}
    </h2>
    <p class="meta">
      {count(line.outlets, 'outlet')} · {count(line.articles, 'article')} · latest{' '}
      {sayListTime(line.latest, now)}
    </p>
    <div class="aside">
      <p>{sayState(line.state)}</p>
      {line.changes === 0 ? null : (
        <p>
          <a href={link.changes(line.storyId)}>
            {count(line.changes, 'change')}
            <span class="vh"> that outlets made to their reports of {line.title}</span>
          </a>
        </p>
      )}
      <p>
        <a href={link.story(line.storyId)}>
          Why here<span class="vh">: {line.title}</span>
        </a>
        {' · '}
        <a href={link.log(line.storyId)}>
          Log<span class="vh"> of {line.title}</span>
        </a>
      </p>
    </div>
  </li>
);

function sayInbox(lines: readonly InboxLine[], { counts }: DeskState): string {
  const waiting =
    counts.review === 0 ? 'No draft waits for review.' : `${count(counts.review, 'draft')} to review.`;
  return `${count(lines.length, 'story', 'stories')}, newest first. ${waiting}`;
}

const sayWaiting = ({ counts }: DeskState): string =>
  counts.sources === 0
    ? 'No source is followed. Add one under Sources.'
    : `${count(counts.sources, 'source')} followed. Articles are read and grouped in turn; the first stories appear here within a minute or two.`;

function messageAfter(c: DeskContext): Message | null {
  if (c.req.query('said') !== 'sample') return null;
  const sources = Number(c.req.query('of'));
  const outlets = Number.isInteger(sources) && sources > 0 ? `Its ${count(sources, 'outlet')} are` : 'It is';
  return done(`The sample newsroom runs. ${outlets} being read now.`);
}
