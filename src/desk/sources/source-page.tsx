import type { FC } from 'hono/jsx';
import { nameLanguage } from '../../domain/language.js';
import { rightsNote } from '../../domain/rights.js';
import { link, safeAddress } from '../links.js';
import type { SourceHistory, SourceReadLine } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { sayListTime, sayTime } from '../words/say-time.js';
import { MonthPlot } from './plots.js';
import { nameKind, sayArticles, sayReading, sayShare } from './say-source.js';

export interface SourceView {
  readonly frame: Frame;
  readonly source: SourceHistory;
  readonly message: Message | null;
  /** Whether to ask before it is retired. */
  readonly retiring: boolean;
  readonly now: Date;
}

export const SourcePage: FC<SourceView> = ({ frame, source, message, retiring, now }) => (
  <DeskPage frame={frame} title={source.name} here="sources">
    <main class="sheet one-source" id="content">
      <p class="back">
        <a href="/desk/sources">Sources</a>
      </p>
      <MessageLine message={message} />
      <h1 dir="auto">{source.name}</h1>
      <p class="intro">
        {source.active ? '' : 'Retired. '}
        {nameKind(source.kind)}
        {source.active ? `, ${sayReading(source)}` : ''}. {sayArticles(source.articlesADay)}
        {sayShare(source.briefShare) === null ? '' : `, ${sayShare(source.briefShare)}`}.
      </p>
      <Matters source={source} />
      {retiring ? <AskRetire source={source} /> : <Actions source={source} />}
      <Facts source={source} now={now} />
      <section aria-labelledby="month-title">
        <h2 id="month-title">The last 30 days</h2>
        {source.days.some(({ articles }) => articles > 0) ? (
          <MonthPlot days={source.days} />
        ) : (
          <p class="empty">No article of this source was read in the last 30 days.</p>
        )}
      </section>
      <EditForm source={source} />
      <Reads source={source} now={now} />
    </main>
  </DeskPage>
);

/** What an editor should know before anything else. */
const Matters: FC<{ source: SourceHistory }> = ({ source }) => {
  const rights = rightsNote(source.rights);
  return (
    <>
      {source.notice === null ? null : <p class="matter">{source.notice}</p>}
      {source.problem === null || !source.active ? null : (
        <p class="matter trouble">
          {source.problem}
          {source.failures > 1 ? ` ${count(source.failures, 'read')} failed in a row.` : null}
        </p>
      )}
      {rights === null ? null : <p class="matter">{rights}</p>}
    </>
  );
};

const Actions: FC<{ source: SourceHistory }> = ({ source }) => (
  <div class="choices">
    {source.active ? (
      <>
        <form method="post" action={link.source(source.id, 'reading')}>
          <button type="submit">Read now</button>
        </form>
        {source.problem === null ? null : (
          <a class="btn" href={link.list('sources/preview', { url: siteOf(source) })}>
            Look for its new address
          </a>
        )}
        <a class="btn" href={link.sourcePage(source.id, { do: 'retire' })}>
          Retire
        </a>
      </>
    ) : (
      <form method="post" action={link.source(source.id, 'resumption')}>
        <button type="submit" class="main-button">
          Follow it again
        </button>
      </form>
    )}
  </div>
);

/** Where an outlet's feeds are named: its site, as far as it is known. */
const siteOf = ({ siteUrl, url }: SourceHistory): string => siteUrl ?? new URL('/', url).href;

const AskRetire: FC<{ source: SourceHistory }> = ({ source }) => (
  <form method="post" action={link.source(source.id, 'retirement')} class="confirm">
    <p>Stop reading {source.name}? What it has reported stays, and so do the briefs that lean on it.</p>
    <div class="row">
      <button type="submit" class="main-button">
        Retire it
      </button>
      <a class="btn" href={link.sourcePage(source.id)}>
        Keep following
      </a>
    </div>
  </form>
);

const Facts: FC<{ source: SourceHistory; now: Date }> = ({ source, now }) => {
  const site = safeAddress(source.siteUrl);
  const time = (at: string | null, none: string): string => (at === null ? none : sayTime(at, now));
  return (
    <dl class="facts">
      <Fact name="Address">{source.url}</Fact>
      {site === null ? null : (
        <Fact name="Site">
          <a href={site}>{site}</a>
        </Fact>
      )}
      <Fact name="Last read">{time(source.lastReadAt, 'Not yet')}</Fact>
      {source.active ? (
        <Fact name="Next read">{time(source.nextReadAt, 'As soon as its turn comes')}</Fact>
      ) : null}
      <Fact name="Language">{source.lang === null ? 'Not known' : nameLanguage(source.lang)}</Fact>
      <Fact name="Publisher family">{source.family}</Fact>
      <Fact name="Standing">{STANDINGS.find(([value]) => value === source.standing)?.[1] ?? 'Usual'}</Fact>
    </dl>
  );
};

const Fact: FC<{ name: string; children?: unknown }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const STANDINGS: readonly (readonly [value: number, words: string])[] = [
  [2, 'Very high: it leads'],
  [1, 'High'],
  [0, 'Usual'],
  [-1, 'Low'],
  [-2, 'Very low: never first'],
];

const EditForm: FC<{ source: SourceHistory }> = ({ source }) => (
  <section aria-labelledby="edit-title">
    <h2 id="edit-title">Name, family and standing</h2>
    <form method="post" action={link.sourcePage(source.id)} class="ask fields">
      <label for="name">Name</label>
      <input id="name" name="name" value={source.name} maxlength={200} required dir="auto" />
      <label for="family">Publisher family</label>
      <input
        id="family"
        name="family"
        value={source.family}
        maxlength={200}
        required
        aria-describedby="family-hint"
      />
      <p class="hint" id="family-hint">
        Outlets of one owner belong to one family: together they count once when a story’s outlets are
        counted.
      </p>
      <label for="standing">Standing</label>
      <select id="standing" name="standing" aria-describedby="standing-hint">
        {STANDINGS.map(([value, words]) => (
          <option value={String(value)} selected={value === source.standing}>
            {words}
          </option>
        ))}
      </select>
      <p class="hint" id="standing-hint">
        How much you trust it to lead with what matters to this desk. It moves its stories up or down in
        review.
      </p>
      <div>
        <button type="submit">Save</button>
      </div>
    </form>
  </section>
);

const OUTCOMES: Readonly<Record<SourceReadLine['outcome'], string>> = {
  new: 'New',
  same: 'No change',
  failed: 'Failed',
};

const Reads: FC<{ source: SourceHistory; now: Date }> = ({ source, now }) => (
  <section aria-labelledby="reads-title">
    <h2 id="reads-title">Its last reads</h2>
    {source.reads.length === 0 ? <p class="empty">It has not been read yet.</p> : null}
    <ol class="record reads">
      {source.reads.map(({ at, outcome, fresh, reason }) => (
        <li class={outcome}>
          <time datetime={at}>{sayListTime(at, now)}</time>
          <span class="outcome">{OUTCOMES[outcome]}</span>
          <p>{reason ?? (fresh > 0 ? count(fresh, 'new entry', 'new entries') : '')}</p>
        </li>
      ))}
    </ol>
  </section>
);
