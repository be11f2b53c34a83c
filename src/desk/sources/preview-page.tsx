import type { FC } from 'hono/jsx';
import { nameLanguage } from '../../domain/language.js';
import { rightsNote } from '../../domain/rights.js';
import { link } from '../links.js';
import type { SourcePreview } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { AddressForm } from './address-form.js';
import { nameKind } from './say-source.js';

const MOST_HEADLINES = 5;

/** What was found at an address, to decide whether to follow it. */
export const PreviewPage: FC<{ frame: Frame; found: SourcePreview; asked: string }> = (view) => {
  const { frame, found, asked } = view;
  return (
    <DeskPage frame={frame} title={`Found: ${found.name}`} here="sources">
      <main class="sheet" id="content">
        <p class="back">
          <a href="/desk/sources">Sources</a>
        </p>
        <h1>This is what was found</h1>
        <Found found={found} />
        <FollowForm found={found} />
        <Others found={found} />
        <section class="again" aria-labelledby="again-title">
          <h2 id="again-title">Look somewhere else</h2>
          <AddressForm address={asked} />
        </section>
      </main>
    </DeskPage>
  );
};

const Found: FC<{ found: SourcePreview }> = ({ found }) => {
  const rights = rightsNote(found.rights);
  return (
    <section class="found" aria-labelledby="found-name">
      <h2 id="found-name" dir="auto">
        {found.name}
      </h2>
      <p class="meta">
        {nameKind(found.kind)} · {found.lang === null ? 'language not known' : nameLanguage(found.lang)} ·{' '}
        {found.url}
      </p>
      {found.note === null ? null : <p class="note">{found.note}</p>}
      <p class={rights === null ? 'meta' : 'note rights'}>
        {rights ?? 'The outlet reserves nothing that this desk would have to keep from a language model.'}
      </p>
      {found.headlines.length === 0 ? (
        <p>No headlines are there at the moment.</p>
      ) : (
        <>
          <h3>Its last headlines</h3>
          <ul>
            {found.headlines.slice(0, MOST_HEADLINES).map((headline) => (
              <li dir="auto">{headline}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const FollowForm: FC<{ found: SourcePreview }> = ({ found }) => (
  <form method="post" action="/desk/sources" class="ask fields">
    <input type="hidden" name="url" value={found.url} />
    <label for="name">Name</label>
    <input id="name" name="name" value={found.name} maxlength={200} dir="auto" />
    <label for="family">Publisher family</label>
    <input id="family" name="family" value={found.family} maxlength={200} aria-describedby="family-hint" />
    <p class="hint" id="family-hint">
      Outlets of one owner belong to one family: together they count once when a story’s outlets are counted.
    </p>
    <div class="choices">
      <button type="submit" class="main-button">
        Follow this source
      </button>
      <a class="btn" href="/desk/sources">
        Not this one
      </a>
    </div>
  </form>
);

const Others: FC<{ found: SourcePreview }> = ({ found }) =>
  found.others.length === 0 ? null : (
    <section class="again" aria-labelledby="others-title">
      <h2 id="others-title">The page names other feeds, too</h2>
      <ul class="others">
        {found.others.map(({ url, title }) => (
          <li>
            <a href={link.list('sources/preview', { url })} dir="auto">
              {title ?? url}
            </a>
            {title === null ? null : <span class="meta"> {url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
