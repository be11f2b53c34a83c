import type { DeskDay } from '../../ports.js';
import { capitalise, countInWords } from '../../words/count-in-words.js';

/** The day's work in four numbers, and what was held and why. */
export const DeskToday = ({ day }: { day: DeskDay }) => {
  const numbers = [
    ['reports read', day.articlesRead],
    ['stories they tell', day.stories],
    ['drafts written by machine', day.drafts],
    ['briefs an editor approved', day.approved],
  ] as const;
  return (
    <section class="aft" aria-labelledby="desk">
      <h2 id="desk">Today’s desk</h2>
      <div>
        <dl class="fun">
          {numbers.map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
        <p class="sm">
          {day.held > 0 ? `${capitalise(sayHeld(day.held))} held because their sources disagree. ` : null}
          Reports come from {countInWords(day.sources, 'outlet')} that the desk follows.{' '}
          <a href="/about">How briefs are made</a>
          {' · '}
          <a href="/corrections">Corrections</a>
        </p>
      </div>
    </section>
  );
};

const sayHeld = (held: number): string => `${countInWords(held, 'draft')} ${held === 1 ? 'is' : 'are'}`;
