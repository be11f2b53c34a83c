import type { FC } from 'hono/jsx';
import { isUnderWay, type Writing } from '../../domain/writing.js';
import { link } from '../links.js';
import { sayListTime } from '../words/say-time.js';
import { WritingBoard } from './writing-board.js';

interface WritingsView {
  readonly storyId: string;
  readonly writings: readonly Writing[];
  readonly now: Date;
}

/** A story's drafts in the making, live, and how the last one ended. */
export const StoryWritings: FC<WritingsView> = ({ storyId, writings, now }) => {
  if (writings.some(isUnderWay))
    return (
      <section
        class="making"
        aria-label="Being written"
        data-stream={link.story(storyId, 'writing')}
        data-whole
      >
        <Boards writings={writings} now={now} />
        <noscript>
          <p class="choices">
            <a class="btn" href={link.story(storyId)}>
              Look again
            </a>
          </p>
        </noscript>
      </section>
    );
  const [last] = writings.toSorted((a, b) => b.heardAt.localeCompare(a.heardAt));
  return last === undefined ? null : <Ended writing={last} now={now} />;
};

/** What is under way, and the promise that holds for it. */
export const Boards: FC<Omit<WritingsView, 'storyId'>> = ({ writings, now }) => (
  <>
    {writings.filter(isUnderWay).map((writing) => (
      <WritingBoard writing={writing} now={now} />
    ))}
    {writings.some(({ step }) => step !== null) ? (
      <p class="hint">
        Words that are not verified yet are the model’s and may be wrong. What the reports do not bear out is
        repaired, dropped, or replaced by the extractive writer’s. You decide what is published.
      </p>
    ) : null}
  </>
);

/** What the desk did by itself is told in the record; what an editor asked for, or what waits, is told here. */
const Ended: FC<{ writing: Writing; now: Date }> = ({ writing, now }) => {
  const { state, said, draftId, askedBy, heardAt, kind } = writing;
  if (askedBy === null && state !== 'failed' && state !== 'waiting') return null;
  return (
    <div class={state === 'failed' ? 'matter trouble' : 'matter'}>
      <p>
        {`${sayEnd(writing)} (${sayListTime(heardAt, now)}). `}
        {said}
      </p>
      {state === 'written' && draftId !== null ? (
        <p class="choices">
          <a class="btn main-button" href={link.review(draftId)}>
            {kind === 'draft' ? 'Open the draft' : 'Open the follow-up'}
          </a>
        </p>
      ) : null}
    </div>
  );
};

function sayEnd({ kind, state }: Writing): string {
  const what = kind === 'draft' ? 'The draft' : 'The follow-up';
  if (state === 'written') return `${what} is written`;
  if (state === 'waiting') return `${what} waits for the language model`;
  return state === 'left' ? `${what} was not written` : `${what} could not be written`;
}
