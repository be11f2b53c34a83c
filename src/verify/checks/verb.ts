import type { Problem } from '../../domain/claim.js';
import { cueStrength } from '../attribution/cue-words.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { kindsOf, synonymsOf } from '../reading/relations.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';
import { type Check, closeness } from './check.js';

/** How much of the claim the sentence must hold before a verb in its place counts as changed. */
const CLOSE = 0.6;
const LONGEST_RUN = 4;

/**
 * The main verb must be the source's own or one of its meaning: "said 300 jobs" is not "added 300 jobs". Looks
 * only where one verb stands exactly for another, between words that stand together in both texts.
 */
export const checkVerbs: Check = (comparison) => {
  const [aligned] = comparison.aligned;
  if (!aligned || closeness(comparison, aligned) < CLOSE) return [];
  return aligned.edits.flatMap((edit) => checkEdit(comparison, aligned, edit));
};

function checkEdit(comparison: Comparison, aligned: Aligned, edit: Edit): Problem[] {
  const { claim } = comparison;
  const { read } = aligned.sentence;
  const verb = onlyVerb(claim.words.slice(edit.from, edit.to), read.stems);
  const other = onlyVerb(read.words.slice(edit.sourceFrom, edit.sourceTo), claim.stems);
  const isPlaced = edit.left && (edit.right || edit.to === claim.words.length);
  if (!verb || !other || !isPlaced) return [];
  if (meansTheSame(verb, other, comparison, aligned)) return [];
  return [{ type: 'entailment', text: verb.text, near: other.text, blocks: true }];
}

/** The verb of a run that holds no other content word and that the other text does not have. */
function onlyVerb(run: readonly Word[], elsewhere: ReadonlySet<string>): Word | null {
  const content = run.filter((word) => word.content || cueStrength(word.lower) !== undefined);
  const [verb] = content;
  if (!verb || content.length > 1 || run.length > LONGEST_RUN || verb.capital) return null;
  return isVerbForm(verb.lower) && !elsewhere.has(verb.stem) ? verb : null;
}

function meansTheSame(verb: Word, other: Word, { claim }: Comparison, { sentence }: Aligned): boolean {
  const says =
    claim.speech.some(({ cueStart }) => cueStart === verb.start) || /^(?:said|says)$/.test(verb.lower);
  const said = sentence.read.speech.some(({ cueStart }) => cueStart === other.start);
  // Between verbs of speech the speaker's manner may differ; other checks look at that.
  if (says || said) return says && said;
  const near = (one: string, two: string): boolean => synonymsOf(one).has(two) || kindsOf(one).has(two);
  if (near(verb.stem, other.stem) || near(other.stem, verb.stem)) return true;
  return [...synonymsOf(verb.stem), ...kindsOf(verb.stem)].some((middle) => near(middle, other.stem));
}
