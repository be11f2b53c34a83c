import { langOfWords, wordsFor } from '../../../domain/reader/words-for.js';
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
export const BriefHead = ({ brief, view, siteName }: Props) => {
  const { language } = brief.draft;
  const words = wordsFor(language);
  const lang = langOfWords(language);
  return (
    <header class="head w">
      <p class="kick" lang={words.language === 'en' ? lang : 'en'}>
        <a href={`/topics/${brief.draft.topic}`}>{topicName(brief.draft.topic)}</a>
      </p>
      <h1 id={view.headline?.id ?? 'title'}>
        {view.headline === null ? 'Untitled brief' : <Marked statement={view.headline} language={language} />}
      </h1>
      {view.dek === null || findRetraction(brief) !== null ? null : (
        <p class="dek" id={view.dek.id}>
          <Marked statement={view.dek} language={language} />
        </p>
      )}
      <dl class="by" lang={lang}>
        <div>
          <dt>{words.writtenBy}</dt> <dd>{words.desk(siteName)}</dd>
        </div>
        <div>
          <dt>{words.publishedOn}</dt>{' '}
          <dd>
            <time datetime={brief.publishedAt}>
              <bdi>{formatTime(brief.publishedAt, words.language)}</bdi>
            </time>
          </dd>
        </div>
        <Change brief={brief} />
      </dl>
      <p class="by ai" lang={lang}>
        <bdi>
          <a href="#made">{words.aiAssisted}</a>, {words.editedBy(brief.editor)}
        </bdi>
      </p>
    </header>
  );
};

/** Withdrawn, corrected (an error was put right) or updated (facts were added). */
const Change = ({ brief }: { brief: PublishedBrief }) => {
  const corrected = brief.corrections?.[0];
  const retraction = findRetraction(brief);
  const words = wordsFor(brief.draft.language);
  const { language } = words;
  if (retraction !== null)
    return <ChangeLine word={words.withdrawn} at={retraction.at} href="#withdrawn" language={language} />;
  if (corrected !== undefined)
    return <ChangeLine word={words.corrected} at={corrected.at} href="#correction" language={language} />;
  if (brief.updatedAt === null) return null;
  const word = brief.draft.state === 'corrected' ? words.corrected : words.updated;
  return <ChangeLine word={word} at={brief.updatedAt} language={language} />;
};

interface ChangeLineProps {
  readonly word: string;
  readonly at: string;
  readonly href?: string;
  readonly language: string;
}

const ChangeLine = ({ word, at, href, language }: ChangeLineProps) => {
  const text = href === undefined ? formatTime(at, language) : formatDay(at, language);
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
