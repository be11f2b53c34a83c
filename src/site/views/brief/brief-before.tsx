import { signedText, visibleClaims } from '../../../domain/draft.js';
import { langOfWords, wordsFor } from '../../../domain/reader/words-for.js';
import type { PublishedBrief } from '../../ports.js';
import { formatDate } from '../../words/format-time.js';
import { Row } from './brief-body.js';

/** More than this is no summary of what changed. */
const MOST_FRESH = 3;

/** What readers of earlier briefs of the matter should know: which those are, and what is new since. */
export const Earlier = ({ brief }: { brief: PublishedBrief }) => {
  const { earlier = [] } = brief;
  if (earlier.length === 0) return null;
  const fresh = freshStatements(brief);
  const words = wordsFor(brief.draft.language);
  const lang = langOfWords(brief.draft.language);
  return (
    <Row head={words.earlier} lang={lang} id="earlier">
      <ul class="orig">
        {earlier.map(({ slug, headline, publishedAt }) => (
          <li>
            <a href={`/briefs/${slug}`}>{headline}</a>
            <small>
              <bdi>{formatDate(publishedAt, words.language)}</bdi>
            </small>
          </li>
        ))}
      </ul>
      {fresh.length === 0 ? null : (
        <>
          <p class="sm" lang={lang}>
            {words.newSince}
          </p>
          <ul>
            {fresh.map(({ anchor, text }) => (
              <li>
                <a href={`#${anchor}`}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Row>
  );
};

/** In the order of the page, with the anchors that its statements have there. */
function freshStatements({ draft, fresh = [] }: PublishedBrief): { anchor: string; text: string }[] {
  return [...visibleClaims(draft)]
    .sort((a, b) => a.position - b.position)
    .map((claim, index) => ({ id: claim.id, text: signedText(claim), anchor: `c${index + 1}` }))
    .filter(({ id }) => fresh.includes(id))
    .slice(0, MOST_FRESH);
}
