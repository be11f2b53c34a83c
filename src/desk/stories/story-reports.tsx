import type { FC } from 'hono/jsx';
import { GENRE_NAMES, isNoReport } from '../../domain/genre.js';
import { nameLanguage } from '../../domain/language.js';
import { sayPlace } from '../../domain/say-place.js';
import type { StoryArticle } from '../../domain/story-account.js';
import { link, safeAddress } from '../links.js';
import { sayListTime } from '../words/say-time.js';
import type { StoryScreen } from './screen.js';

/** Digits mark a report, so that only these have a key. */
const KEYS = 9;

/** The story's reports with why each is here, and the way to split some off. */
export const StoryReports: FC<{ screen: StoryScreen }> = ({ screen }) => {
  const { story } = screen;
  const alone = story.articles.length < 2;
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">Why each report is here</h2>
      <form method="post" action={link.story(story.storyId, 'split')}>
        <ol class="reports">
          {story.articles.map((article, at) => (
            <Report article={article} screen={screen} at={at} alone={alone} />
          ))}
        </ol>
        {alone ? null : (
          <p class="choices">
            <button type="submit" data-key="s" aria-keyshortcuts="s">
              Split the marked off <kbd>S</kbd>
            </button>
            <span class="meta">They become a story of their own, for good.</span>
          </p>
        )}
      </form>
    </section>
  );
};

const Report: FC<{ article: StoryArticle; screen: StoryScreen; at: number; alone: boolean }> = ({
  article,
  screen,
  at,
  alone,
}) => {
  const address = safeAddress(article.url);
  const key = at < KEYS && !alone ? String(at + 1) : undefined;
  const reasons = sayPlace(article, screen.story.articles);
  return (
    <li>
      {alone ? null : (
        <label class="pick">
          <input type="checkbox" name="article" value={article.id} data-key={key} aria-keyshortcuts={key} />
          <span class="vh">Mark {article.title}</span>
          {key === undefined ? null : <kbd>{key}</kbd>}
        </label>
      )}
      <div>
        <h3 dir="auto">
          {address === null ? (
            article.title
          ) : (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {article.title}
            </a>
          )}
        </h3>
        <p class="meta">{aboutReport(article, screen.now)}</p>
        {isNoReport(article.genre) ? (
          <p class="genre">
            <b>{GENRE_NAMES[article.genre]}</b>, not counted as a report: {article.genreSign}.
          </p>
        ) : null}
        {reasons.map((sentence) => (
          <p class="reason" dir="auto">
            {sentence}
          </p>
        ))}
      </div>
    </li>
  );
};

function aboutReport({ outlet, family, published, readAt, placed }: StoryArticle, now: Date): string {
  const facts = [
    outlet,
    family === outlet ? null : `family ${family}`,
    published === null ? `no date given, read ${sayListTime(readAt, now)}` : sayListTime(published, now),
    placed === null ? null : nameLanguage(placed.language),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
