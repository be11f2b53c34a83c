import type { FC } from 'hono/jsx';
import type { ChangedPassage } from '../../domain/report-change.js';
import type { Desk, DeskHandler } from '../context.js';
import { link, safeAddress } from '../links.js';
import type { ChangeLine } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

/** `GET /desk/stories/:story/changes`: what outlets changed in their reports after they were read. */
export function showChanges(desk: Desk): DeskHandler {
  return async (c) => {
    const story = c.req.param('story') ?? '';
    const [frame, lines] = await Promise.all([loadFrame(desk, c), desk.services.changes(story)]);
    const now = desk.services.now();
    return showPage(
      c,
      <ListPage frame={frame} here="inbox" title="What outlets changed" intro={sayChanges(lines)}>
        {lines.map((line) => (
          <Change line={line} now={now} />
        ))}
        <p class="choices">
          <a class="btn" href={link.log(story)}>
            Record of the story
          </a>
        </p>
      </ListPage>,
    );
  };
}

function sayChanges(lines: readonly ChangeLine[]): string {
  if (lines.length === 0) return 'No outlet has changed a report of this story since it was read.';
  const silent = lines.filter(({ change }) => !change.announced).length;
  const unsaid =
    silent === 0 ? 'Each page says so.' : `${count(silent, 'change')} without a word on the page.`;
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
      {headline === null ? null : (
        <p class="passage" dir="auto">
          <span class="meta">Headline</span> <del>{headline.before}</del> <ins>{headline.after}</ins>
        </p>
      )}
      {passages.map((passage) => (
        <Passage passage={passage} />
      ))}
    </article>
  );
};

const Passage: FC<{ passage: ChangedPassage }> = ({ passage }) => (
  <p class="passage" dir="auto">
    {passage.stretches.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>,
    )}
  </p>
);
