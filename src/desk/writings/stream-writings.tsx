import { streamSSE } from 'hono/streaming';
import { isUnderWay } from '../../domain/writing.js';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { Boards } from './story-writings.js';
import { UnderWayList } from './under-way.js';

/** How often the desk looks, and how long one stream lasts: a browser opens it again, and is asked who it is again. */
const [EVERY_MS, LONGEST_MS] = [700, 120_000];
/** Proxies end what is silent for long. */
const SIGN_MS = 15_000;

/** What a stream shows at a moment. */
interface Shown {
  readonly html: string;
  /** Nothing will change any more. */
  readonly over: boolean;
}

/** `GET /desk/stories/:story/writing`: a story's drafts in the making, told as they come (server-sent events). */
export function streamStory(desk: Desk): DeskHandler {
  return async (c) => {
    const storyId = c.req.param('story') ?? '';
    const { stories, now } = desk.services;
    return stream(desk, c, async () => {
      const writings = (await stories.writingsOf(storyId)) ?? [];
      const html = String(await (<Boards writings={writings} now={now()} />));
      return { html, over: !writings.some(isUnderWay) };
    });
  };
}

/** `GET /desk/writing`: everything that is being written, in one line each. */
export function streamUnderWay(desk: Desk): DeskHandler {
  return async (c) =>
    stream(desk, c, async () => {
      const writings = await desk.services.stories.underWay();
      return { html: String(await (<UnderWayList writings={writings} />)), over: writings.length === 0 };
    });
}

function stream(desk: Desk, c: DeskContext, show: () => Promise<Shown>): Response {
  return streamSSE(
    c,
    async (events) => {
      let open = true;
      events.onAbort(() => {
        open = false;
      });
      const began = performance.now();
      let sent = { html: '', at: began };
      while (open && performance.now() - began < LONGEST_MS) {
        const { html, over } = await show();
        if (html !== sent.html) {
          await events.writeSSE({ data: html });
          sent = { html, at: performance.now() };
        } else if (performance.now() - sent.at > SIGN_MS) {
          await events.write(': still here\n\n');
          sent = { html, at: performance.now() };
        }
        if (over) {
          await events.writeSSE({ event: 'over', data: 'over' });
          return;
        }
        await events.sleep(EVERY_MS);
      }
    },
    async (cause) => {
      if (desk.services.report) desk.services.report(cause, c.req.path);
      else console.error(cause);
    },
  );
}
