import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { ReviewSource } from '../ports.js';
import { MARK_WORDS } from '../words/mark-claim.js';
import { markWords } from '../words/mark-words.js';
import type { Piece } from '../words/strike-words.js';
import type { Screen, Statement } from './screen.js';

/** One statement: its shape, its words, and the numbers of its sources. */
export const StatementRow: FC<{ statement: Statement; screen: Screen }> = ({ statement, screen }) => {
  const { claim, mark, n } = statement;
  return (
    <a
      class={`statement ${CLASS_OF[claim.part]} ${mark}`}
      id={`s${n}`}
      href={link.review(screen.review.draft.id, { claim: claim.id }, n)}
      data-go={String(n)}
      aria-current={statement === screen.current ? 'true' : undefined}
    >
      <span class="shape" aria-hidden="true" />
      <span>
        <span class="words" dir="auto">
          {markWords(claim).map((piece) => (piece.kind === 'plain' ? piece.text : <Marked piece={piece} />))}
        </span>
        {mark !== 'cut' && statement.rivals.length > 0 ? (
          <span class="note otherwise">Another outlet may say otherwise</span>
        ) : null}
        {mark === 'kept' ? (
          <span class="note">{`Kept by ${claim.keptBy ?? 'an editor'}: ${claim.keptReason ?? ''}`}</span>
        ) : null}
      </span>
      <span class="marks">
        <SourceMarks statement={statement} sources={screen.review.sources} />
      </span>
      <span class="vh">. {MARK_WORDS[mark]}.</span>
    </a>
  );
};

const CLASS_OF: Readonly<Record<Statement['claim']['part'], string>> = {
  headline: 'headline',
  dek: 'dek',
  lede: 'lead',
  'nut-graf': 'lead nut',
  kicker: 'kicker',
  bullet: 'inner',
  position: 'inner',
  unknown: 'kicker',
};

const Marked: FC<{ piece: Piece }> = ({ piece }) =>
  piece.kind === 'cut' ? <del>{piece.text}</del> : <span class="bad">{piece.text}</span>;

/** A statement that an editor kept carries the editor's mark in place of a number, as it will for readers. */
const SourceMarks: FC<{ statement: Statement; sources: readonly ReviewSource[] }> = ({
  statement,
  sources,
}) => {
  if (statement.mark === 'kept') return <b class="editor-mark">editor</b>;
  return (
    <>
      {statement.sources.slice(0, 3).map((n) => (
        <b>
          <span class="vh">. Source </span>
          {n}
          <span class="vh">, {sources.find((source) => source.n === n)?.outlet ?? 'unknown'}</span>
        </b>
      ))}
    </>
  );
};
