import type { Child } from 'hono/jsx';
import { type DraftSource, independentFamilies } from '../../../domain/draft.js';
import { listOutlets } from '../../brief/list-outlets.js';
import type { BriefView, SectionView, Statement } from '../../brief/read-draft.js';
import { countInFigures } from '../../words/count-in-words.js';
import { Dots } from '../dots.js';
import { Margin, Marked, StatementLine } from './statement.js';

/** Who reported it, then the lede and the nut graf with the pilcrow before them. */
export const Lead = ({ view, sources }: { view: BriefView; sources: readonly DraftSource[] }) => {
  const outlets = independentFamilies(sources);
  return (
    <div class="row">
      <div class="src">
        <p>
          <Dots count={outlets} />
          <b>
            <a href="#evidence">Reported by {countInFigures(outlets, 'outlet')}</a>
          </b>
        </p>
        <ul>
          {listOutlets(sources).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </div>
      <p class="lead st">
        <span class="t">
          {view.lead.map((statement, index) => (
            <>
              {index > 0 ? ' ' : null}
              <span id={statement.id}>
                <Marked statement={statement} />
              </span>
            </>
          ))}
        </span>
        <Margin statements={view.lead} />
      </p>
    </div>
  );
};

/** A row of the page: a head that hangs beside its text on a wide screen and runs in on a phone. */
export const Row = ({ head, id, children }: { head: string; id?: string; children: Child }) => (
  <section class="sec row" {...(id === undefined ? {} : { id })}>
    <h2>
      {head}
      <i>: </i>
    </h2>
    <div>{children}</div>
  </section>
);

export const Sections = ({ sections }: { sections: readonly SectionView[] }) => (
  <>
    {sections.map(({ label, kicker, bullets }) => (
      <Row head={label.replace(/:$/, '')}>
        {kicker === null ? null : <StatementLine statement={kicker} as="p" />}
        <Bullets statements={bullets} />
      </Row>
    ))}
  </>
);

export const Disagreements = ({ matters }: { matters: BriefView['disagreements'] }) =>
  matters.length === 0 ? null : (
    <Row head="Where outlets disagree">
      {matters.map(({ about, positions }) => (
        <>
          {about === '' ? null : <p class="about">{about}</p>}
          <Bullets statements={positions} />
        </>
      ))}
    </Row>
  );

export const Unknown = ({ statements }: { statements: readonly Statement[] }) =>
  statements.length === 0 ? null : (
    <Row head="What is not known">
      <Bullets statements={statements} />
    </Row>
  );

const Bullets = ({ statements }: { statements: readonly Statement[] }) =>
  statements.length === 0 ? null : (
    <ul>
      {statements.map((statement) => (
        <StatementLine statement={statement} as="li" />
      ))}
    </ul>
  );
