import type { FC } from 'hono/jsx';
import { rightsNote } from '../../domain/rights.js';
import { link } from '../links.js';
import type { ListedSource } from '../ports.js';
import { count } from '../words/count-words.js';
import { SmallPlot } from './plots.js';
import { nameKind, sayArticles, sayReading, sayReads, sayShare } from './say-source.js';

/** A source on the list: what it is, how it does, and what is the matter with it. */
export const SourceItem: FC<{ source: ListedSource; now: Date }> = ({ source, now }) => (
  <li class="line source" id={`source-${source.id}`}>
    <h2 dir="auto">
      <a href={link.sourcePage(source.id)}>{source.name}</a>
    </h2>
    <p class="meta">
      {nameKind(source.kind)} · {source.family}
      {source.active ? ` · ${sayReading(source)}` : null}
    </p>
    {source.problem === null || !source.active ? null : (
      <p class="trouble">
        {source.problem}
        {source.failures > 1 ? ` ${count(source.failures, 'read')} failed in a row.` : null}
      </p>
    )}
    {source.notice === null ? null : <p class="notice">{source.notice}</p>}
    {rightsNote(source.rights) === null ? null : (
      <p class="meta rights">
        {source.rights.languageModel ? 'It states terms of use' : 'Kept from language models'}
      </p>
    )}
    <div class="aside">
      {source.lately.length === 0 ? null : <SmallPlot days={source.lately} />}
      <p>
        {sayArticles(source.articlesADay)}
        {sayShare(source.briefShare) === null ? null : ` · ${sayShare(source.briefShare)}`}
      </p>
      <p>{sayReads(source, now)}</p>
    </div>
  </li>
);
