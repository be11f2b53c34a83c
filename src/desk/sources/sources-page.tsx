import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { ListedSource } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { AddressForm } from './address-form.js';
import { type ChosenSources, isShown, SORTS, type SourceChoice } from './choose-sources.js';
import { SourceItem } from './source-line.js';

export interface SourcesView {
  readonly frame: Frame;
  readonly sources: readonly ListedSource[];
  readonly choice: SourceChoice;
  readonly chosen: ChosenSources;
  readonly message: Message | null;
  /** What was typed into the address field. */
  readonly address: string;
  readonly now: Date;
}

export const SourcesPage: FC<SourcesView> = ({ frame, sources, choice, chosen, message, address, now }) => (
  <DeskPage frame={frame} title="Sources" here="sources">
    <main class="sheet sources" id="content">
      <MessageLine message={message} />
      <h1>Sources</h1>
      <p class="intro">{sayHealth(sources)}</p>
      <AddressForm address={address} />
      <p class="ways">
        <a href="/desk/sources/starter-pack">Starter pack</a>
        <a href="/desk/sources/import">Import a list (OPML)</a>
        {sources.some(({ active }) => active) ? (
          <a href="/desk/sources/sources.opml">Export the list</a>
        ) : null}
      </p>
      {sources.length === 0 ? null : <Finder sources={sources} choice={choice} />}
      {sources.length === 0 ? null : <Lines choice={choice} chosen={chosen} now={now} />}
    </main>
  </DeskPage>
);

function sayHealth(sources: readonly ListedSource[]): string {
  const active = sources.filter((source) => source.active);
  if (active.length === 0) return 'Nothing is followed yet.';
  const broken = active.filter((source) => source.problem !== null).length;
  const health =
    broken === 0 ? 'All were read without a problem.' : `${count(broken, 'source')} could not be read.`;
  return `${count(active.length, 'source')} followed. ${health}`;
}

/** Which sources, in which order: a plain GET, so that an address keeps the choice. */
const Finder: FC<{ sources: readonly ListedSource[]; choice: SourceChoice }> = ({ sources, choice }) => {
  const many = (show: SourceChoice['show']): number =>
    sources.filter((source) => isShown(source, show)).length;
  return (
    <div class="finder">
      <nav aria-label="Which sources">
        <ul>
          {(['followed', 'trouble', 'retired'] as const).map((show) => (
            <li>
              <a
                href={addressOf({ ...choice, show, page: 1 })}
                aria-current={show === choice.show ? 'true' : undefined}
              >
                {SHOW_NAMES[show]} <span>{many(show)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form method="get" action="/desk/sources">
          <input type="hidden" name="show" value={choice.show} />
          <label for="q">Find</label>
          <input id="q" name="q" type="search" value={choice.words} placeholder="Name, family or address" />
          <label for="sort">Order</label>
          <select id="sort" name="sort">
            {SORTS.map(([sort, name]) => (
              <option value={sort} selected={sort === choice.sort}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit">Show</button>
        </form>
      </search>
    </div>
  );
};

const SHOW_NAMES: Readonly<Record<SourceChoice['show'], string>> = {
  followed: 'Followed',
  trouble: 'In trouble',
  retired: 'Retired',
};

const Lines: FC<{ choice: SourceChoice; chosen: ChosenSources; now: Date }> = ({ choice, chosen, now }) => {
  if (chosen.found === 0) return <p class="empty">{sayNone(choice)}</p>;
  return (
    <>
      <ul class="lines">
        {chosen.lines.map((source) => (
          <SourceItem source={source} now={now} />
        ))}
      </ul>
      {chosen.pages === 1 ? null : (
        <nav class="pages" aria-label="Pages">
          {chosen.page === 1 ? null : (
            <a href={addressOf({ ...choice, page: chosen.page - 1 })}>Previous page</a>
          )}
          <span>
            Page {chosen.page} of {chosen.pages}, {count(chosen.found, 'source')}
          </span>
          {chosen.page === chosen.pages ? null : (
            <a href={addressOf({ ...choice, page: chosen.page + 1 })}>Next page</a>
          )}
        </nav>
      )}
    </>
  );
};

function sayNone({ words, show }: SourceChoice): string {
  if (words !== '') return `No source has “${words}” in its name, family or address.`;
  if (show === 'trouble') return 'No source is in trouble.';
  return show === 'retired' ? 'No source is retired.' : 'Nothing is followed at the moment.';
}

const addressOf = ({ words, show, sort, page }: SourceChoice): string =>
  link.list('sources', {
    q: words || null,
    show: show === 'followed' ? null : show,
    sort: sort === 'trouble' ? null : sort,
    page: page === 1 ? null : String(page),
  });
