import { langOfWords, wordsFor } from '../../../domain/reader/words-for.js';
import type { Mark } from '../../brief/number-quotes.js';
import type { Statement } from '../../brief/read-draft.js';

interface MarkedProps {
  readonly statement: Statement;
  readonly language: string;
}

/** A statement's text with its source marks, or the editor's mark where no source supports it. */
export const Marked = ({ statement, language }: MarkedProps) => (
  <>
    {statement.text}
    {statement.marks.map((mark) => (
      <SourceMark mark={mark} />
    ))}
    {statement.kept === null ? null : (
      <a class="s" href={`#k${statement.kept.n}`} lang={langOfWords(language)}>
        {wordsFor(language).keptMark}
        <span class="vh"> {wordsFor(language).keptUnsourced(statement.kept.by)}</span>
      </a>
    )}
  </>
);

const SourceMark = ({ mark }: { mark: Mark }) => (
  <a class="s" href={`#e${mark.n}`}>
    {mark.n}
    <span class="vh"> {mark.outlet}</span>
  </a>
);

interface MarginProps {
  readonly statements: readonly Statement[];
  readonly language: string;
}

/** The outlets' names beside their statement; the marks already say them to a screen reader. */
export const Margin = ({ statements, language }: MarginProps) => {
  const names = statements.flatMap(({ marks, kept }) => [
    ...marks.map((mark) => mark.outlet),
    ...(kept === null ? [] : [wordsFor(language).keptBy(kept.by)]),
  ]);
  if (names.length === 0) return null;
  return (
    <span class="o" aria-hidden="true">
      {[...new Set(names)].map((name) => (
        <span>{name}</span>
      ))}
    </span>
  );
};

/** A paragraph or list item for one statement, its margin beside it on a wide screen. */
export const StatementLine = ({ statement, language, as: Tag }: MarkedProps & { as: 'p' | 'li' }) => (
  <Tag class="st" id={statement.id}>
    <span class="t">
      <Marked statement={statement} language={language} />
    </span>
    <Margin statements={[statement]} language={language} />
  </Tag>
);
