import { findRetraction } from '../../brief/find-retraction.js';
import type { BriefView } from '../../brief/read-draft.js';
import type { PublishedBrief } from '../../ports.js';
import { formatDay, formatTime } from '../../words/format-time.js';
import { topicName } from '../../words/name-topic.js';
import { Marked } from './statement.js';

interface Props {
  readonly brief: PublishedBrief;
  readonly view: BriefView;
  readonly siteName: string;
}

/** Topic, title, dek, who wrote it and when, what changed since, and the short form of "how this was made". */
export const BriefHead = ({ brief, view, siteName }: Props) => (
  <header class="head w">
    <p class="kick">
      <a href={`/topics/${brief.draft.topic}`}>{topicName(brief.draft.topic)}</a>
    </p>
    <h1 id={view.headline?.id ?? 'title'}>
      {view.headline === null ? 'Untitled brief' : <Marked statement={view.headline} />}
    </h1>
    {view.dek === null || findRetraction(brief) !== null ? null : (
      <p class="dek" id={view.dek.id}>
        <Marked statement={view.dek} />
      </p>
    )}
    <dl class="by">
      <div>
        <dt>Written by</dt> <dd>{siteName} desk</dd>
      </div>
      <div>
        <dt>Published on</dt>{' '}
        <dd>
          <time datetime={brief.publishedAt}>
            <bdi>{formatTime(brief.publishedAt)}</bdi>
          </time>
        </dd>
      </div>
      <Change brief={brief} />
    </dl>
    <p class="by ai">
      <bdi>
        <a href="#made">AI-assisted</a>, edited by {brief.editor}
      </bdi>
    </p>
  </header>
);

/** Withdrawn, corrected (an error was put right) or updated (facts were added). */
const Change = ({ brief }: { brief: PublishedBrief }) => {
  const corrected = brief.corrections?.[0];
  const retraction = findRetraction(brief);
  if (retraction !== null) return <ChangeLine word="Withdrawn" at={retraction.at} href="#withdrawn" />;
  if (corrected !== undefined) return <ChangeLine word="Corrected" at={corrected.at} href="#correction" />;
  if (brief.updatedAt === null) return null;
  return (
    <ChangeLine word={brief.draft.state === 'corrected' ? 'Corrected' : 'Updated'} at={brief.updatedAt} />
  );
};

const ChangeLine = ({ word, at, href }: { word: string; at: string; href?: string }) => {
  const text = href === undefined ? formatTime(at) : formatDay(at);
  const time = (
    <time datetime={at}>
      <bdi>{text}</bdi>
    </time>
  );
  return (
    <div>
      <dt>{word}</dt> <dd>{href === undefined ? time : <a href={href}>{time}</a>}</dd>
    </div>
  );
};
