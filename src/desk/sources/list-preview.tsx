import type { FC } from 'hono/jsx';
import type { ListPreview } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { count } from '../words/count-words.js';
import { AddressForm } from './address-form.js';

const MOST_SHOWN = 10;

/** A list of sources that was found at an address, to decide whether to follow them. */
export const ListPreviewPage: FC<{ frame: Frame; found: ListPreview; asked: string }> = (view) => {
  const { frame, found, asked } = view;
  const { sources, refused } = found;
  const more = sources.length - MOST_SHOWN;
  return (
    <DeskPage frame={frame} title={`Found: ${found.name}`} here="sources">
      <main class="sheet" id="content">
        <p class="back">
          <a href="/desk/sources">Sources</a>
        </p>
        <h1>This is a list of sources</h1>
        <section class="found" aria-labelledby="found-name">
          <h2 id="found-name" dir="auto">
            {found.name}
          </h2>
          <p class="meta">
            OPML list · {count(sources.length, 'source')} · <span class="address">{found.url}</span>
          </p>
          <ul>
            {sources.slice(0, MOST_SHOWN).map(({ name, url }) => (
              <li dir="auto">{name ?? url}</li>
            ))}
          </ul>
          {more > 0 ? <p class="meta">and {more} more</p> : null}
          {refused.length === 0 ? null : (
            <p class="note">
              {count(refused.length, 'address', 'addresses')} of the list cannot be followed; they are named
              after the import.
            </p>
          )}
        </section>
        <form method="post" action="/desk/sources/import" class="ask fields">
          <input type="hidden" name="url" value={found.url} />
          <div class="choices">
            <button type="submit" class="main-button">
              Follow the sources of the list
            </button>
            <a class="btn" href="/desk/sources">
              Not these
            </a>
          </div>
        </form>
        <section class="again" aria-labelledby="again-title">
          <h2 id="again-title">Look somewhere else</h2>
          <AddressForm address={asked} />
        </section>
      </main>
    </DeskPage>
  );
};
