import type { FC } from 'hono/jsx';
import type { SourcesAdded } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { count } from '../words/count-words.js';

/** More refusals than these tell nothing new. */
const MOST_REFUSED = 100;

/** What became of a list of sources. */
export const AddedPage: FC<{ frame: Frame; result: SourcesAdded }> = ({ frame, result }) => {
  const { added, already, refused } = result;
  return (
    <DeskPage frame={frame} title="Sources added" here="sources">
      <main class="sheet" id="content">
        <p class="back">
          <a href="/desk/sources">Sources</a>
        </p>
        <h1>{added === 0 ? 'Nothing new to follow' : `${count(added, 'source')} added`}</h1>
        <p class="intro">
          {added === 0
            ? ''
            : 'Each is looked at when its turn comes; the first headlines come within minutes. '}
          {already === 0
            ? ''
            : `${count(already, 'source')} ${already === 1 ? 'was' : 'were'} there already.`}
        </p>
        {refused.length === 0 ? null : (
          <section aria-labelledby="refused-title">
            <h2 id="refused-title">{count(refused.length, 'address', 'addresses')} refused</h2>
            <ul class="lines refused">
              {refused.slice(0, MOST_REFUSED).map(({ url, problem }) => (
                <li>
                  <p>{url === '' ? '(no address)' : url}</p>
                  <p class="trouble">{problem}</p>
                </li>
              ))}
            </ul>
            {refused.length > MOST_REFUSED ? (
              <p class="meta">and {refused.length - MOST_REFUSED} more</p>
            ) : null}
          </section>
        )}
        <p class="choices">
          <a class="btn main-button" href="/desk/sources">
            See all sources
          </a>
        </p>
      </main>
    </DeskPage>
  );
};
