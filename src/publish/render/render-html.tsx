import type { Child } from 'hono/jsx';
import { type Brief, type BriefSource, claimsOf } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { isOurs, langOfWords, sayLabel, wordsFor } from '../../domain/reader/words-for.js';
import { describeSource, linkOf, outletsOf, sayDispute, sourceNumbers } from './mark-sources.js';
import { PAGE_STYLE } from './page-style.js';

/** A brief as one self-contained HTML file: nothing is loaded from elsewhere and nothing runs. */
export function renderHtml(brief: Brief): string {
  return `<!doctype html>\n${(<BriefFile brief={brief} />).toString()}\n`;
}

const BriefFile = ({ brief }: { brief: Brief }) => (
  <html lang={brief.language} dir={/^(?:ar|dv|fa|he|ps|ur|yi)\b/.test(brief.language) ? 'rtl' : 'ltr'}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{brief.headline}</title>
      <meta name="description" content={brief.dek} />
      <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
    </head>
    <body>
      <main>
        <h1>{brief.headline}</h1>
        {brief.dek === '' ? null : (
          <p class="dek">
            {brief.dek}
            <Marks evidence={brief.dekEvidence} />
          </p>
        )}
        <p class="lead">
          {[brief.lede, ...brief.nutGraf].map((claim) => (
            <>
              <Statement claim={claim} language={brief.language} />{' '}
            </>
          ))}
        </p>
        <BriefSections brief={brief} />
        <Part head={wordsFor(brief.language).sources} lang={langOfWords(brief.language)}>
          <ol>
            {brief.sources.map((source) => (
              <SourceEntry source={source} brief={brief} />
            ))}
          </ol>
        </Part>
      </main>
    </body>
  </html>
);

const BriefSections = ({ brief }: { brief: Brief }) => {
  const { sections, disagreements, unknown, language } = brief;
  const words = wordsFor(language);
  const lang = langOfWords(language);
  return (
    <>
      {sections.map(({ label, kicker, bullets }) => (
        <Part head={sayLabel(label, language)} lang={isOurs(label) ? lang : undefined}>
          <p>
            <Statement claim={kicker} language={language} />
          </p>
          <Bullets claims={bullets} brief={brief} />
        </Part>
      ))}
      {disagreements.length === 0 ? null : (
        <Part head={words.disagree} lang={lang}>
          {disagreements.map(({ about, positions }) => (
            <>
              <p>
                <b>{about}</b>
              </p>
              <Bullets claims={positions} brief={brief} as={Sentence} />
            </>
          ))}
        </Part>
      )}
      {unknown.length === 0 ? null : (
        <Part head={words.unknown} lang={lang}>
          <Bullets claims={unknown} brief={brief} />
        </Part>
      )}
    </>
  );
};

interface PartProps {
  readonly head: string;
  /** Of the head, where it is not the brief’s. */
  readonly lang: string | undefined;
  readonly children: Child;
}

const Part = ({ head, lang, children }: PartProps) => (
  <section>
    <h2 lang={lang}>{head}</h2>
    {children}
  </section>
);

interface StatementProps {
  readonly claim: Claim;
  readonly language: string;
}

interface BulletsProps {
  readonly claims: readonly Claim[];
  readonly brief: Brief;
  readonly as?: typeof Statement | typeof Sentence;
}

const Bullets = ({ claims, brief: { sources, language }, as: Told = Statement }: BulletsProps) => (
  <ul>
    {claims.map((claim) => (
      <li>
        <Told claim={claim} language={language} />{' '}
        <span class="o">{outletsOf(claim, sources).join(', ')}</span>
      </li>
    ))}
  </ul>
);

/** A sentence that says of itself where it is not settled; below "Where outlets disagree" the heading says it. */
const Statement = ({ claim, language }: StatementProps) => {
  const dispute = sayDispute(claim, language);
  return (
    <>
      <Sentence claim={claim} />
      {dispute === null ? null : (
        <small class="d" lang={langOfWords(language)}>
          {' '}
          ({dispute})
        </small>
      )}
    </>
  );
};

/** A sentence with the numbers of its sources, each a link to the report and its words. */
const Sentence = ({ claim }: Pick<StatementProps, 'claim'>) => (
  <>
    {claim.text}
    <Marks evidence={claim.evidence} />
  </>
);

const Marks = ({ evidence }: Pick<Claim, 'evidence'>) => (
  <>
    {sourceNumbers({ evidence }).map((n) => (
      <sup>
        <a href={`#s${n}`}>[{n}]</a>
      </sup>
    ))}
  </>
);

/** A report, and its words that the brief rests on. */
const SourceEntry = ({ source, brief }: { source: BriefSource; brief: Brief }) => {
  const href = linkOf(source);
  return (
    <li id={`s${source.n}`} value={source.n}>
      <cite>{describeSource(source, brief.language)}</cite>:{' '}
      {href === null ? source.title : <a href={href}>{source.title}</a>}
      <br />
      <small>{wordsOf(brief, source.n).join(' … ')}</small>
    </li>
  );
};

/** The source's own words that claims rest on, each once. */
function wordsOf(brief: Brief, n: number): string[] {
  const all = [...brief.dekEvidence, ...claimsOf(brief).flatMap(({ evidence }) => evidence)];
  const words = all.filter(({ source }) => source === n);
  return [...new Set(words.map(({ text }) => text.replace(/\s+/g, ' ')))];
}
