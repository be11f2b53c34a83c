import type { FC } from 'hono/jsx';
import type { ClaimPart } from '../../domain/draft.js';
import type { StatementSoFar, Writing, WritingStage } from '../../domain/writing.js';
import { sayStatements } from '../../domain/writing.js';
import { sayListTime } from '../words/say-time.js';

const STAGES: readonly (readonly [WritingStage, string])[] = [
  ['plan', 'Plan'],
  ['draft', 'Draft'],
  ['verify', 'Verify'],
  ['repair', 'Repair'],
  ['assemble', 'Put together'],
];

const JUDGE = ['judge', 'Second judge'] as const;

/** What is being written, as far as it is; sent again whenever it changes. */
export const WritingBoard: FC<{ writing: Writing; now: Date }> = ({ writing, now }) => {
  const { step, kind, said } = writing;
  return (
    <>
      <h2 id={`writing-${kind}`}>{sayHead(writing)}</h2>
      <p class="meta">{sayHow(writing, now)}</p>
      {said === null ? null : <p class="trouble">{said} It is tried again.</p>}
      {step === null ? null : (
        <>
          <Stages stage={step.stage} round={step.round} />
          {step.trouble === null ? null : <p class="trouble">{step.trouble}</p>}
          {step.statements.length === 0 ? null : (
            <>
              <p class="counts">{sayStatements(step.statements)}</p>
              <ol class="coming">
                {step.statements.map((statement) => (
                  <ComingStatement statement={statement} />
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </>
  );
};

export function sayHead({ kind, state }: Pick<Writing, 'kind' | 'state'>): string {
  const what = kind === 'draft' ? 'The draft' : 'A follow-up';
  return state === 'asked' ? `${what} is next to be written` : `${what} is being written`;
}

function sayHow({ askedBy, askedAt, model, step, state }: Writing, now: Date): string {
  const asked = `Asked for ${askedBy === null ? 'by the desk' : `by ${askedBy}`} at ${sayListTime(askedAt, now)}`;
  const parts = [
    asked,
    model ?? (state === 'asked' ? 'it waits for its turn' : null),
    step === null || step.tokens === 0 ? null : `${step.tokens.toLocaleString('en')} tokens written`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const Stages: FC<{ stage: WritingStage; round: number }> = ({ stage, round }) => {
  // What is judged may have another writer, whose stages these are not.
  const stages = stage === 'judge' ? [JUDGE] : STAGES;
  const here = stages.findIndex(([name]) => name === stage);
  return (
    <ol class="stages" aria-label="Stages">
      {stages.map(([name, words], at) => (
        <li class={at < here ? 'past' : undefined} aria-current={at === here ? 'step' : undefined}>
          {words}
          {name === 'repair' && round > 0 ? ` ${round}` : ''}
          {at < here ? <span class="vh"> (done)</span> : null}
        </li>
      ))}
    </ol>
  );
};

const PARTS: Readonly<Record<ClaimPart, string>> = {
  headline: 'Headline',
  dek: 'Dek',
  lede: 'Lede',
  'nut-graf': 'Nut graf',
  kicker: 'Kicker',
  bullet: 'Bullet',
  position: 'Position',
  unknown: 'Not yet known',
};

const STANDINGS: Readonly<Record<StatementSoFar['standing'], string>> = {
  unverified: 'not verified yet',
  supported: 'supported',
  failed: 'does not stand',
};

const ComingStatement: FC<{ statement: StatementSoFar }> = ({ statement: { part, text, standing, why } }) => (
  <li class={standing}>
    <p class="meta">
      {PARTS[part]} · <b>{STANDINGS[standing]}</b>
      {why === null ? '' : `: ${why}`}
    </p>
    {text === '' ? null : <p dir="auto">{text}</p>}
  </li>
);
