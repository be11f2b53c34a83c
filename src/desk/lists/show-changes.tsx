import type { FC } from 'hono/jsx';
import type { Desk, DeskHandler } from '../context.js';
import { link, safeAddress } from '../links.js';
import type { ChangeLine } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { Headline, Passages } from './changed-passages.js';
import { ListPage } from './list-page.js';
import { Notices, Readings } from './page-readings.js';

/** `GET /desk/stories/:story/changes`: what outlets changed in their reports after they were read. */
export function showChanges(desk: Desk): DeskHandler {
  return async (c) => {
    const story = c.req.param('story') ?? '';
    const { changes, readings } = desk.services;
    const [frame, lines, read] = await Promise.all([loadFrame(desk, c), changes(story), readings(story)]);
    const now = desk.services.now();
    return showPage(
      c,
      <ListPage frame={frame} here="inbox" title="What outlets changed" intro={sayChanges(lines)}>
        <Notices lines={read} now={now} />
        {lines.map((line) => (
          <Change line={line} now={now} />
        ))}
        <Readings lines={read} now={now} />
        <p class="choices">
          <a class="btn" href={link.story(story)}>
            The story
          </a>
          <a class="btn" href={link.log(story)}>
            Log of the story
          </a>
        </p>
      </ListPage>,
    );
  };
}

function sayChanges(lines: readonly ChangeLine[]): string {
  if (lines.length === 0) return 'No outlet has changed a report of this story since it was read.';
  const silent = lines.filter(({ change }) => !change.announced).length;
  if (lines.length === 1)
    return `1 change after the first reading. ${silent === 0 ? 'The page tells of it.' : 'The page does not tell of it.'}`;
  const unsaid =
    silent === 0 ? 'Each page tells of it.' : `${count(silent, 'change')} without a word on the page.`;
  return `${count(lines.length, 'change')} after the first reading, newest first. ${unsaid}`;
}

const Change: FC<{ line: ChangeLine; now: Date }> = ({ line, now }) => {
  const { headline, passages } = line.change;
  const address = safeAddress(line.url);
  return (
    <article class="change">
      <h2 dir="auto">{line.told}</h2>
      <p class="meta">
        noticed {sayListTime(line.at, now)}
        {address === null ? null : (
          <>
            {' · '}
            <a href={address} target="_blank" rel="noopener noreferrer">
              Open original<span class="vh"> of {line.outlet}</span>
            </a>
          </>
        )}
      </p>
      {headline === null ? null : <Headline {...headline} />}
      <Passages passages={passages} />
    </article>
  );
};
