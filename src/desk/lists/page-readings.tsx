import type { FC } from 'hono/jsx';
import type { ReadingOutcome } from '../../domain/page-reading.js';
import { safeAddress } from '../links.js';
import type { ReadingLine } from '../ports.js';
import { sayListTime } from '../words/say-time.js';

/** What became of the reports' pages themselves: gone, shut, back again. */
export const Notices: FC<{ lines: readonly ReadingLine[]; now: Date }> = ({ lines, now }) => (
  <>
    {lines
      .filter(({ told, outcome }) => told !== null && outcome !== 'changed')
      .map(({ told, at }) => (
        <article class="change">
          <h2 dir="auto">{told}</h2>
          <p class="meta">noticed {sayListTime(at, now)}</p>
        </article>
      ))}
  </>
);

/** How often each report's page was read, and what the last reading found. */
export const Readings: FC<{ lines: readonly ReadingLine[]; now: Date }> = ({ lines, now }) => {
  const reports = [...new Map(lines.toReversed().map((line) => [line.articleId, line])).values()];
  if (reports.length === 0) return null;
  return (
    <section class="change">
      <h2>Readings</h2>
      <ul class="plain">
        {reports.map((last) => {
          const times = lines.filter(({ articleId }) => articleId === last.articleId).length;
          const address = safeAddress(last.url);
          return (
            <li>
              {address === null ? (
                last.outlet
              ) : (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {last.outlet}
                </a>
              )}{' '}
              <span class="meta">
                read {times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}, last{' '}
                {sayListTime(last.at, now)}: {FOUND[last.outcome]}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const FOUND: Readonly<Record<ReadingOutcome, string>> = {
  first: 'first reading',
  same: 'as it was',
  furniture: 'as it was but for what the page counts by itself',
  partial: 'a part of it could not be had',
  changed: 'changed',
  shut: 'kept for subscribers',
  gone: 'gone',
  elsewhere: 'another page at its address',
  unread: 'no report on the page',
};
