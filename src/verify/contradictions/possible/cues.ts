import type { Deed, Tagged } from '../../../domain/clauses.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { type End, termsFrom } from './vocabulary.js';

/** A place in a report that tells how a matter ended, or that something was or was not. */
export interface Cue {
  readonly source: PreparedSource;
  readonly sentence: SourceSentence;
  /** Indexes of its words among the sentence's tagged ones. */
  readonly at: number;
  readonly last: number;
  readonly ends: readonly End[];
  readonly isNegated: boolean;
  /** Said to be coming, possible, claimed or meant, or inside quotation marks. */
  readonly isOpen: boolean;
  readonly isQuoted: boolean;
  /** "Later", "again", "had": told of another time than the report's own. */
  readonly isShifted: boolean;
  /** "Had closed". */
  readonly isBefore: boolean;
  readonly deed: Deed | null;
}

/** A longer sentence, in words and signs, is headings and captions run into each other. */
export const LONGEST = 75;
const GAP = 3;
const NEGATION_REACH = 4;
export const NEGATION = /^(?:no|not|n't|never|cannot|without|nor|neither|nobody|none|nothing|hardly|barely)$/;
const CLAUSE_END = /^(?:[,;:()–—]|but|and|while|who|which|that|because|although|though|when|after|before)$/;
const OPEN =
  /^(?:may|might|could|would|will|'ll|wo|should|must|shall|if|whether|unless|reportedly|allegedly|apparently|perhaps|possibly|likely|due|almost|nearly|until)$/;
/** As verbs these tell what is wished, said or sought; "the planning committee" does not. */
const OPEN_VERB =
  /^(?:hope|plan|expect|want|wish|threat|allege|suspect|accus|fear|rumou?r|ask|demand|urg|propos|intend|believ|consider|seek|try|tried)(?:[a-z]*)$/;
const OPEN_REACH = 5;
const SHIFTED =
  /^(?:later|then|initially|originally|eventually|finally|previously|earlier|once|until|formerly|former|longer|temporarily|briefly|first|second|meanwhile|subsequently|again|ago|next|yet)$/;

/** Every place in a report's text that tells an end of some matter. */
export function findCues(source: PreparedSource): Cue[] {
  return source.sentences.flatMap((sentence) => cuesIn(source, sentence));
}

function cuesIn(source: PreparedSource, sentence: SourceSentence): Cue[] {
  const { tagged } = sentence.read;
  if (tagged.length > LONGEST) return [];
  const found: Cue[] = [];
  for (const [at, word] of tagged.entries()) {
    const terms = termsFrom(word.stem);
    if (terms.length === 0) continue;
    const matched = terms.flatMap(({ rest, end }) => {
      const last = lastOf(rest, at, tagged);
      return last === null ? [] : [{ last, end, length: rest.length }];
    });
    if (matched.length === 0) continue;
    const longest = Math.max(...matched.map(({ length }) => length));
    const ends = matched.filter(({ length }) => length === longest);
    const last = Math.max(...ends.map((one) => one.last));
    found.push(cueAt(source, sentence, { at, last, ends: ends.map(({ end }) => end) }));
  }
  return found;
}

/** Index of the last word of a term; null where its other words do not follow. */
function lastOf(rest: readonly string[], at: number, tagged: readonly Tagged[]): number | null {
  let last = at;
  for (const stem of rest) {
    const next = tagged.findIndex((word, index) => index > last && index <= last + GAP && word.stem === stem);
    if (next < 0) return null;
    last = next;
  }
  return last;
}

/** A cue of the words from `at` to `last`, with how it is told. */
export function cueAt(
  source: PreparedSource,
  sentence: SourceSentence,
  { at, last, ends }: Pick<Cue, 'at' | 'last' | 'ends'>,
): Cue {
  const { tagged, deeds } = sentence.read;
  const before = clauseBefore(at, tagged);
  const deed =
    deeds.find(({ verb, words }) => [verb, ...words].some((index) => at <= index && index <= last)) ?? null;
  const start = sentence.start + (tagged[at]?.start ?? 0);
  const isQuoted = source.quotations.some((one) => one.start <= start && start < one.end);
  const isOpen =
    isQuoted ||
    /\?["”’]?$/.test(sentence.read.text) ||
    before.slice(-OPEN_REACH).some(isOpening) ||
    (tagged[at - 1]?.lower === 'to' &&
      tagged[at]?.pos === 'VERB' &&
      !/^(?:voted?|chose|managed|decided|refused|failed)$/.test(tagged[at - 2]?.lower ?? ''));
  const isNegated = before.slice(-NEGATION_REACH).some(({ lower }) => NEGATION.test(lower));
  const near = tagged.slice(Math.max(0, at - 3), last + 4);
  return {
    source,
    sentence,
    at,
    last,
    ends,
    isNegated,
    isOpen,
    isQuoted,
    isShifted: near.some(({ lower }) => SHIFTED.test(lower)),
    isBefore: tagged.slice(deed?.first ?? at, (deed?.verb ?? at) + 1).some(({ lower }) => lower === 'had'),
    deed,
  };
}

function clauseBefore(at: number, tagged: readonly Tagged[]): readonly Tagged[] {
  const from = tagged.findLastIndex(({ lower }, index) => index < at && CLAUSE_END.test(lower));
  return tagged.slice(from + 1, at);
}

function isOpening({ lower, pos }: Tagged): boolean {
  return OPEN.test(lower) || (pos === 'VERB' && OPEN_VERB.test(lower));
}
