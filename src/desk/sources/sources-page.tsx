import type { FC } from 'hono/jsx';
import { rightsNote } from '../../domain/rights.js';
import { link, safeAddress } from '../links.js';
import type { SourceLine } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { AddressForm } from './address-form.js';
import { nameKind, sayCadence } from './say-source.js';

export interface SourcesView {
  readonly frame: Frame;
  readonly sources: readonly SourceLine[];
  readonly message: Message | null;
  /** What was typed into the address field. */
  readonly address: string;
  /** The source that is asked about before it is retired. */
  readonly retiring: string | null;
  readonly now: Date;
}

export const SourcesPage: FC<SourcesView> = ({ frame, sources, message, address, retiring, now }) => {
  const active = sources.filter((source) => source.active);
  const retired = sources.filter((source) => !source.active);
  const broken = active.filter((source) => source.problem !== null).length;
  return (
    <DeskPage frame={frame} title="Sources" here="sources">
      <main class="sheet" id="content">
        <MessageLine message={message} />
        <h1>Sources</h1>
        <p class="intro">
          {active.length === 0
            ? 'Nothing is followed yet.'
            : `${count(active.length, 'source')} followed. ${broken === 0 ? 'All were read without a problem.' : `${count(broken, 'source')} could not be read.`}`}
        </p>
        <AddressForm address={address} />
        {active.length === 0 ? null : (
          <ul class="lines">
            {active.map((source) => (
              <SourceItem source={source} asked={source.id === retiring} now={now} />
            ))}
          </ul>
        )}
        {retired.length === 0 ? null : (
          <details class="retired-sources">
            <summary>{count(retired.length, 'retired source')}</summary>
            <ul class="lines">
              {retired.map((source) => (
                <li class="retired">
                  {source.name} · <span class="meta">{source.url}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </main>
    </DeskPage>
  );
};

const SourceItem: FC<{ source: SourceLine; asked: boolean; now: Date }> = ({ source, asked, now }) => {
  const site = safeAddress(source.siteUrl) ?? safeAddress(source.url);
  return (
    <li class="line" id={`source-${source.id}`}>
      <h2 dir="auto">{site === null ? source.name : <a href={site}>{source.name}</a>}</h2>
      <p class="meta">
        {nameKind(source.kind)} · {sayCadence(source.cadence)}
      </p>
      <p class="meta">{source.url}</p>
      {source.problem === null ? null : <p class="trouble">{source.problem}</p>}
      {rightsNote(source.rights) === null ? null : <p class="meta">{rightsNote(source.rights)}</p>}
      {asked ? <AskRetire source={source} /> : null}
      <div class="aside">
        <p>{sayArticles(source.articlesADay)}</p>
        <p>
          {source.lastReadAt === null ? 'Not read yet' : `Read ${sayListTime(source.lastReadAt, now)}`}
          {source.nextReadAt === null ? '' : `, next ${sayListTime(source.nextReadAt, now)}`}
        </p>
        {asked ? null : (
          <a
            class="btn small-button"
            href={`${link.list('sources', { retire: source.id })}#source-${source.id}`}
          >
            Retire<span class="vh"> {source.name}</span>
          </a>
        )}
      </div>
    </li>
  );
};

const AskRetire: FC<{ source: SourceLine }> = ({ source }) => (
  <form method="post" action={link.source(source.id, 'retirement')} class="confirm">
    <p>Stop reading {source.name}? What it has reported stays, and so do the briefs that lean on it.</p>
    <div class="row">
      <button type="submit" class="main-button">
        Retire it
      </button>
      <a class="btn" href="/desk/sources">
        Keep following
      </a>
    </div>
  </form>
);

const sayArticles = (aDay: number): string =>
  aDay > 0 && aDay < 1 ? 'Under one article a day' : `${count(Math.round(aDay), 'article')} a day`;
