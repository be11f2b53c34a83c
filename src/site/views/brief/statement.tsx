import type { Mark } from '../../brief/number-quotes.js';
import type { Statement } from '../../brief/read-draft.js';

/** A statement's text with its source marks, or the editor's mark where no source supports it. */
export const Marked = ({ statement }: { statement: Statement }) => (
  <>
    {statement.text}
    {statement.marks.map((mark) => (
      <SourceMark mark={mark} />
    ))}
    {statement.kept === null ? null : (
      <a class="s" href={`#k${statement.kept.n}`}>
        ed.<span class="vh"> Kept by {statement.kept.by} without a source</span>
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

/** The outlets' names beside their statement; the marks already say them to a screen reader. */
export const Margin = ({ statements }: { statements: readonly Statement[] }) => {
  const names = statements.flatMap(({ marks, kept }) => [
    ...marks.map((mark) => mark.outlet),
    ...(kept === null ? [] : [`Kept by ${kept.by}`]),
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
export const StatementLine = ({ statement, as: Tag }: { statement: Statement; as: 'p' | 'li' }) => (
  <Tag class="st" id={statement.id}>
    <span class="t">
      <Marked statement={statement} />
    </span>
    <Margin statements={[statement]} />
  </Tag>
);
