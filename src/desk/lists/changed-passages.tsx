import type { Child, FC } from 'hono/jsx';
import type { ChangedPassage, ChangedStretch } from '../../domain/report-change.js';

/** More are folded away: a report that was written anew is told by its beginning. */
const MOST_SHOWN = 8;
/** A paragraph with many swaps, of which little stayed, reads better whole: as it was, and as it is. */
const LEAST_KEPT = { few: 1 / 3, many: 1 / 2 };
const MANY_SWAPS = 5;

/** A headline as it was and as it is. */
export const Headline: FC<{ before: string; after: string }> = ({ before, after }) => (
  <>
    <Labelled label="Headline before" kind="removed">
      {before}
    </Labelled>
    <Labelled label="Headline now" kind="added">
      {after}
    </Labelled>
  </>
);

/** The paragraphs that differ, in the order of the report as it is now. */
export const Passages: FC<{ passages: readonly ChangedPassage[] }> = ({ passages }) => {
  const rest = passages.slice(MOST_SHOWN);
  return (
    <>
      {passages.slice(0, MOST_SHOWN).map((passage) => (
        <Passage passage={passage} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length === 1 ? 'One more passage' : `${rest.length} more passages`}</summary>
          {rest.map((passage) => (
            <Passage passage={passage} />
          ))}
        </details>
      )}
    </>
  );
};

const Passage: FC<{ passage: ChangedPassage }> = ({ passage: { kind, stretches } }) => {
  if (kind === 'removed')
    return (
      <Labelled label="Taken out" kind="removed">
        {textOf(stretches, 'added')}
      </Labelled>
    );
  if (kind === 'added')
    return (
      <Labelled label="Added" kind="added">
        {textOf(stretches, 'removed')}
      </Labelled>
    );
  if (!isRewritten(stretches))
    return (
      <Labelled label="Changed" kind="changed">
        {stretches.map(stretchOf)}
      </Labelled>
    );
  return (
    <>
      <Labelled label="Before" kind="removed">
        {textOf(stretches, 'added')}
      </Labelled>
      <Labelled label="Now" kind="added">
        {textOf(stretches, 'removed')}
      </Labelled>
    </>
  );
};

const Labelled: FC<{ label: string; kind: ChangedPassage['kind']; children?: Child }> = ({
  label,
  kind,
  children,
}) => (
  <div class={`passage ${kind}`}>
    <p class="meta">{label}</p>
    <p dir="auto">{children}</p>
  </div>
);

const stretchOf = ({ kind, text }: ChangedStretch): Child =>
  kind === 'same' ? text : kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>;

const textOf = (stretches: readonly ChangedStretch[], but: ChangedStretch['kind']): string =>
  stretches.flatMap(({ kind, text }) => (kind === but ? [] : text)).join('');

function isRewritten(stretches: readonly ChangedStretch[]): boolean {
  const swaps = stretches.filter(({ kind }) => kind === 'added').length;
  const same = stretches.filter(({ kind }) => kind === 'same');
  const kept = same.reduce((sum, { text }) => sum + text.length, 0);
  const all = stretches.reduce((sum, { text }) => sum + text.length, 0);
  return swaps > 1 && kept < all * (swaps < MANY_SWAPS ? LEAST_KEPT.few : LEAST_KEPT.many);
}
