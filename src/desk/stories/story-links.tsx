import type { FC } from 'hono/jsx';
import type { Development, LinkedStory, NamedStory } from '../../domain/story-account.js';
import { isUnderWay } from '../../domain/writing.js';
import { link } from '../links.js';
import { count, listWords } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import type { StoryScreen } from './screen.js';

/** What the story follows and what took it up. */
export const StoryLinks: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { earlier, later } = screen.story;
  if (earlier.length + later.length === 0) return null;
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">Before and after</h2>
      <ul class="linked">
        {earlier.map((story) => (
          <Linked says="Follows" story={story} now={screen.now} />
        ))}
        {later.map((story) => (
          <Linked says="Taken up by" story={story} now={screen.now} />
        ))}
      </ul>
    </section>
  );
};

const Linked: FC<{ says: string; story: LinkedStory; now: Date }> = ({ says, story, now }) => (
  <li>
    <p>
      {says}: <a href={link.story(story.storyId)}>{story.brief?.headline || story.title}</a>
    </p>
    <p class="meta">
      {count(story.reports, 'report')}, latest {sayListTime(story.latest, now)}
      {story.brief?.publishedAt == null ? '' : ', published'} · both have {listWords(story.words)}
    </p>
  </li>
);

/** What came in after the newest brief, and the way to a brief of it. */
export const StoryNews: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { news, briefs, storyId } = screen.story;
  if (news.length === 0) return null;
  const published = briefs[0]?.publishedAt != null;
  return (
    <section aria-labelledby="news-title">
      <h2 id="news-title">{published ? 'New since publication' : 'New since it was written'}</h2>
      <NewsList news={news} />
      {published && !screen.story.writings.some(isUnderWay) ? (
        <form method="post" action={link.story(storyId, 'follow-up')}>
          <button type="submit" data-key="f" aria-keyshortcuts="f">
            Draft a follow-up <kbd>F</kbd>
          </button>
        </form>
      ) : null}
    </section>
  );
};

/** Reports with what they say that the brief does not. */
export const NewsList: FC<{ news: readonly Development[] }> = ({ news }) => (
  <ul class="news">
    {news.map(({ outlet, title, statements }) => (
      <li>
        <p>
          <b>{outlet}</b>: <span dir="auto">{title}</span>
        </p>
        {(statements ?? []).map((statement) => (
          <p class="passage" dir="auto">
            {statement}
          </p>
        ))}
        {statements !== null && statements.length === 0 ? (
          <p class="meta">Nothing in its opening that the brief and its reports do not say.</p>
        ) : null}
      </li>
    ))}
  </ul>
);

/** Other stories that may be the same event. */
export const MergeChoices: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { storyId } = screen.story;
  if (!screen.merging)
    return (
      <p class="choices">
        <a class="btn" href={link.story(storyId, '', { do: 'merge' })} data-key="m" aria-keyshortcuts="m">
          Merge another story into it <kbd>M</kbd>
        </a>
      </p>
    );
  return (
    <section aria-labelledby="merge-title" id="merge">
      <h2 id="merge-title">Merge another story into it</h2>
      <form method="get" action={link.story(storyId)} class="ask">
        <input type="hidden" name="do" value="merge" />
        <label for="find">Words of its headlines</label>
        <div class="row">
          <input id="find" name="find" value={screen.find} autofocus autocomplete="off" />
          <button type="submit">Look for it</button>
          <a class="btn" href={link.story(storyId)}>
            Cancel
          </a>
        </div>
      </form>
      {screen.near.length === 0 ? <p class="empty">No other story’s headlines have these words.</p> : null}
      <ol class="lines">
        {screen.near.map((story) => (
          <MergeChoice into={storyId} story={story} now={screen.now} />
        ))}
      </ol>
    </section>
  );
};

const MergeChoice: FC<{ into: string; story: NamedStory; now: Date }> = ({ into, story, now }) => (
  <li class="line">
    <h3 dir="auto">
      <a href={link.story(story.storyId)}>{story.title}</a>
    </h3>
    <p class="meta">
      {count(story.reports, 'report')}, latest {sayListTime(story.latest, now)}
    </p>
    <div class="aside">
      <form method="post" action={link.story(into, 'merger')}>
        <input type="hidden" name="story" value={story.storyId} />
        <button type="submit" class="small-button">
          Merge it in<span class="vh">: {story.title}</span>
        </button>
      </form>
    </div>
  </li>
);
