import type { Child } from 'hono/jsx';
import { type Brief, type BriefSource, claimsOf } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
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
              <Statement claim={claim} />{' '}
            </>
          ))}
        </p>
        <BriefSections brief={brief} />
        <Part head="Sources">
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

const BriefSections = ({ brief }: { brief: Brief }) => (
  <>
    {brief.sections.map(({ label, kicker, bullets }) => (
      <Part head={label.replace(/:$/, '')}>
        <p>
          <Statement claim={kicker} />
        </p>
        <Bullets claims={bullets} sources={brief.sources} />
      </Part>
    ))}
    {brief.disagreements.length === 0 ? null : (
      <Part head="Where outlets disagree">
        {brief.disagreements.map(({ about, positions }) => (
          <>
            <p>
              <b>{about}</b>
            </p>
            <Bullets claims={positions} sources={brief.sources} as={Sentence} />
          </>
        ))}
      </Part>
    )}
    {brief.unknown.length === 0 ? null : (
      <Part head="What is not known">
        <Bullets claims={brief.unknown} sources={brief.sources} />
      </Part>
    )}
  </>
);

const Part = ({ head, children }: { head: string; children: Child }) => (
  <section>
    <h2>{head}</h2>
    {children}
  </section>
);

interface BulletsProps {
  readonly claims: readonly Claim[];
  readonly sources: readonly BriefSource[];
  readonly as?: typeof Sentence;
}

const Bullets = ({ claims, sources, as: Told = Statement }: BulletsProps) => (
  <ul>
    {claims.map((claim) => (
      <li>
        <Told claim={claim} /> <span class="o">{outletsOf(claim, sources).join(', ')}</span>
      </li>
    ))}
  </ul>
);

/** A sentence that says of itself where it is not settled; below "Where outlets disagree" the heading says it. */
const Statement = ({ claim }: { claim: Claim }) => {
  const dispute = sayDispute(claim);
  return (
    <>
      <Sentence claim={claim} />
      {dispute === null ? null : <small class="d"> ({dispute})</small>}
    </>
  );
};

/** A sentence with the numbers of its sources, each a link to the report and its words. */
const Sentence = ({ claim }: { claim: Claim }) => (
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
      <cite>{describeSource(source)}</cite>:{' '}
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
