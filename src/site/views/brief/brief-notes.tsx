import type { DraftSource } from '../../../domain/draft.js';
import { GENRE_NAMES } from '../../../domain/genre.js';
import { nameLanguage } from '../../../domain/language.js';
import type { KeptNote } from '../../brief/read-draft.js';
import type { CorrectionNote } from '../../ports.js';
import { formatDate, formatDay } from '../../words/format-time.js';
import { webAddress } from '../../words/link-safely.js';
import { Row } from './brief-body.js';

/** The reports that the brief draws on, linked by their own titles; copies say whose text they carry. */
export const Originals = ({ sources }: { sources: readonly DraftSource[] }) => (
  <Row head={sources.length === 1 ? 'Original story' : 'Original stories'}>
    <ul class="orig">
      {sources.map((source) => (
        <li>
          <OriginalTitle source={source} />
          <Origin source={source} />
        </li>
      ))}
    </ul>
  </Row>
);

const OriginalTitle = ({ source }: { source: DraftSource }) => {
  const href = webAddress(source.url);
  return href === null ? (
    <b lang={source.language}>{source.title}</b>
  ) : (
    <a href={href} lang={source.language}>
      {source.title}
    </a>
  );
};

/** Outlet, author and date; a copy says whose text it carries. Each piece keeps its own writing direction. */
const Origin = ({ source }: { source: DraftSource }) => (
  <small>
    <bdi>{source.outlet}</bdi>
    {source.byline === null ? null : (
      <>
        , by <bdi>{source.byline}</bdi>
      </>
    )}
    {source.published === null ? null : (
      <>
        , <bdi>{formatDate(source.published)}</bdi>
      </>
    )}
    {source.language === undefined ? null : `. In ${nameLanguage(source.language)}: further coverage`}
    {source.genre === undefined ? null : `. ${GENRE_NAMES[source.genre]}, not a report`}
    {source.syndicatedFrom === undefined
      ? null
      : `. A copy of ${source.syndicatedFrom}’s report, not counted as another source`}
  </small>
);

/** The reasons behind every editor's mark, with the editor's name. */
export const KeptNotes = ({ notes }: { notes: readonly KeptNote[] }) =>
  notes.length === 0 ? null : (
    <Row head="Kept by the editor">
      {notes.map((note) => (
        <p class="sm" id={`k${note.n}`}>
          “{note.text}” No outlet’s words support this statement. {note.by} kept it and gives this reason:{' '}
          {note.reason}{' '}
          <a href={`#${note.statement}`} aria-label={`Back to the statement that ${note.by} kept`}>
            ↩
          </a>
        </p>
      ))}
    </Row>
  );

export const Corrections = ({ corrections }: { corrections: readonly CorrectionNote[] }) => (
  <>
    {corrections.map(({ at, text }, index) => (
      <Row head={`Correction, ${formatDay(at)}`} {...(index === 0 ? { id: 'correction' } : {})}>
        <p class="sm">{text}</p>
      </Row>
    ))}
  </>
);

/** The long form: what the model did, what the editor compared, cut, kept and approved, and when. */
export const HowMade = ({ sentences }: { sentences: readonly string[] }) => (
  <Row head="How this was made" id="made">
    <p class="sm" lang="en" dir="auto">
      {sentences.join(' ')} <a href="/about#ai">Our rules for AI</a>
    </p>
  </Row>
);
