import type { FC } from 'hono/jsx';
import { sayStep } from '../../domain/writing.js';
import { link } from '../links.js';
import type { ListedWriting } from '../stories/ports.js';
import { sayHead } from './writing-board.js';

/** Where the list of what is being written is told live. */
const STREAM = '/desk/writing';

/** What is being written, beside the drafts to review; nothing where nothing is. */
export const UnderWay: FC<{ writings: readonly ListedWriting[] }> = ({ writings }) =>
  writings.length === 0 ? null : (
    <section class="under-way" aria-label="Being written" data-stream={STREAM}>
      <UnderWayList writings={writings} />
    </section>
  );

export const UnderWayList: FC<{ writings: readonly ListedWriting[] }> = ({ writings }) =>
  writings.length === 0 ? (
    <p>
      What was being written is done. <a href="/desk/review">Look at the queue</a>
    </p>
  ) : (
    <>
      <h2>Being written</h2>
      <ol>
        {writings.map((writing) => (
          <li>
            <a href={link.story(writing.storyId)} dir="auto">
              {writing.title || 'A story'}
            </a>
            <p class="meta">
              {writing.step === null ? sayHead(writing) : `${writing.model ?? ''}: ${sayStep(writing.step)}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
