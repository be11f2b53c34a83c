import type { Child, FC } from 'hono/jsx';
import { type ScorecardRun, sayChanges } from '../../domain/scorecard-run.js';
import { link } from '../links.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { type Message, MessageLine } from '../views/message.js';
import { sayTime } from '../words/say-time.js';
import { CardTable } from './card-table.js';
import { FaultList } from './fault-list.js';
import type { ShownRun } from './ports.js';
import { sayBriefs, sayCost, sayOutcome, writerName } from './say-scorecard.js';
import { OverrideForm, sayWorsening } from './writer-notice.js';

export interface RunView {
  readonly frame: Frame;
  readonly shown: ShownRun;
  readonly message: Message | null;
  readonly reason: string;
  readonly now: Date;
}

/** One scoring: what was found, what it was compared with, and what came of it. */
export const RunPage: FC<RunView> = ({ frame, shown, message, reason, now }) => {
  const { run, against, unwritten, mayOverride } = shown;
  const { card } = run;
  return (
    <DeskPage frame={frame} title={`Scorecard of ${writerName(run)}`} here="model">
      <main class="sheet one-source" id="content">
        <p class="back">
          <a href={link.list('scorecard')}>Scorecard</a>
        </p>
        <MessageLine message={message} />
        <h1>{writerName(run)}</h1>
        <p class="intro">{sayIntro(run, now)}</p>
        <Verdict run={run} />
        {mayOverride ? (
          <OverrideForm
            run={run}
            name={run.writer.model?.name ?? ''}
            editor={frame.editor.name}
            reason={reason}
          />
        ) : null}
        <Facts shown={shown} now={now} />
        {card === null ? null : (
          <section aria-labelledby="card-title">
            <h2 id="card-title">What was found</h2>
            <CardTable run={{ ...run, card }} against={against} />
            <FaultList card={card} unwritten={unwritten} />
          </section>
        )}
      </main>
    </DeskPage>
  );
};

function sayIntro(run: ScorecardRun, now: Date): string {
  const { card, set, reason } = run;
  const when = `${sayOutcome(run)} ${sayTime(run.endedAt ?? run.at, now)}`;
  if (card === null) return `${when}, on ${set.stories} stories. ${reason ?? ''}`.trim();
  const written = card.stories - card.unwritten;
  return `${when}: ${written} of ${card.stories} stories written, ${card.claims} claims. ${sayBriefs(card)}`;
}

/** What hung on it. */
const Verdict: FC<{ run: ScorecardRun }> = ({ run: { worse, override } }) => (
  <>
    {worse.length === 0 ? null : (
      <p class="matter trouble">It did worse than before in {worse.map(sayWorsening).join('; ')}.</p>
    )}
    {override === null ? null : (
      <p class="matter">
        {override.by} uses it all the same: “{override.reason}”
      </p>
    )}
  </>
);

const Facts: FC<{ shown: ShownRun; now: Date }> = ({ shown: { run, against, before }, now }) => {
  const { writer, set, askedBy, at } = run;
  const changes = before === null ? [] : sayChanges(before.writer, writer);
  return (
    <dl class="facts">
      <Fact name="Asked for">
        by {askedBy}, {sayTime(at, now)}
      </Fact>
      <Fact name="Stories">
        {set.stories} of “{set.name}” <span class="meta">{set.hash}</span>
      </Fact>
      {writer.model === null ? null : (
        <Fact name="Model">
          {writer.model.name}, {writer.model.url ?? writer.model.provider}, prompts {writer.model.prompts}
        </Fact>
      )}
      <Fact name="Program">
        {writer.program.version} <span class="meta">verifier {writer.program.weights}</span>
      </Fact>
      {against === null ? null : (
        <Fact name="Compared with">
          <a href={link.scorecard(against.id)}>
            {writerName(against)}, {sayTime(against.at, now)}
          </a>
        </Fact>
      )}
      {changes.length === 0 ? null : <Fact name="Changed">{changes.join(' ')}</Fact>}
      {sayCost(run) === '' ? null : <Fact name="Used">{sayCost(run)}</Fact>}
    </dl>
  );
};

const Fact: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
