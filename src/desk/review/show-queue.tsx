import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { DeskPage } from '../views/desk-page.js';
import { MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { UnderWay } from '../writings/under-way.js';
import { messageAfter } from './message-after.js';

/** `GET /desk/review`: the first draft of the queue, or that nothing waits. */
export function showQueue(desk: Desk): DeskHandler {
  return async (c) => {
    const first = (await desk.services.review.queue())[0];
    const query = { said: c.req.query('said') ?? null, of: c.req.query('of') ?? null };
    if (first !== undefined) return goTo(c, link.review(first.id, query));
    const [frame, message, underWay] = await Promise.all([
      loadFrame(desk, c),
      messageAfter(desk, c, null),
      desk.services.stories.underWay(),
    ]);
    const { stories } = frame.state.counts;
    return showPage(
      c,
      <DeskPage frame={frame} title="Nothing to review" here="review">
        <main class="sheet" id="content" data-poll="5">
          <MessageLine message={message} />
          <h1>Nothing to review</h1>
          <p class="empty">
            {stories === 0
              ? 'No story has been grouped yet. Drafts appear here as soon as sources have been read.'
              : `Every draft has been decided. The inbox follows ${count(stories, 'story', 'stories')}; new drafts appear here by themselves.`}
          </p>
          <UnderWay writings={underWay} />
          <p class="choices">
            <a class="btn" href="/desk/inbox">
              Open the inbox
            </a>
            <a class="btn" href="/desk/published">
              See what is published
            </a>
          </p>
        </main>
      </DeskPage>,
    );
  };
}
