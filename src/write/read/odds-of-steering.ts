import type { ReadClauses } from '../../domain/clauses.js';
import { stem } from '../../domain/text/stem.js';
import { isStopWord, tokens } from '../../domain/text/tokens.js';
import model from '../weights/steering.json' with { type: 'json' };
import { measureGrammar } from './grammar-signs.js';
import { outsideQuotations } from './outside-quotations.js';
import { measureSteering, type SteeringSigns } from './steering-signs.js';
import { measureTies, type TieGround } from './tie-signs.js';

/**
 * A trained rule in two steps: log odds of the sentence by itself (the bias, the weighted signs and the weights of the
 * words that stand in it), and what they come to with its ties to its report.
 */
export interface SteeringModel {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, number>>;
  readonly ties: { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
}

/** What the first step measures of a sentence: signs, and its words. */
export interface SteeringTraits {
  readonly signs: SteeringSigns;
  readonly words: readonly string[];
}

/** Words as the rule knows them: stems, each once; a number is a number; the first word counts by itself too. */
function wordsOfSteering(text: string, known: ReadonlySet<string>): string[] {
  const list = tokens(text).map(({ lower }) =>
    /\d/.test(lower) ? '#' : isStopWord(lower) ? lower : stem(lower),
  );
  const strange = list.filter((word) => !known.has(word));
  return [...new Set([`^${list[0] ?? ''}`, ...strange])];
}

/**
 * Measures a sentence by itself. `known` holds the stems of content words that the report has elsewhere as well: they
 * are its subject, and say nothing.
 */
export function traitsOf(text: string, known: ReadonlySet<string>, readClauses: ReadClauses): SteeringTraits {
  return withGrammar(wordingOf(text, known), text, readClauses);
}

function wordingOf(text: string, known: ReadonlySet<string>): SteeringTraits {
  return { signs: measureSteering(text, known), words: wordsOfSteering(text, known) };
}

function withGrammar(
  { signs, words }: SteeringTraits,
  text: string,
  readClauses: ReadClauses,
): SteeringTraits {
  const own = outsideQuotations(text);
  return { signs: { ...signs, ...prefixed(measureGrammar(text, own, readClauses(own))) }, words };
}

/** Log odds that a sentence is meant for whoever retells it, by itself. */
export function oddsByTraits(
  { signs, words }: SteeringTraits,
  { bias, ...weights }: Omit<SteeringModel, 'ties'>,
): number {
  const bySigns = Object.entries(signs).reduce(
    (sum, [name, value]) => sum + (weights.signs[name] ?? 0) * value,
    bias,
  );
  return words.reduce((sum, word) => sum + (weights.words[word] ?? 0), bySigns);
}

const MOST_ODDS = 6;
const SCALE = 3;

/** What the second step weighs: the odds so far, the ties, and each with the other. */
export function withTies(odds: number, ties: SteeringSigns): SteeringSigns {
  const own = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) / SCALE;
  const named = Object.entries(ties).filter(([, value]) => value !== 0);
  return {
    own,
    ...Object.fromEntries(
      named.flatMap(([name, value]) => [[name, value] as const, [`own, ${name}`, own * value] as const]),
    ),
  };
}

/**
 * Log odds of each sentence of a report that it is meant for whoever retells the report instead of telling of the event:
 * by its words and its grammar, and by its ties to what stands round it.
 */
export function oddsOfSteering(
  ground: TieGround,
  readClauses: ReadClauses,
  { ties, ...alone }: SteeringModel = model,
): number[] {
  const known = subjectOf(ground.title, ground.texts);
  const tied = measureTies(ground);
  return ground.texts.map((text, at) => {
    const weigh = (traits: SteeringTraits): number => {
      const signs = withTies(oddsByTraits(traits, alone), tied[at] ?? {});
      return Object.entries(signs).reduce(
        (sum, [name, value]) => sum + (ties.weights[name] ?? 0) * value,
        ties.bias,
      );
    };
    const wording = wordingOf(text, known);
    const byWording = weigh(wording);
    return byWording < HOPELESS ? byWording : weigh(withGrammar(wording, text, readClauses));
  });
}

/** No grammar lifts such odds above any limit; to read it takes more time than all the rest. */
const HOPELESS = -3;

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

/** Signs of grammar beside those of wording, some of which have the same names. */
function prefixed(signs: SteeringSigns): SteeringSigns {
  return Object.fromEntries(Object.entries(signs).map(([name, value]) => [`by grammar: ${name}`, value]));
}
