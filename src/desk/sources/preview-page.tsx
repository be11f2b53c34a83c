import type { FC } from 'hono/jsx';
import type { Source } from '../../domain/source.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { count } from '../words/count-words.js';
import { AddressForm } from './address-form.js';
import { nameKind } from './say-source.js';

export interface Found {
  readonly name: string;
  readonly url: string;
  readonly kind: Source['kind'];
  readonly headlines: readonly string[];
  readonly note: string | null;
}

const MOST_HEADLINES = 8;

/** What was found at an address, to decide whether to follow it. */
export const PreviewPage: FC<{ frame: Frame; found: Found; asked: string }> = ({ frame, found, asked }) => (
  <DeskPage frame={frame} title={`Found: ${found.name}`} here="sources">
    <main class="sheet" id="content">
      <h1>This is what was found</h1>
      <section class="found" aria-labelledby="found-name">
        <h2 id="found-name" dir="auto">
          {found.name}
        </h2>
        <p class="meta">
          {nameKind(found.kind)} · {found.url}
        </p>
        {found.note === null ? null : <p class="note">{found.note}</p>}
        {found.headlines.length === 0 ? <p>No headlines are there at the moment.</p> : null}
        <ul>
          {found.headlines.slice(0, MOST_HEADLINES).map((headline) => (
            <li dir="auto">{headline}</li>
          ))}
        </ul>
        {found.headlines.length > MOST_HEADLINES ? (
          <p class="meta">and {count(found.headlines.length - MOST_HEADLINES, 'more', 'more')}</p>
        ) : null}
      </section>
      <form method="post" action="/desk/sources" class="choices">
        <input type="hidden" name="url" value={found.url} />
        <button type="submit" class="main-button">
          Follow this source
        </button>
        <a class="btn" href="/desk/sources">
          Not this one
        </a>
      </form>
      <section class="again" aria-labelledby="again-title">
        <h2 id="again-title">Look somewhere else</h2>
        <AddressForm address={asked} />
      </section>
    </main>
  </DeskPage>
);
