import type { FC } from 'hono/jsx';
import { nameLanguage } from '../../domain/language.js';
import { sayTime } from '../words/say-time.js';
import type { EmbedderState } from './ports.js';

type Trial = Exclude<EmbedderState['trial'], null>;

/** What the trial showed: one piece of news for each language, with what lies near it. */
export const TrialTable: FC<{ trial: Trial; now: Date }> = ({ trial, now }) => (
  <section aria-labelledby="trial-title">
    <h2 id="trial-title">Does it know the same news in another language?</h2>
    <p class={trial.refused === null ? 'verdict-line' : 'matter trouble'}>
      {trial.refused ?? sayBearings(trial)} <span class="meta">Tried {sayTime(trial.at, now)}.</span>
    </p>
    <ol class="trial">
      {trial.pairs.map((pair) => {
        const known = trial.languages.find(({ language }) => language === pair.language);
        const isApart = trial.bearings.apart.includes(pair.language);
        return (
          <li class={isApart ? 'apart' : undefined}>
            <h3>
              {nameLanguage(pair.language)}{' '}
              <span class="meta">
                {known?.right ?? 0} of {known?.of ?? 0} found{isApart ? '; its reports stay apart' : ''}
              </span>
            </h3>
            <details>
              <summary>
                Same news {pair.same.cosine.toFixed(2)}, nearest other {pair.other.cosine.toFixed(2)}
              </summary>
              <p lang="en">{pair.text}</p>
              <p lang={pair.language} dir="auto">
                <b>{pair.same.cosine.toFixed(2)}</b> {pair.same.text}
              </p>
              <p lang={pair.language} dir="auto" class="meta">
                <b>{pair.other.cosine.toFixed(2)}</b> {pair.other.text}
              </p>
            </details>
          </li>
        );
      })}
    </ol>
  </section>
);

const sayBearings = ({ languages, bearings: { like, unlike } }: Trial): string => {
  const right = languages.reduce((sum, one) => sum + one.right, 0);
  const all = languages.reduce((sum, one) => sum + one.of, 0);
  return `Yes: ${right} of ${all} news items were nearest to themselves in the other language. The same news has a similarity of ${like.toFixed(2)} as a rule, different news hardly ever more than ${unlike.toFixed(2)}.`;
};
