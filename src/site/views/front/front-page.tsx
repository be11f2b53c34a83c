import type { ListedBrief } from '../../../domain/edition.js';
import type { FrontPlan } from '../../front/arrange-front.js';
import { sayPlate } from '../../front/say-plate.js';
import type { DeskDay, SiteSettings } from '../../ports.js';
import { FRONT_SHEET } from '../../styles/sheets.js';
import { formatWeekday } from '../../words/format-time.js';
import { coverageInWords } from '../../words/name-topic.js';
import type { Page } from '../document.js';
import { NewsList } from '../news-list.js';
import { ShortSignUp } from '../sign-up-form.js';
import { DeskToday } from './desk-today.js';
import { Plate } from './plate.js';
import { Latest, LeadStory, Three } from './stories.js';

interface Props {
  readonly plan: FrontPlan;
  readonly day: DeskDay;
  readonly briefs: readonly ListedBrief[];
  /** Address of the edition of the shown day, where one was made. */
  readonly edition: string | null;
  readonly now: Date;
  readonly settings: SiteSettings;
}

/** The front page: the newest day's briefs, what came before, the desk's day and the newsletter. */
export function makeFrontPage(props: Props): Page {
  const { plan, now, settings, day, briefs } = props;
  const date = formatWeekday(now.toISOString());
  return {
    title: `${settings.name} – ${date}`,
    description:
      `Short briefs on artificial intelligence, each statement tied to the outlet that reported it. ${plan.lead?.headline ?? ''}`.trim(),
    path: '/',
    sheet: FRONT_SHEET,
    skip: 'Skip to today’s briefs',
    plate: <Plate name={settings.name} now={now} words={sayPlate(plan, day, briefs)} />,
    main: <FrontMain {...props} />,
  };
}

const FrontMain = ({ plan, day, edition }: Props) => (
  <>
    <div class="w">
      {plan.lead === null ? <NothingYet /> : <TopStories plan={plan} lead={plan.lead} edition={edition} />}
      <Three briefs={plan.three} />
      {plan.recent.length === 0 ? null : (
        <section class="aft" aria-labelledby="recent">
          <h2 id="recent">Recent News</h2>
          <div>
            <NewsList briefs={plan.recent} />
            <p class="all">
              <a href="/archive">All briefs by date</a>
            </p>
          </div>
        </section>
      )}
      <DeskToday day={day} />
    </div>
    <Band />
  </>
);

const NothingYet = () => (
  <p class="none">
    No brief has been published yet. When an editor approves the first one, it appears here, with the words of
    the outlets that each statement rests on.
  </p>
);

const TopStories = ({
  plan,
  lead,
  edition,
}: {
  plan: FrontPlan;
  lead: ListedBrief;
  edition: string | null;
}) => (
  <div class={plan.latest.length > 0 ? 'top duo' : 'top'}>
    <LeadStory brief={lead} dated={!plan.isToday} />
    <Latest briefs={plan.latest} day={plan.day ?? ''} edition={edition} />
  </div>
);

const Band = () => (
  <section class="band" aria-labelledby="subscribe">
    <div class="w">
      <div>
        <h2 id="subscribe">The day’s briefs in one email</h2>
        <p>Join our daily newsletter for {coverageInWords()}</p>
      </div>
      <ShortSignUp />
    </div>
  </section>
);
