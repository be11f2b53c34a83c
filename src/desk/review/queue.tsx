import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { QueueLine } from '../ports.js';
import type { ListedWriting } from '../stories/ports.js';
import { count, saySpan } from '../words/count-words.js';
import { nameTopic } from '../words/name-topic.js';
import { UnderWay } from '../writings/under-way.js';

/** Drafts by rank, each with why it stands there and what it still needs. */
export const Queue: FC<{
  queue: readonly QueueLine[];
  underWay: readonly ListedWriting[];
  draftId: string;
}> = ({ queue, underWay, draftId }) => {
  const here = queue.findIndex(({ id }) => id === draftId);
  return (
    <nav class="queue" id="queue" aria-label="Drafts to review">
      <h2>{queue.length === 0 ? 'Nothing else to review' : 'To review, ranked'}</h2>
      <ol>
        {queue.map((line, at) => (
          <QueueItem line={line} place={at + 1} current={at === here} step={stepKey(at, here)} />
        ))}
      </ol>
      <UnderWay writings={underWay} />
      <p class="ways">
        <a href="/desk/ranking">What ranks them</a>
      </p>
      <a class="btn close" href="#draft">
        Back to the draft
      </a>
    </nav>
  );
};

const QueueItem: FC<{ line: QueueLine; place: number; current: boolean; step: string | undefined }> = (
  item,
) => (
  <li>
    <a
      href={link.review(item.line.id)}
      aria-current={item.current ? 'true' : undefined}
      data-key={item.step}
      aria-keyshortcuts={item.step}
    >
      <span class="rank">{item.place}</span>
      <h3 dir="auto">{item.line.headline}</h3>
      <p>
        {count(item.line.outlets, 'outlet')} in {saySpan(item.line.spanHours)} · {nameTopic(item.line.topic)}
      </p>
      {item.line.why === '' ? null : <p>{item.line.why}</p>}
      <p class={item.line.toResolve > 0 ? 'due' : undefined}>{sayNeed(item.line)}</p>
    </a>
  </li>
);

function sayNeed({ statements, toResolve, kept, disagreements, possibleContradictions }: QueueLine): string {
  const parts = [
    toResolve > 0
      ? `${count(toResolve, 'statement')} to resolve`
      : sayMatching(statements - kept, kept === 0),
    kept === 0 ? null : `${kept} kept with a reason`,
    disagreements === 0 ? null : count(disagreements, 'disagreement'),
    possibleContradictions === 0 ? null : count(possibleContradictions, 'possible contradiction'),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const sayMatching = (matching: number, isAll: boolean): string =>
  isAll ? `All ${count(matching, 'statement')} match` : `${count(matching, 'statement')} match`;

/** `k` and `j` step to the neighbours; from outside the queue `j` goes to its first draft. */
function stepKey(at: number, here: number): string | undefined {
  if (at === here + 1) return 'j';
  return at === here - 1 ? 'k' : undefined;
}
