import type { ListedBrief } from '../../../domain/edition.js';
import { countInFigures } from '../../words/count-in-words.js';
import { dayOf, formatClock, formatDay } from '../../words/format-time.js';
import { topicName } from '../../words/name-topic.js';
import { Dots } from '../dots.js';

const Topic = ({ slug }: { slug: string }) => (
  <p class="kick">
    <a href={`/topics/${slug}`}>{topicName(slug)}</a>
  </p>
);

const Title = ({ brief }: { brief: ListedBrief }) => (
  <a href={`/briefs/${brief.slug}`} lang={brief.language}>
    {brief.headline}
  </a>
);

const When = ({ at, dated }: { at: string; dated: boolean }) => (
  <time datetime={at}>{dated ? `${formatDay(at)}, ${formatClock(at)} UTC` : `${formatClock(at)} UTC`}</time>
);

/** The lead story with its opening and who reported it. */
export const LeadStory = ({ brief, dated }: { brief: ListedBrief; dated: boolean }) => (
  <article class="lead">
    <Topic slug={brief.topic} />
    <h2>
      <Title brief={brief} />
    </h2>
    <p class="nut" lang={brief.language}>
      {brief.lede}
    </p>
    <p class="m">
      <Dots count={brief.outlets} />
      {`Reported by ${countInFigures(brief.outlets, 'outlet')} · `}
      <When at={brief.publishedAt} dated={dated} />
    </p>
  </article>
);

/** The newest others: a time for those of the shown day, a date for older ones. */
export const Latest = ({
  briefs,
  day,
  edition,
}: {
  briefs: readonly ListedBrief[];
  day: string;
  edition: string | null;
}) =>
  briefs.length === 0 ? null : (
    <section class="latest" aria-labelledby="latest">
      <h2 class="hd" id="latest">
        Latest
      </h2>
      <ol>
        {briefs.map((brief) => (
          <li>
            <time datetime={brief.publishedAt}>
              {dayOf(brief.publishedAt) === day
                ? formatClock(brief.publishedAt)
                : shortDay(brief.publishedAt)}
            </time>
            <h3>
              <Title brief={brief} />
            </h3>
          </li>
        ))}
      </ol>
      {edition === null ? null : (
        <p class="all">
          <a href={edition}>This day’s edition</a>
        </p>
      )}
    </section>
  );

/** `19 Sep`: the column is as wide as a time. */
const shortDay = (iso: string): string => formatDay(iso).replace(/^(\d+ \p{L}{3})\p{L}*$/u, '$1');

/** The second row: three headlines with their deks. */
export const Three = ({ briefs }: { briefs: readonly ListedBrief[] }) =>
  briefs.length === 0 ? null : (
    <section aria-labelledby="more">
      <h2 class="vh" id="more">
        More briefs of the day
      </h2>
      <ul class="three">
        {briefs.map((brief) => (
          <li>
            <article>
              <Topic slug={brief.topic} />
              <h3>
                <Title brief={brief} />
              </h3>
              <p lang={brief.language}>{brief.dek || brief.lede}</p>
              <p class="m">
                <Dots count={brief.outlets} />
                {`${countInFigures(brief.outlets, 'outlet')} · `}
                <When at={brief.publishedAt} dated={false} />
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
