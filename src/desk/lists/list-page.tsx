import type { Child, FC } from 'hono/jsx';
import { DeskPage, type Frame, type Place } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';

/** A page with a list: heading, a sentence that counts it, and either the list or why it is empty. */
export const ListPage: FC<{
  frame: Frame;
  here: Place;
  title: string;
  intro: string;
  message?: Message | null;
  /** Seconds after which the script looks for news. */
  poll?: number;
  children?: Child;
}> = ({ frame, here, title, intro, message, poll, children }) => (
  <DeskPage frame={frame} title={title} here={here}>
    <main class="sheet" id="content" data-poll={poll === undefined ? undefined : String(poll)}>
      <MessageLine message={message ?? null} />
      <h1>{title}</h1>
      <p class="intro">{intro}</p>
      {children}
    </main>
  </DeskPage>
);
