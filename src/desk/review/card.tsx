import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import { sayChecks } from '../words/say-checks.js';
import { sayDoubts, sayFindings } from '../words/say-finding.js';
import { strikeWords } from '../words/strike-words.js';
import { CardActions } from './card-actions.js';
import { Version } from './possible-contradictions.js';
import { rivalsOf } from './rivals-of.js';
import { firstSource, isOpen, type Screen, type Statement } from './screen.js';

/** What the panel says of one statement, and what can be done with it. */
export const Card: FC<{ statement: Statement; screen: Screen }> = ({ statement, screen }) => {
  const { claim, mark, n } = statement;
  return (
    <section
      class={`card ${mark}`}
      id={`card${n}`}
      aria-labelledby={`place${n}`}
      data-source={String(firstSource(statement) ?? '')}
      hidden={statement !== screen.current}
    >
      <div class="row">
        <h2 id={`place${n}`}>{placeOf(statement, screen.statements.length)}</h2>
        <Step to={screen.statements[n - 2]} screen={screen} sign="↑" letter="p" name="Previous statement" />
        <Step to={screen.statements[n]} screen={screen} sign="↓" letter="n" name="Next statement" />
      </div>
      {sayFindings(claim, outletsOf(statement, screen)).map(({ lead, rest }) => (
        <p class="why" dir="auto">
          <b>{lead}</b> {rest}
        </p>
      ))}
      {sayDoubts(claim).map(({ lead, rest }) => (
        <p class="checks">{`Worth a look: ${lead} ${rest}`}</p>
      ))}
      {mark === 'resolve' && claim.verdict === 'disputed' ? (
        <Rivals statement={statement} screen={screen} />
      ) : null}
      {mark !== 'cut' && statement.rivals.length > 0 ? (
        <>
          <p class="why">
            <b>Another outlet may say otherwise.</b> Readers are not told: compare before you approve.
          </p>
          {statement.rivals.map((position) => (
            <Version positions={[position]} claim={claim.id} screen={screen} />
          ))}
        </>
      ) : null}
      <Checks checks={sayChecks(claim)} />
      {mark !== 'cut' && claim.text !== claim.drafted && strikeWords(claim.drafted, claim.text) === null ? (
        <p class="before" dir="auto">{`The draft had: “${claim.drafted}”`}</p>
      ) : null}
      {isOpen(screen.review.draft) ? <CardActions statement={statement} draft={screen.review.draft} /> : null}
      {mark === 'cut' ? null : <Nearest statement={statement} screen={screen} />}
    </section>
  );
};

/** The words of other reports that come nearest to a statement, so that an editor sees where they tell it otherwise. */
const Nearest: FC<{ statement: Statement; screen: Screen }> = ({ statement: { claim, nearest }, screen }) =>
  nearest.length === 0 ? null : (
    <div class="nearest">
      <h3>What other reports say nearest to it</h3>
      {[...new Set(nearest.map(({ source }) => source))].map((n) => (
        <Version positions={nearest.filter(({ source }) => source === n)} claim={claim.id} screen={screen} />
      ))}
    </div>
  );

/** What the other sources say of the same matter. */
const Rivals: FC<{ statement: Statement; screen: Screen }> = ({ statement, screen }) => (
  <>
    {rivalsOf(statement, screen.statements).map((rival) => (
      <a
        class="rival"
        dir="auto"
        href={link.review(screen.review.draft.id, { claim: rival.claim.id }, rival.n)}
        data-go={String(rival.n)}
      >
        <span class="meta">{outletsOf(rival, screen).join(', ')}:</span> {rival.claim.text}
      </a>
    ))}
  </>
);

const outletsOf = (statement: Statement, { review }: Screen): string[] => {
  const used = review.sources.filter(({ n }) => statement.sources.includes(n));
  return [...new Set(used.map(({ outlet }) => outlet))];
};

const Checks: FC<{ checks: readonly string[] }> = ({ checks }) =>
  checks.length === 0 ? null : (
    <p class="checks">
      {checks.map((check) => (
        <span>{check}</span>
      ))}
    </p>
  );

const Step: FC<{ to: Statement | undefined; screen: Screen; sign: string; letter: string; name: string }> = (
  step,
) =>
  step.to === undefined ? (
    <span class="btn end-of-list" aria-hidden="true">
      {step.sign}
    </span>
  ) : (
    <a
      class="btn"
      href={link.review(step.screen.review.draft.id, { claim: step.to.claim.id }, step.to.n)}
      aria-label={step.name}
      aria-keyshortcuts={step.letter}
      data-key={step.letter}
      data-go={String(step.to.n)}
    >
      {step.sign}
    </a>
  );

function placeOf({ claim, n }: Statement, all: number): string {
  const named = { headline: 'Headline', dek: 'Dek', lede: 'Lede' } as Readonly<Record<string, string>>;
  const name = named[claim.part];
  return name === undefined ? `Statement ${n} of ${all}` : `${name}, ${n} of ${all}`;
}
