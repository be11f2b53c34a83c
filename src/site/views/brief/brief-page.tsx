import type { ListedBrief } from '../../../domain/edition.js';
import { wordsFor } from '../../../domain/reader/words-for.js';
import { describeArticle } from '../../brief/describe-article.js';
import { findRetraction } from '../../brief/find-retraction.js';
import { type BriefView, readDraft } from '../../brief/read-draft.js';
import { sayHowMade } from '../../brief/say-how-made.js';
import type { CorrectionNote, PublishedBrief, SiteSettings } from '../../ports.js';
import { BRIEF_SHEET } from '../../styles/sheets.js';
import { formatTime } from '../../words/format-time.js';
import { directionOf } from '../../words/read-direction.js';
import type { Page } from '../document.js';
import { JoinCallOut, JoinForm, Quotes, RecentNews } from './brief-after.js';
import { Earlier } from './brief-before.js';
import { Disagreements, Lead, Sections, Unknown } from './brief-body.js';
import { BriefHead } from './brief-head.js';
import { Corrections, HowMade, KeptNotes, Originals } from './brief-notes.js';
import { DeskWords } from './desk-words.js';

/** A published brief as a page; a withdrawn one keeps its head and gives the reason in place of its text. */
export function makeBriefPage(
  brief: PublishedBrief,
  recent: readonly ListedBrief[],
  settings: SiteSettings,
): Page {
  const view = readDraft(brief.draft);
  const { title, description } = view;
  const path = `/briefs/${brief.draft.slug}`;
  const json = describeArticle(brief, view, settings);
  return {
    title,
    description,
    path,
    sheet: BRIEF_SHEET,
    skip: 'Skip to the brief',
    extraHead: (
      <>
        <meta property="og:type" content="article" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={`${settings.baseUrl}${path}`} />
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      </>
    ),
    main: <BriefMain brief={brief} view={view} recent={recent} siteName={settings.name} />,
  };
}

interface MainProps {
  readonly brief: PublishedBrief;
  readonly view: BriefView;
  readonly recent: readonly ListedBrief[];
  readonly siteName: string;
}

const BriefMain = ({ brief, view, recent, siteName }: MainProps) => {
  const { draft } = brief;
  const retraction = findRetraction(brief);
  return (
    <>
      <article lang={draft.language} dir={directionOf(draft.language)}>
        <BriefHead brief={brief} view={view} siteName={siteName} />
        <JoinCallOut />
        <div class="w">
          {retraction === null ? (
            <BriefText view={view} brief={brief} />
          ) : (
            <Withdrawn {...retraction} language={draft.language} />
          )}
          <Originals sources={draft.sources} language={draft.language} />
          <Corrections corrections={brief.corrections ?? []} language={draft.language} />
          <HowMade sentences={sayHowMade(brief, siteName)} language={draft.language} />
        </div>
      </article>
      <div class="w">
        {retraction === null && view.quotes.length > 0 ? (
          <Quotes quotes={view.quotes} language={draft.language} />
        ) : null}
        <RecentNews briefs={recent} />
        <JoinForm />
      </div>
    </>
  );
};

const BriefText = ({ view, brief }: { view: BriefView; brief: PublishedBrief }) => {
  const { language, sources } = brief.draft;
  return (
    <>
      <Lead view={view} sources={sources} language={language} />
      <Sections sections={view.sections} language={language} />
      <Disagreements matters={view.disagreements} language={language} />
      <Unknown statements={view.unknown} language={language} />
      <Earlier brief={brief} />
      <KeptNotes notes={view.kept} language={language} />
    </>
  );
};

const Withdrawn = ({ at, text, language }: CorrectionNote & { language: string }) => {
  const words = wordsFor(language);
  return (
    <section class="row" id="withdrawn" aria-label={words.withdrawn}>
      <p class="gone">
        <DeskWords language={language}>{words.withdrawnOn(formatTime(at, words.language))}</DeskWords> {text}
      </p>
    </section>
  );
};
