import type { FC } from 'hono/jsx';
import { GENRE_NAMES } from '../../domain/genre.js';
import { nameLanguage } from '../../domain/language.js';
import { link, safeAddress } from '../links.js';
import type { ReviewSource } from '../ports.js';
import { type Leaning, markSource, type Stretch } from '../words/mark-source.js';
import { sayTime } from '../words/say-time.js';
import { isSameTitle } from './point-at-sources.js';
import type { Screen } from './screen.js';

/** A source as it was read: the span that the statement in hand leans on is highlighted, others are dotted. */
export const SourceText: FC<{ source: ReviewSource; screen: Screen }> = ({ source, screen }) => (
  <div
    class="source-text"
    role="tabpanel"
    id={`source${source.n}`}
    aria-labelledby={`tab${source.n}`}
    tabindex={0}
    hidden={source.n !== screen.shown}
  >
    <h3 dir="auto">
      <Title source={source} screen={screen} />
    </h3>
    <p class="meta">
      <About source={source} now={screen.now} />
    </p>
    {source.changed === null ? null : (
      <p class="changed">
        {source.changed} <a href={link.changes(screen.review.draft.storyId)}>See what changed</a>
      </p>
    )}
    {source.rightsNote === null ? null : <p class="meta">{source.rightsNote}</p>}
    {markSource(source.text, leaningsOn(source.n, screen)).map((paragraph) => (
      <p dir="auto">
        {paragraph.map((stretch) =>
          stretch.statements.length === 0 ? (
            stretch.text
          ) : (
            <Span stretch={stretch} current={screen.current?.n ?? 0} />
          ),
        )}
      </p>
    ))}
  </div>
);

/** The title, highlighted for the statements that have its words and no other evidence. */
const Title: FC<{ source: ReviewSource; screen: Screen }> = ({ source, screen }) => {
  const statements = screen.statements
    .filter(({ claim }) => claim.evidence.length === 0 && isSameTitle(source.title, claim.text))
    .map(({ n }) => n);
  if (statements.length === 0) return <>{source.title}</>;
  return <Span stretch={{ text: source.title, statements }} current={screen.current?.n ?? 0} />;
};

const SAY_ACCESS: Readonly<Record<NonNullable<ReviewSource['access']>, string>> = {
  excerpt: 'excerpt: the rest is for subscribers, read the original',
  subscribers: 'for subscribers, says the outlet',
};

const About: FC<{ source: ReviewSource; now: Date }> = ({ source, now }) => {
  const address = safeAddress(source.url);
  const facts = [
    source.byline,
    source.published === null ? 'no date given' : sayTime(source.published, now),
    source.language === undefined ? null : `in ${nameLanguage(source.language)}: not drawn on`,
    source.syndicatedFrom === null ? null : `copy of ${source.syndicatedFrom}’s text`,
    source.access === undefined ? null : SAY_ACCESS[source.access],
    source.genre === undefined
      ? null
      : `${GENRE_NAMES[source.genre]}, not a report: ${source.genreSign ?? 'by its words'}`,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <>
      {facts.join(' · ')}
      {address === null ? null : (
        <>
          {' · '}
          <a href={address} target="_blank" rel="noopener noreferrer" data-key="v" aria-keyshortcuts="v">
            Open original
          </a>
        </>
      )}
    </>
  );
};

const Span: FC<{ stretch: Stretch; current: number }> = ({ stretch, current }) => (
  <span
    data-for={stretch.statements.join(' ')}
    class={stretch.statements.includes(current) ? 'on' : undefined}
  >
    {stretch.text}
  </span>
);

function leaningsOn(source: number, { statements }: Screen): Leaning[] {
  return statements.flatMap(({ n, passages }) =>
    passages
      .filter((passage) => passage.source === source)
      .map(({ start, end }) => ({ statement: n, start, end })),
  );
}
