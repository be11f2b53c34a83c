import type { FC } from 'hono/jsx';
import type { Scorecard } from '../../domain/scorecard.js';
import type { ShownRun } from './ports.js';

/** What was found wrong, fault by fault, with the story and the words; at most five of a kind are kept. */
export const FaultList: FC<{ card: Scorecard; unwritten: ShownRun['unwritten'] }> = ({ card, unwritten }) => {
  const names = [...new Set(card.findings.map(({ name }) => name))];
  return (
    <>
      {names.length === 0 ? <p class="empty">Nothing was found wrong with these briefs.</p> : null}
      {names.map((name) => (
        <div class="faults">
          <h3>{name}</h3>
          <dl>
            {card.findings
              .filter((finding) => finding.name === name)
              .map(({ story, text }) => (
                <Fault story={story} text={text} />
              ))}
          </dl>
        </div>
      ))}
      {unwritten.length === 0 ? null : (
        <div class="faults">
          <h3>stories without a brief</h3>
          <dl>
            {unwritten.map(({ story, note }) => (
              <Fault story={story} text={note} />
            ))}
          </dl>
        </div>
      )}
    </>
  );
};

const Fault: FC<{ story: string; text: string }> = ({ story, text }) => (
  <div>
    <dt>{story}</dt>
    <dd dir="auto">{text}</dd>
  </div>
);
