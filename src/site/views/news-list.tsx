import type { ListedBrief } from '../../domain/edition.js';
import { countInFigures } from '../words/count-in-words.js';
import { formatClock, formatDay } from '../words/format-time.js';

/**
 * Headline, one-line dek, date and number of outlets. `clock` shows the time in place of the date, `openFirst`
 * the first brief's opening in place of its dek.
 */
export const NewsList = ({
  briefs,
  level = 3,
  clock = false,
  openFirst = false,
}: {
  briefs: readonly ListedBrief[];
  level?: 2 | 3;
  clock?: boolean;
  openFirst?: boolean;
}) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class="news">
      {briefs.map((brief, index) => (
        <li>
          <Heading lang={brief.language}>
            <a href={`/briefs/${brief.slug}`}>{brief.headline}</a>
          </Heading>
          {openFirst && index === 0 ? (
            <p class="nut" lang={brief.language}>
              {brief.lede} {brief.nutGraf}
            </p>
          ) : (
            <p lang={brief.language}>{brief.dek || brief.lede}</p>
          )}
          <p class="m">
            <time datetime={brief.publishedAt}>
              {clock ? `${formatClock(brief.publishedAt)} UTC` : formatDay(brief.publishedAt)}
            </time>
            {` · ${countInFigures(brief.outlets, 'outlet')}`}
          </p>
        </li>
      ))}
    </ul>
  );
};
