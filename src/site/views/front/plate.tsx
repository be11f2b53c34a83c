import { TOPICS } from '../../../domain/topic.js';
import { dayOf, formatWeekday } from '../../words/format-time.js';

/** The large name, the date, one sentence about the day, and the menu. A long name is set smaller. */
export const Plate = ({ name, now, words }: { name: string; now: Date; words: string }) => (
  <>
    <div class="w plate">
      <h1 {...(name.length > 12 ? { class: 'long' } : {})}>
        <b aria-hidden="true">¶</b>
        {name}
      </h1>
      <p>
        <b>
          <time datetime={dayOf(now.toISOString())}>{formatWeekday(now.toISOString())}</time>
        </b>
        {words}
      </p>
    </div>
    <nav class="w" aria-label="Main">
      <div class="nav">
        <ul>
          {TOPICS.map((topic) => (
            <li>
              <a href={`/topics/${topic.slug}`}>{topic.name}</a>
            </li>
          ))}
          <li>
            <a href="/archive">Archive</a>
          </li>
          <li class="end">
            <a href="/search">Search</a>
          </li>
          <li>
            <a href="#subscribe">Newsletter</a>
          </li>
        </ul>
      </div>
    </nav>
  </>
);
