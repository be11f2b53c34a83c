import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';

const JOINTS =
  /\b(?:because(?: of)?|due to|owing to|as a result of|as a consequence of|thanks to|(?:was|were|is|are|been) caused by)\b/iu;
/** "Resigned over the leak": behind these "over" gives a reason. */
const OVER =
  /\b(?:resign(?:s|ed)?|quits?|step(?:s|ped) down|sacked|fired|dismissed|suspended|arrested|charged|fined|jailed|sued|walked out) over\b/iu;
/** Words with which a source itself tells a cause, in the sentence of the cause or in that of its effect. */
const TELLS =
  /\b(?:because|due|owing|results?|resulted|resulting|cause[sd]?|causing|leads?|led|leading|blam\w+|responsible|reasons?|why|therefore|hence|thus|consequen\w+|prompt\w*|trigger\w*|spark\w*|forc(?:e|es|ed|ing)|thanks|attribut\w+|down to|drove|driven|in response|explain\w*)\b/iu;
/** In one sentence these give a reason as well. */
const TELLS_BESIDE =
  /\b(?:since|as|so|amid|follow\w+|behind|lets?|allow\w*|means?|meant|after|for|over|by|from|with|when|to|of|made|makes?|until|on)\b/iu;
/** Who looks for a cause, or gives none, has not told it. */
const UNTOLD =
  /\b(?:no|without|any|unclear|unknown|not|looking|look|investigat\w+|search\w*|inquiry|establish\w*|determin\w*) (?:(?:for|into|the|a|any|what|exact|known|clear) )*(?:reasons?|causes?|caused|explanations?|explained?)\b/giu;
/** The share of a side of the claim that a sentence must hold to tell of it. */
const HELD = 0.5;

/** A cause that no sentence tells: the claim joins two facts of the source with "because" that stand there side by side. */
export const checkCauses: Check = ({ claim, source }) => {
  const joint = JOINTS.exec(claim.text) ?? OVER.exec(claim.text);
  if (!joint) return [];
  const sides = sidesOf(claim, joint);
  if (!sides || tellsCause(sides, source)) return [];
  return [{ type: 'entailment', text: joint[0], near: null, blocks: true }];
};

interface Sides {
  readonly effect: ReadonlySet<string>;
  readonly cause: ReadonlySet<string>;
}

/** What stands before the joint and behind it; where it opens the sentence the cause ends at the comma. */
function sidesOf({ text, words }: ReadSentence, { index, 0: joint }: RegExpExecArray): Sides | null {
  const comma = text.indexOf(',', index);
  const isFirst = index < 3 && comma > 0;
  const behind = index + joint.length;
  const inCause = ({ start }: Word): boolean => start >= behind && (!isFirst || start < comma);
  const inEffect = ({ start, end }: Word): boolean =>
    isFirst ? start > comma : end <= behind - 5 && start < behind;
  const stemsOf = (within: (word: Word) => boolean): Set<string> =>
    new Set(words.filter((word) => word.content && within(word)).map(({ stem }) => stem));
  const [cause, effect] = [stemsOf(inCause), stemsOf(inEffect)];
  for (const stem of [...cause]) if (effect.has(stem)) cause.delete(stem);
  return cause.size === 0 || effect.size === 0 ? null : { effect, cause };
}

function tellsCause({ effect, cause }: Sides, { sentences }: PreparedSource): boolean {
  const holding = (side: ReadonlySet<string>): ReadSentence[] =>
    sentences.map(({ read }) => read).filter((read) => shareIn(side, read) >= HELD);
  const [effects, causes] = [holding(effect), holding(cause)];
  // What stands nowhere is no cause that was joined; the model judges it.
  if (effects.length === 0 || causes.length === 0) return true;
  const together = effects.filter((read) => causes.includes(read));
  if (together.length > 0)
    return together.some(({ text }) => TELLS.test(told(text)) || TELLS_BESIDE.test(text));
  return [...effects, ...causes].some(({ text }) => TELLS.test(told(text)));
}

const told = (text: string): string => text.replace(UNTOLD, '');

function shareIn(side: ReadonlySet<string>, { stems }: ReadSentence): number {
  return [...side].filter((stem) => stems.has(stem)).length / side.size;
}
