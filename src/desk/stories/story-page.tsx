import type { FC } from 'hono/jsx';
import type { DecisionLine } from '../../domain/story-account.js';
import { isUnderWay } from '../../domain/writing.js';
import { briefAddress, link } from '../links.js';
import { DeskPage } from '../views/desk-page.js';
import { MessageLine } from '../views/message.js';
import { count } from '../words/count-words.js';
import { sayState } from '../words/say-state.js';
import { sayListTime } from '../words/say-time.js';
import { StoryWritings } from '../writings/story-writings.js';
import type { StoryView } from './ports.js';
import type { StoryScreen } from './screen.js';
import { MergeChoices, StoryLinks, StoryNews } from './story-links.js';
import { StoryRankTable } from './story-rank.js';
import { StoryReports } from './story-reports.js';

/** A story: why it stands where it does, why each report is in it, what it follows, and its merges and splits. */
export const StoryPage: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { frame, story, message } = screen;
  return (
    <DeskPage
      frame={frame}
      title={`Story: ${story.title}`}
      here="inbox"
      className="story"
      {...(story.writings.some(isUnderWay) ? { refresh: 5 } : {})}
    >
      <main class="sheet one-source" id="content">
        <p class="back">
          <a href="/desk/inbox">Inbox</a>
        </p>
        <MessageLine message={message} />
        <h1 dir="auto">{story.title}</h1>
        <p class="intro">{sayStory(story)}</p>
        <StoryWritings storyId={story.storyId} writings={story.writings} now={screen.now} />
        <Briefs screen={screen} />
        <DraftAgain story={story} />
        <StoryNews screen={screen} />
        <StoryRankTable rank={story.rank} />
        <StoryReports screen={screen} />
        <StoryLinks screen={screen} />
        <MergeChoices screen={screen} />
        <Decisions screen={screen} />
        <p class="choices">
          <a class="btn" href={link.log(story.storyId)}>
            Log of the story
          </a>
          <a class="btn" href={link.changes(story.storyId)}>
            What outlets changed
          </a>
        </p>
      </main>
    </DeskPage>
  );
};

function sayStory({ articles, rank }: StoryView): string {
  const families = rank.parts.find(({ part }) => part === 'families')?.says ?? '';
  return `${count(articles.length, 'report')}. ${families}`;
}

const Briefs: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { briefs } = screen.story;
  if (briefs.length === 0) return <p class="meta">No draft has been written of it.</p>;
  return (
    <ul class="linked">
      {briefs.map(({ id, state, slug, headline, publishedAt }, at) => (
        <li>
          <p>
            {sayState(state)}:{' '}
            <a
              href={link.review(id)}
              data-key={at === 0 ? 'r' : undefined}
              aria-keyshortcuts={at === 0 ? 'r' : undefined}
            >
              {headline || 'a draft without a headline'} {at === 0 ? <kbd>R</kbd> : null}
            </a>
          </p>
          {publishedAt === null ? null : (
            <p class="meta">
              {sayListTime(publishedAt, screen.now)} ·{' '}
              <a href={briefAddress(screen.frame.settings.baseUrl, slug)}>
                See the page<span class="vh"> of {headline}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Asks for the draft; what an editor has worked on, or readers have, is not written again. */
const DraftAgain: FC<{ story: StoryView }> = ({ story: { storyId, briefs, writings } }) => {
  const [newest] = briefs;
  if (writings.some(isUnderWay) || (newest !== undefined && newest.state !== 'to-review')) return null;
  return (
    <form method="post" action={link.story(storyId, 'drafting')}>
      <button type="submit" data-key="d" aria-keyshortcuts="d">
        {newest === undefined ? 'Draft it now' : 'Write the draft again'} <kbd>D</kbd>
      </button>
    </form>
  );
};

const Decisions: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { decisions } = screen.story;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title">What editors decided</h2>
      <ul class="linked">
        {decisions.map((decision) => (
          <li>
            <p>
              {sayDecision(decision)}{' '}
              {decision.kind === 'split' ? <a href={link.story(decision.otherId)}>The other story</a> : null}
            </p>
            <p class="meta">{sayListTime(decision.at, screen.now)}. No later reading undoes it.</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

function sayDecision({ kind, editor, reports, left }: DecisionLine): string {
  if (kind === 'merge') return `${editor} merged two stories: ${count(reports, 'report')} belong together.`;
  const split = count(reports, 'report');
  return left ? `${editor} split ${split} off.` : `${editor} split this story off with ${split}.`;
}
