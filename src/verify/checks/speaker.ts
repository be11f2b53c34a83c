import type { Problem } from '../../domain/claim.js';
import type { Speech } from '../attribution/speech.js';
import type { Comparison } from '../evidence/comparison.js';
import { nameWords, type SourceSpeech } from '../reading/source-speech.js';
import { readWords, type Word } from '../reading/words.js';
import type { Check } from './check.js';
import { isKnownName } from './known-names.js';

const MATCHED = 0.6;
const SURE = 0.8;

/** The speaker that the claim names must be the one to whom the source gives those words. */
export const checkSpeakers: Check = (comparison) => {
  const checked = new Set<string>();
  return comparison.claim.speech.flatMap((speech) => {
    if (speech.strength === 'stance' || checked.has(speech.speaker)) return [];
    checked.add(speech.speaker);
    return checkSpeech(comparison, speech);
  });
};

function checkSpeech(comparison: Comparison, speech: Speech): Problem[] {
  const speaker = readWords(speech.speaker);
  const names = speaker.filter((word) => nameWords([word]).length > 0);
  const wanted = contentStems(comparison, speech);
  if (names.length === 0 || wanted.size < 2) return [];
  const matches = comparison.source
    .speech()
    .map((said) => ({ said, share: shareOf(wanted, said.stems) }))
    .filter(({ share }) => share >= MATCHED)
    .sort((a, b) => b.share - a.share);
  const [best] = matches;
  if (!best) return [];
  const close = matches.filter(({ share }) => share >= 0.85 * best.share);
  if (close.some(({ said }) => mayBe(names, said, comparison))) return [];
  const blocks = best.share >= SURE && isCertain(names, best.said, comparison);
  return [{ type: 'speaker', text: speech.speaker, near: best.said.attribution.speaker, blocks }];
}

function contentStems(comparison: Comparison, speech: Speech): Set<string> {
  const inside = comparison.claim.words.filter(
    (word) => word.content && word.start >= speech.start && word.end <= speech.end,
  );
  return new Set(inside.map((word) => word.stem));
}

function shareOf(wanted: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of wanted) if (stems.has(stem)) shared++;
  return shared / wanted.size;
}

/** The same name, or a name in the sentences round a speaker who is named only as "he" or "the agency". */
function mayBe(names: readonly Word[], said: SourceSpeech, comparison: Comparison): boolean {
  if (names.some((name) => said.names.includes(name.lower))) return true;
  const sentence = sentenceAround(said, comparison);
  if (names.some((name) => sentence.has(name.lower))) return true;
  return said.names.length === 0 && names.some((name) => said.vicinity.has(name.lower));
}

/** "Ana Ruiz, the head of Lumen, said": a claim may give Lumen the words. */
function sentenceAround(said: SourceSpeech, comparison: Comparison): ReadonlySet<string> {
  const { speakerStart, speakerEnd, start, end } = said.attribution;
  const holder = comparison.source.sentences.find(
    (sentence) => sentence.start <= speakerStart && speakerEnd <= sentence.end,
  );
  const words = holder?.read.words.filter((word) => {
    const at = word.start + holder.start;
    return at < start || at >= end;
  });
  return new Set(words?.map((word) => word.lower) ?? []);
}

/** Certain when the source names somebody else, or when the claim's speaker is nowhere near. */
function isCertain(names: readonly Word[], said: SourceSpeech, comparison: Comparison): boolean {
  return (
    said.names.length > 0 ||
    !names.some((name) => said.vicinity.has(name.lower)) ||
    names.every((name) => !isKnownName(name, comparison.source))
  );
}
