import { stem } from '../../domain/text/stem.js';
import { isStopWord, tokens } from '../../domain/text/tokens.js';
import model from '../weights/steering.json' with { type: 'json' };
import { measureSteering } from './steering-signs.js';

/** A trained rule: log odds are the bias, the weighted signs and the weights of the words that stand in a sentence. */
export interface SteeringModel {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
}

/** Words as the rule knows them: stems, each once; a number is a number; the first word counts by itself too. */
export function wordsOfSteering(text: string, known: ReadonlySet<string> = new Set()): string[] {
  const list = tokens(text).map(({ lower }) =>
    /\d/.test(lower) ? '#' : isStopWord(lower) ? lower : stem(lower),
  );
  const strange = list.filter((word) => !known.has(word));
  return [...new Set([`^${list[0] ?? ''}`, ...strange])];
}

/**
 * Log odds that a sentence is meant for whoever retells it instead of telling of the event. `known` holds the stems of
 * content words that the report has elsewhere as well: they are its subject, and say nothing.
 */
export function oddsOfSteering(
  text: string,
  known: ReadonlySet<string> = new Set(),
  { bias, signs, words }: SteeringModel = model,
): number {
  const measured = measureSteering(text, known);
  const bySigns = Object.entries(signs).reduce(
    (sum, [name, weight]) => sum + weight * (measured[name] ?? 0),
    bias,
  );
  return wordsOfSteering(text, known).reduce((sum, word) => sum + (words[word] ?? 0), bySigns);
}

/** Odds above which 0.5, 4 and 8 of 100 sentences that could be told stand, at most, of news and of careful prose. */
export const STEERING: Readonly<Record<'surely' | 'likely' | 'perhaps', number>> = model.limits;

/** A word of a headline, or that stands in so many other sentences of a report, is what it is about. */
const OFTEN = 3;

/** Stems of the content words that a report is about: those of its headline, and those that it comes back to. */
export function subjectOf(title: string, sentences: readonly string[]): ReadonlySet<string> {
  const often = new Map<string, number>();
  for (const text of sentences)
    for (const word of contentStems(text)) often.set(word, (often.get(word) ?? 0) + 1);
  const known = new Set(contentStems(title));
  for (const [word, times] of often) if (times > OFTEN) known.add(word);
  return known;
}

function contentStems(text: string): Set<string> {
  return new Set(
    tokens(text)
      .filter(({ lower }) => !isStopWord(lower))
      .map(({ lower }) => stem(lower)),
  );
}
