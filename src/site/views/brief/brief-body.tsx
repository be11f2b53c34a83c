import type { Child } from 'hono/jsx';
import { type DraftSource, independentFamilies } from '../../../domain/draft.js';
import { countOutlets, isOurs, langOfWords, sayLabel, wordsFor } from '../../../domain/reader/words-for.js';
import { listOutlets } from '../../brief/list-outlets.js';
import type { BriefView, SectionView, Statement } from '../../brief/read-draft.js';
import { Dots } from '../dots.js';
import { Margin, Marked, StatementLine } from './statement.js';

interface LeadProps {
  readonly view: BriefView;
  readonly sources: readonly DraftSource[];
  readonly language: string;
}

/** Who reported it, then the lede and the nut graf with the pilcrow before them. */
export const Lead = ({ view, sources, language }: LeadProps) => {
  const outlets = independentFamilies(sources);
  const words = wordsFor(language);
  return (
    <div class="row">
      <div class="src">
        <p>
          <Dots count={outlets} />
          <b>
            <a href="#evidence" lang={langOfWords(language)}>
              {words.reportedBy(countOutlets(outlets, language))}
            </a>
          </b>
        </p>
        <ul>
          {listOutlets(sources, words.oneOwner).map((line) => (
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
                <Marked statement={statement} language={language} />
              </span>
            </>
          ))}
        </span>
        <Margin statements={view.lead} language={language} />
      </p>
    </div>
  );
};

interface RowProps {
  readonly head: string;
  readonly id?: string;
  /** Of the head, where it is not the brief’s. */
  readonly lang?: string | undefined;
  readonly children: Child;
}

/** A row of the page: a head that hangs beside its text on a wide screen and runs in on a phone. */
export const Row = ({ head, id, lang, children }: RowProps) => (
  <section class="sec row" {...(id === undefined ? {} : { id })}>
    <h2 lang={lang}>
      {head}
      <i>: </i>
    </h2>
    <div>{children}</div>
  </section>
);

interface SectionsProps {
  readonly sections: readonly SectionView[];
  readonly language: string;
}

export const Sections = ({ sections, language }: SectionsProps) => (
  <>
    {sections.map(({ label, kicker, bullets }) => (
      <Row head={sayLabel(label, language)} lang={isOurs(label) ? langOfWords(language) : undefined}>
        {kicker === null ? null : <StatementLine statement={kicker} language={language} as="p" />}
        <Bullets statements={bullets} language={language} />
      </Row>
    ))}
  </>
);

interface DisagreementsProps {
  readonly matters: BriefView['disagreements'];
  readonly language: string;
}

export const Disagreements = ({ matters, language }: DisagreementsProps) =>
  matters.length === 0 ? null : (
    <Row head={wordsFor(language).disagree} lang={langOfWords(language)}>
      {matters.map(({ about, positions }) => (
        <>
          {about === '' ? null : <p class="about">{about}</p>}
          <Bullets statements={positions} language={language} />
        </>
      ))}
    </Row>
  );

interface StatementsProps {
  readonly statements: readonly Statement[];
  readonly language: string;
}

export const Unknown = ({ statements, language }: StatementsProps) =>
  statements.length === 0 ? null : (
    <Row head={wordsFor(language).unknown} lang={langOfWords(language)}>
      <Bullets statements={statements} language={language} />
    </Row>
  );

const Bullets = ({ statements, language }: StatementsProps) =>
  statements.length === 0 ? null : (
    <ul>
      {statements.map((statement) => (
        <StatementLine statement={statement} language={language} as="li" />
      ))}
    </ul>
  );
