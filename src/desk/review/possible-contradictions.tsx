import type { FC } from 'hono/jsx';
import type { PossibleContradiction } from '../../domain/brief.js';
import type { Evidence } from '../../domain/claim.js';
import { link } from '../links.js';
import type { Screen } from './screen.js';

/** Where two reports may contradict each other: one sentence of each, side by side. Readers do not see it. */
export const PossibleContradictions: FC<{ screen: Screen }> = ({ screen }) => {
  const { possibleContradictions } = screen.review.draft;
  return possibleContradictions.length === 0 ? null : (
    <section class="possible" id="possible">
      <h2>
        {possibleContradictions.length === 1 ? 'A possible contradiction' : 'Possible contradictions'}
        <span class="meta">Only editors see this. It may be a mistake: compare the two.</span>
      </h2>
      {possibleContradictions.map((matter) => (
        <Matter matter={matter} screen={screen} />
      ))}
    </section>
  );
};

const Matter: FC<{ matter: PossibleContradiction; screen: Screen }> = ({ matter, screen }) => (
  <div class="may-differ">
    <h3>{matter.why}</h3>
    <div class="versions">
      {matter.positions.map((position) => (
        <Version positions={[position]} claim={screen.current?.claim.id ?? null} screen={screen} />
      ))}
    </div>
  </div>
);

/** Sentences of one report; they lead to it. */
export const Version: FC<{ positions: readonly Evidence[]; claim: string | null; screen: Screen }> = ({
  positions,
  claim,
  screen,
}) => {
  const { draft, sources } = screen.review;
  const source = positions[0]?.source ?? 0;
  const outlet = sources.find(({ n }) => n === source)?.outlet ?? 'An outlet';
  return (
    <a class="version" href={link.review(draft.id, { claim, source: String(source) })}>
      <span class="outlet">
        <b>{source}</b> {outlet}
      </span>
      <span class="vh">: </span>
      {positions.map(({ text }) => (
        <q dir="auto">{text}</q>
      ))}
    </a>
  );
};
