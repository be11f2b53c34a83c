import type { Problem } from '../../domain/claim.js';
import { stem } from '../../domain/text/stem.js';
import type { Speech } from '../attribution/speech.js';
import type { Comparison } from '../evidence/comparison.js';
import { findAntecedent, genderOfPronoun } from '../reading/find-antecedent.js';
import type { Gender, Person } from '../reading/people.js';
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
  const names = readWords(behindOwner(speech.speaker)).filter((word) => nameWords([word]).length > 0);
  const gender = genderOfPronoun(speech.speaker);
  const wanted = contentStems(comparison, speech);
  const described = names.length === 0 && gender === null ? describing(speech, comparison) : [];
  if ((names.length === 0 && gender === null && described.length === 0) || wanted.size < 2) return [];
  const matches = comparison.source
    .speech()
    .map((said) => ({
      said,
      share: Math.max(shareOf(wanted, said.stems), ownShare(wanted, said, comparison)),
    }))
    .filter(({ share }) => share >= MATCHED)
    .sort((a, b) => b.share - a.share);
  const [best] = matches;
  if (!best) return [];
  const close = matches.filter(({ share }) => share >= 0.85 * best.share);
  const judged = close.map(({ said }) => {
    if (gender !== null) return judgePronoun(gender, said, comparison);
    return described.length > 0
      ? judgeDescribed(described, said, comparison)
      : judgeNamed(names, said, comparison);
  });
  if (judged.includes('fits')) return [];
  const blocks = best.share >= SURE && judged[0] === 'wrong';
  return [{ type: 'speaker', text: speech.speaker, near: nearOf(best.said, comparison), blocks }];
}

/** "Kell's chairman" is not Kell. */
function behindOwner(speaker: string): string {
  return /['’]s? (.+)$/.exec(speaker)?.[1] ?? speaker;
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

/** So many words that one speaker alone has in the source tell whose words they are, however few the rest. */
const FEWEST_OWN = 2;
const MOST_OWN = 0.5;

/** As surely matched: half of what the claim has of the source stands there and nowhere else. */
function ownShare(
  wanted: ReadonlySet<string>,
  { stems, attribution }: SourceSpeech,
  { source }: Comparison,
): number {
  const known = [...wanted].filter((word) => source.byStem.has(word));
  const own = known.filter(
    (word) =>
      stems.has(word) &&
      source.byStem.get(word)?.every((position) => {
        const { start } = source.words[position] ?? { start: -1 };
        return attribution.start <= start && start < attribution.end;
      }),
  );
  return own.length >= FEWEST_OWN && own.length >= MOST_OWN * known.length ? SURE : 0;
}

/** How a claim's speaker stands to the one whom the source names. */
type Fit = 'fits' | 'wrong' | 'doubtful';

/** A name of the claim beside a name, a pronoun or a description in the source. */
function judgeNamed(names: readonly Word[], said: SourceSpeech, comparison: Comparison): Fit {
  if (names.some((name) => said.names.includes(name.lower))) return 'fits';
  const behind = peopleBehind(said, comparison);
  const claimed = personNamed(names, comparison);
  // A person for "he": only the one whom the pronoun means, by what stands before it.
  if (behind !== null && claimed !== null && behind.length > 0)
    return behind.length === 1 && behind[0] === claimed ? 'fits' : 'wrong';
  const sentence = sentenceAround(said, comparison);
  if (names.some((name) => sentence.has(name.lower))) return 'fits';
  const vicinity = said.vicinity();
  const isNear = names.some((name) => vicinity.has(name.lower));
  if (said.names.length === 0 && isNear) return 'fits';
  const isKnown = names.some((name) => isKnownName(name, comparison.source));
  return said.names.length > 0 || !isNear || !isKnown ? 'wrong' : 'doubtful';
}

/** Descriptions that fit whoever speaks. */
const ANYBODY =
  /^(?:officials?|sources?|people|experts?|analysts?|critics|supporters|observers|residents|witness(?:es)?|lawyers?|attorneys?|authorit(?:y|ies)|police|spokes\p{L}+|report|statement|study|scientists?|researchers?|reporters?|company|firm|group|agency|organi[sz]ation|government|man|woman|others?|many|some)$/u;

/** The words of "the farmers' union", where the source has somebody of that description; none for "officials". */
function describing({ speaker }: Speech, { source }: Comparison): readonly Word[] {
  const words = readWords(speaker).filter((word) => word.content);
  const isKnown = words.length >= 2 && words.every((word) => source.byStem.has(word.stem));
  return isKnown && !words.some((word) => ANYBODY.test(word.lower)) ? words : [];
}

/** A description that the source has elsewhere, and neither in the sentence that speaks nor before it. */
function judgeDescribed(words: readonly Word[], said: SourceSpeech, comparison: Comparison): Fit {
  const here = [...said.vicinity(), ...sentenceAround(said, comparison)];
  const stems = new Set(here.map((word) => stem(word)));
  return words.some((word) => stems.has(word.stem)) ? 'fits' : 'wrong';
}

/** "She said" for a man, or for a speaker whom the source calls "he". */
function judgePronoun(gender: Gender, said: SourceSpeech, comparison: Comparison): Fit {
  const own = genderOfPronoun(said.attribution.speaker);
  if (own !== null) return own === gender ? 'fits' : 'wrong';
  const named = comparison.source.people().find(({ start, end }) => {
    const { speakerStart, speakerEnd } = said.attribution;
    return speakerStart <= start && end <= speakerEnd;
  });
  const known = named?.person.gender ?? null;
  return known !== null && known !== gender ? 'wrong' : 'fits';
}

/** Whom "he" or "she" in the source may mean; null where the speaker is no such pronoun. */
function peopleBehind(said: SourceSpeech, { source }: Comparison): readonly Person[] | null {
  const { speaker, speakerStart, start, end } = said.attribution;
  const gender = genderOfPronoun(speaker);
  if (gender === null) return null;
  return findAntecedent({ gender, at: speakerStart, said: { start, end } }, source)?.people ?? [];
}

/** The one person of the source whom the claim's name means. */
function personNamed(names: readonly Word[], { source }: Comparison): Person | null {
  const people = new Set(source.people().map(({ person }) => person));
  const fitting = [...people].filter(({ words }) => names.some((name) => words.has(name.lower)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function nearOf(said: SourceSpeech, comparison: Comparison): string {
  const { speaker } = said.attribution;
  const people = peopleBehind(said, comparison) ?? [];
  return people.length === 0 ? speaker : `${speaker}: ${people.map(({ name }) => name).join(' or ')}`;
}

const LISTENER = /^(?:told|tells|tell|telling|asked|asks)$/;

/** "Ana Ruiz, the head of Lumen, said": a claim may give Lumen the words. A listener's name does not count. */
function sentenceAround(said: SourceSpeech, comparison: Comparison): ReadonlySet<string> {
  const { speakerStart, speakerEnd, start, end, cue } = said.attribution;
  const holder = comparison.source.sentences.find(
    (sentence) => sentence.start <= speakerStart && speakerEnd <= sentence.end,
  );
  const cueAt = LISTENER.test(cue) ? comparison.source.text.indexOf(` ${cue} `, speakerEnd) : -1;
  const words = holder?.read.words.filter((word) => {
    const at = word.start + holder.start;
    if (cueAt >= 0 && at > cueAt) return false;
    if (isInRelative(at, speakerEnd, comparison)) return false;
    return at < start || at >= end;
  });
  return new Set(words?.map((word) => word.lower) ?? []);
}

const LONGEST_RELATIVE = 200;
/** With these the clause says whom the speaker speaks for: "Ruiz, who heads Lumen, said". */
const FOR =
  /^,\s\S+\s(?:now\s|also\s)?(?:heads?|headed|leads?|led|runs?|ran|chairs?|represents?|owns?|owned|founded|manages?|works?|worked|speaks|is|was|serves?)\b/;

/** "Vance, who succeeded Reed, said": a name within the clause about the speaker does not speak. */
function isInRelative(at: number, speakerEnd: number, { source }: Comparison): boolean {
  const behind = source.text.slice(speakerEnd, speakerEnd + LONGEST_RELATIVE);
  const clause = /^,\s(?:who|whose|whom)\b[^,]*,/.exec(behind);
  return clause !== null && !FOR.test(behind) && at >= speakerEnd && at < speakerEnd + clause[0].length;
}
