import type { ScoringEstimate } from '../../desk/scorecard/ports.js';
import type { Article } from '../../domain/article.js';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import { dayIn } from '../../publish/index.js';
import type { ModelLedger } from '../model/ports.js';
import { costOf } from '../model/settings.js';
import { chooseWriter, type LookParts, lookAtWriter } from './look-at-writer.js';
import { isWriting } from './name-writer.js';

/** What a guess at the cost of a scoring takes. */
export interface EstimateParts extends LookParts {
  readonly ledger: Pick<ModelLedger, 'spentOn'>;
  readonly timeZone: string;
  /** The reports of each story of the set. */
  readonly articles: () => readonly (readonly Article[])[];
  readonly now: () => Date;
}

/** Plan, draft and one repair, each with the reports; and the prompts around them. */
const CALLS = 3;
const PROMPT_TOKENS = 1_500;
const ANSWER_TOKENS = 1_200;
const CHARACTERS = 4;

/** What scoring the next writer will use up, by what the last scoring of a model did, else by the reports' length. */
export async function estimateScoring(
  parts: EstimateParts,
  runs: readonly ScorecardRun[],
): Promise<ScoringEstimate | null> {
  const { isCandidate, settings: asked } = await lookAtWriter(parts);
  const settings = isCandidate ? asked : await chooseWriter(parts);
  if (!isWriting(settings)) return null;
  const last = runs.find(
    ({ state, writer, set }) => state === 'done' && writer.model !== null && set.hash === parts.setHash(),
  );
  const guess = guessTokens(parts.articles(), settings.contextTokens);
  const { dayTokens, currency } = settings;
  const spent = await parts.ledger.spentOn(dayIn(parts.timeZone, parts.now()));
  const scale = last === undefined ? 1 : last.tokens / (guess.input + guess.output);
  const cost = costOf({ input: guess.input * scale, output: guess.output * scale }, settings);
  return {
    tokens: Math.round((guess.input + guess.output) * scale),
    cost,
    currency,
    tokensLeft: dayTokens === 0 ? null : Math.max(0, dayTokens - spent.tokens),
  };
}

function guessTokens(stories: ReturnType<EstimateParts['articles']>, contextTokens: number) {
  const output = stories.length * CALLS * ANSWER_TOKENS;
  const input = stories.reduce((sum, articles) => {
    const characters = articles.reduce((all, { text }) => all + text.length, 0);
    const shown = Math.min(characters / CHARACTERS, contextTokens / 2);
    return sum + CALLS * (shown + PROMPT_TOKENS);
  }, 0);
  return { input, output };
}
