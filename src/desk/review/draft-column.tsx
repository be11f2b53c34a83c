import type { FC } from 'hono/jsx';
import { type Draft, independentFamilies } from '../../domain/draft.js';
import { link } from '../links.js';
import { count, listWords } from '../words/count-words.js';
import { nameTopic } from '../words/name-topic.js';
import { sayState } from '../words/say-state.js';
import { sayTime } from '../words/say-time.js';
import { groupStatements } from './group-statements.js';
import { PossibleContradictions } from './possible-contradictions.js';
import { type Screen, sayProgress } from './screen.js';
import { StatementEditor } from './statement-editor.js';
import { StatementRow } from './statement-row.js';

/** The middle column: how far the draft is, its statements, and what was not used. */
export const DraftColumn: FC<{ screen: Screen }> = ({ screen }) => {
  const { draft } = screen.review;
  return (
    <main class="draft" id="draft">
      <div class="pin">
        <p class="meta">
          <PlaceInQueue screen={screen} /> · {describe(screen)}
        </p>
        <p class="sum">{sayProgress(draft)}</p>
        <ToPossible draft={draft} />
        <Beside screen={screen} />
        <div class="strip" aria-hidden="true">
          {screen.statements.map((statement) => (
            <i class={statement === screen.current ? `${statement.mark} on` : statement.mark} />
          ))}
        </div>
      </div>
      <h1 class="vh">Review the draft</h1>
      <div class="statements" lang={draft.language}>
        {groupStatements(screen.statements).map((group) => (
          <section>
            {group.heading === null ? null : (
              <h2 dir="auto">
                {group.heading}
                {group.about === null ? null : <span class="meta">{group.about}</span>}
              </h2>
            )}
            {group.statements.map((statement) => (
              <>
                <StatementRow statement={statement} screen={screen} />
                {statement === screen.current ? (
                  <StatementEditor screen={screen} statement={statement} />
                ) : null}
              </>
            ))}
          </section>
        ))}
      </div>
      <PossibleContradictions screen={screen} />
      <NotUsed dropped={draft.dropped} />
    </main>
  );
};

/** What no editor may miss, though it stops nothing. */
const ToPossible: FC<{ draft: Draft }> = ({ draft: { possibleContradictions } }) =>
  possibleContradictions.length === 0 ? null : (
    <p class="to-possible">
      <a href="#possible">{count(possibleContradictions.length, 'possible contradiction')}</a>:{' '}
      {possibleContradictions.map(({ why }) => why).join(' · ')}
    </p>
  );

/** The way to its story with why it is here; what it follows, and what came in after it. */
const Beside: FC<{ screen: Screen }> = ({ screen: { review } }) => {
  const { draft, follows, news } = review;
  const outlets = [...new Set(news.map(({ outlet }) => outlet))];
  return (
    <p class="beside">
      <a href={link.story(draft.storyId)} data-key="y" aria-keyshortcuts="y">
        Why is this here? <kbd>Y</kbd>
      </a>
      {follows.map(({ storyId, title, brief }) => (
        <>
          {' · '}Follows: <a href={link.story(storyId)}>{brief?.headline || title}</a>
        </>
      ))}
      {outlets.length === 0 ? null : (
        <>
          {' · '}
          <a href={link.story(draft.storyId)}>
            New since {draft.publishedAt === null ? 'it was written' : 'publication'}: {listWords(outlets)}
          </a>
        </>
      )}
    </p>
  );
};

const PlaceInQueue: FC<{ screen: Screen }> = ({ screen }) => {
  const at = screen.queue.findIndex(({ id }) => id === screen.review.draft.id);
  const words = at < 0 ? sayState(screen.review.draft.state) : `Draft ${at + 1} of ${screen.queue.length}`;
  return (
    <>
      <a class="to-queue only-small" href="#queue">
        {words}
      </a>
      <span class="from-wide">{words}</span>
    </>
  );
};

function describe({ review, now }: Screen): string {
  const { draft } = review;
  const outlets = `${count(independentFamilies(draft.sources), 'outlet')}`;
  return `${nameTopic(draft.topic)} · ${outlets} · drafted ${sayTime(draft.draftedAt, now)}${writerOf(draft)}`;
}

/** The extractive writer goes without saying, unless it stood in; a model is named. */
function writerOf({ writer }: Draft): string {
  if (writer.engine === 'language-model') return ` by ${writer.model ?? 'a language model'}`;
  return writer.instead === undefined
    ? ''
    : ` by the extractive writer in the language model’s place. ${writer.instead}`;
}

const NotUsed: FC<{ dropped: Draft['dropped'] }> = ({ dropped }) =>
  dropped.length === 0 ? null : (
    <details class="unused">
      <summary>{count(dropped.length, 'sentence')} not used, and why</summary>
      <ul>
        {dropped.map(({ text, reason }) => (
          <li>
            <q dir="auto">{text}</q>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
