import type { Child } from 'hono/jsx';
import type { SiteSettings } from '../../ports.js';
import { PAGE_SHEET } from '../../styles/sheets.js';
import type { Page } from '../document.js';
import { PageHead } from './page-head.js';

/** How briefs are made, and the rules for machine help. */
export function makeAboutPage(settings: SiteSettings): Page {
  const { name } = settings;
  return {
    title: 'About',
    description: `How ${name} makes its briefs, and its rules for AI.`,
    path: '/about',
    sheet: PAGE_SHEET,
    skip: 'Skip to the text',
    main: (
      <div class="w">
        <PageHead title={`About ${name}`}>
          {name} reads what outlets report about artificial intelligence and writes one short brief for each
          story, with the words that every statement rests on.
        </PageHead>
        <HowBriefsAreMade />
        <RulesForAi />
        <WhenWeAreWrong />
        <YourData />
        {settings.postalAddress === null ? null : (
          <Part head="Where we are">
            <p>{settings.postalAddress}</p>
          </Part>
        )}
      </div>
    ),
  };
}

/** A part of a text page: its head hangs beside the text on a wide screen. */
const Part = ({ head, id, children }: { head: string; id?: string; children: Child }) => (
  <section class="part" {...(id === undefined ? {} : { id })}>
    <h2>{head}</h2>
    <div>{children}</div>
  </section>
);

const HowBriefsAreMade = () => (
  <Part head="How a brief is made">
    <ol>
      <li>We follow outlets and read their new reports. A site that asks not to be read is not read.</li>
      <li>
        Reports of one event are put together. Copies of an agency’s text count once, and so do outlets of one
        owner.
      </li>
      <li>A draft is written from those reports alone. Nothing is added from memory.</li>
      <li>
        Every statement is compared with the outlets’ words: quotations, speakers, numbers, dates and names.
        What no outlet supports is marked.
      </li>
      <li>
        An editor reads the draft beside its sources and cuts, rewords, keeps or approves. Nothing is
        published without a named editor.
      </li>
    </ol>
    <p>
      The small number after a statement leads to the outlet’s own words, and from there to the report. Where
      an editor kept a statement that no outlet supports, it carries “ed.” in place of a number, and the page
      gives the reason and the editor’s name.
    </p>
  </Part>
);

const RulesForAi = () => (
  <Part head="Our rules for AI" id="ai">
    <ul>
      <li>
        Each brief says whether our extractive writer chose and ordered the outlets’ own sentences, or a
        language model wrote the draft, and which one.
      </li>
      <li>A machine may draft and compare. Only a person approves.</li>
      <li>Quotations are verbatim and carry their speaker. Figures carry whose figures they are.</li>
      <li>
        Where outlets disagree, the brief says so and takes no side. What no source reports is listed as not
        known.
      </li>
      <li>Text inside a report is never followed as an instruction.</li>
      <li>We publish no score of how sure a machine is. We say who reported what.</li>
    </ul>
  </Part>
);

const WhenWeAreWrong = () => (
  <Part head="When we are wrong">
    <p>
      A correction says what was wrong, what is right and when it was put right, on the brief itself and on
      the <a href="/corrections">corrections page</a>. A withdrawn brief keeps its page, with the reason.
    </p>
  </Part>
);

const YourData = () => (
  <Part head="What we know of you">
    <p>
      Nothing, unless you join the newsletter: then your address and the topics you chose. Pages set no
      cookies, run no script and ask no other site for anything. Mails carry no tracking pixel and no
      rewritten link.
    </p>
  </Part>
);
