import type { DraftSource } from '../../../domain/draft.js';
import { langOfWords, sayLanguage, wordsFor } from '../../../domain/reader/words-for.js';
import type { KeptNote } from '../../brief/read-draft.js';
import type { CorrectionNote } from '../../ports.js';
import { formatDate, formatDay } from '../../words/format-time.js';
import { webAddress } from '../../words/link-safely.js';
import { Row } from './brief-body.js';
import { DeskWords } from './desk-words.js';

interface OriginalsProps {
  readonly sources: readonly DraftSource[];
  readonly language: string;
}

/** The reports that the brief draws on, linked by their own titles; copies say whose text they carry. */
export const Originals = ({ sources, language }: OriginalsProps) => {
  const { original, originals } = wordsFor(language);
  return (
    <Row head={sources.length === 1 ? original : originals} lang={langOfWords(language)}>
      <ul class="orig">
        {sources.map((source) => (
          <li>
            <OriginalTitle source={source} />
            <Origin source={source} language={language} />
          </li>
        ))}
      </ul>
    </Row>
  );
};

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
const Origin = ({ source, language }: { source: DraftSource; language: string }) => {
  const words = wordsFor(language);
  // The name keeps its own direction between the words round it.
  const [before = '', after = ''] = source.byline === null ? [] : words.by('\n').split('\n');
  return (
    <small lang={langOfWords(language)}>
      <bdi>{source.outlet}</bdi>
      {source.byline === null ? null : (
        <>
          , {before}
          <bdi>{source.byline}</bdi>
          {after}
        </>
      )}
      {source.published === null ? null : (
        <>
          , <bdi>{formatDate(source.published, words.language)}</bdi>
        </>
      )}
      {source.language === undefined
        ? null
        : `. ${words.furtherCoverage(sayLanguage(source.language, language))}`}
      {source.genre === undefined ? null : `. ${words.notReport(words.genres[source.genre])}`}
      {source.syndicatedFrom === undefined ? null : `. ${words.copyNotCounted(source.syndicatedFrom)}`}
    </small>
  );
};

/** The reasons behind every editor's mark, with the editor's name. */
export const KeptNotes = ({ notes, language }: { notes: readonly KeptNote[]; language: string }) => {
  const words = wordsFor(language);
  const lang = langOfWords(language);
  return notes.length === 0 ? null : (
    <Row head={words.keptHead} lang={lang}>
      {notes.map((note) => (
        <p class="sm" id={`k${note.n}`}>
          “{note.text}” <DeskWords language={language}>{words.keptNote(note.by)}</DeskWords> {note.reason}{' '}
          <a href={`#${note.statement}`} aria-label={words.backToKept(note.by)}>
            ↩
          </a>
        </p>
      ))}
    </Row>
  );
};

interface CorrectionsProps {
  readonly corrections: readonly CorrectionNote[];
  readonly language: string;
}

export const Corrections = ({ corrections, language }: CorrectionsProps) => {
  const words = wordsFor(language);
  return (
    <>
      {corrections.map(({ at, text }, index) => (
        <Row
          head={words.correction(formatDay(at, words.language))}
          lang={langOfWords(language)}
          {...(index === 0 ? { id: 'correction' } : {})}
        >
          <p class="sm">{text}</p>
        </Row>
      ))}
    </>
  );
};

interface HowMadeProps {
  readonly sentences: readonly string[];
  readonly language: string;
}

/** The long form: what the model did, what the editor compared, cut, kept and approved, and when. */
export const HowMade = ({ sentences, language }: HowMadeProps) => (
  <Row head={wordsFor(language).howMade} lang={langOfWords(language)} id="made">
    <p class="sm" lang="en" dir="auto">
      {sentences.join(' ')} <a href="/about#ai">Our rules for AI</a>
    </p>
  </Row>
);
