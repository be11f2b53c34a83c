import type { Attribution } from '../../domain/attribution.js';
import { isStopWord } from '../../domain/text/tokens.js';
import { cueStrength } from '../attribution/cue-words.js';
import { readWords, type Word } from './words.js';

/** Something said in a source, with all that tells whether a claim names the right speaker. */
export interface SourceSpeech {
  readonly attribution: Attribution;
  /** Content stems of what was said. */
  readonly stems: ReadonlySet<string>;
  /** Lower-case name words of the speaker as they stand; empty for "he" and "the agency". */
  readonly names: readonly string[];
  /** Lower-case words that may name the speaker: the phrase, its sentence, and what went before it. Read when asked. */
  readonly vicinity: () => ReadonlySet<string>;
}

/** Words before the speaker in which a pronoun may find its name (characters). */
const LOOK_BACK = 420;
/** Characters behind the speaker that may describe them. */
const APPOSITION = 160;
const TITLES =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|governor|minister|prime|professor|judge|sir|lord|the|a|an|chief|executive|secretary|director)$/;

/** What a source says that others said. Attitudes ("wants", "supports") are left out. */
export function readSpeech(text: string, attributions: readonly Attribution[]): SourceSpeech[] {
  let lastNamed: readonly string[] = [];
  return attributions.flatMap((attribution) => {
    const names = nameWords(readWords(attribution.speaker));
    if (names.length > 0) lastNamed = names;
    if (!isSpeech(attribution)) return [];
    const said = readWords(text.slice(attribution.start, attribution.end));
    const stems = new Set(said.filter((word) => word.content).map((word) => word.stem));
    if (stems.size < 2) return [];
    const named = lastNamed;
    const vicinity = (): ReadonlySet<string> => new Set([...wordsNear(text, attribution), ...named]);
    return [{ attribution, stems, names, vicinity }];
  });
}

function wordsNear(text: string, { speakerStart, speakerEnd }: Attribution): string[] {
  const around = text.slice(Math.max(0, speakerStart - LOOK_BACK), endOfSentence(text, speakerEnd));
  return readWords(around).map((word) => word.lower);
}

/** A name that stands only in a later sentence is nobody's behind "he said". */
function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from, from + APPOSITION);
  const stop = /[.!?]["”’)]*(?:\s|$)|\n/.exec(rest);
  return from + (stop ? stop.index : rest.length);
}

function isSpeech({ cue }: Attribution): boolean {
  return cue === ':' || cue.startsWith('according') || cueStrength(cue.toLowerCase()) !== 'stance';
}

/** The capitalised words of a speaker that tell one from another. */
export function nameWords(words: readonly Word[]): string[] {
  return words
    .filter(
      (word) => word.capital && !isStopWord(word.lower) && !TITLES.test(word.lower) && word.lower.length > 1,
    )
    .map((word) => word.lower);
}
