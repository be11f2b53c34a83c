import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import { sayListTime } from '../words/say-time.js';
import type { ModelCallLine } from './ports.js';
import { PURPOSES, sayCall, sayOutcome } from './say-model.js';

/** The last calls to a model, the newest first. */
export const CallList: FC<{ calls: readonly ModelCallLine[]; now: Date }> = ({ calls, now }) => (
  <section aria-labelledby="calls-title">
    <h2 id="calls-title">Its last calls</h2>
    {calls.length === 0 ? <p class="empty">It has not been asked yet.</p> : null}
    <ol class="record reads">
      {calls.map((call) => (
        <li class={call.outcome === 'answered' || call.outcome === 'running' ? 'passed' : 'failed'}>
          <time datetime={call.at}>{sayListTime(call.at, now)}</time>
          <span class="outcome">{sayOutcome(call.outcome)}</span>
          <p>
            {call.storyId === null ? (
              PURPOSES[call.purpose]
            ) : (
              <a href={link.log(call.storyId)}>{PURPOSES[call.purpose]}</a>
            )}
            {`, ${call.model}: ${sayCall(call)}`}
            {call.reason === null ? null : ` ${call.reason}`}
          </p>
        </li>
      ))}
    </ol>
  </section>
);
