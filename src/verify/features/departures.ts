import { isKnownName } from '../checks/known-names.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { isCommonWord, rarityOf } from '../reading/lexicon.js';
import type { Word } from '../reading/words.js';
import { type FeatureGroup, ratio } from './feature.js';

/** What the claim has that its aligned sentence has not, and the other way round. */
export const departures: FeatureGroup = (comparison) => {
  const [best] = comparison.aligned;
  if (!best) return { ...NOTHING };
  const totals = { ...NOTHING };
  for (const edit of best.edits) addEdit(totals, comparison, best, edit);
  return {
    ...totals,
    editMass: ratio(totals.editMass, comparison.retrieved.totalWeight, 0),
    newRun: Math.min(8, totals.newRun),
    swaps: Math.min(4, totals.swaps),
    firmSwaps: Math.min(3, totals.firmSwaps),
    oddSwaps: Math.min(3, totals.oddSwaps),
    firmInserts: Math.min(4, totals.firmInserts),
    firmCuts: Math.min(4, totals.firmCuts),
  };
};

const NOTHING = {
  editMass: 0,
  newRun: 0,
  swaps: 0,
  firmSwaps: 0,
  oddSwaps: 0,
  capitalSwaps: 0,
  numberSwaps: 0,
  firmInserts: 0,
  firmCuts: 0,
  grammarEdits: 0,
  resolved: 0,
  cutStart: 0,
  cutEnd: 0,
};

type Totals = { -readonly [Name in keyof typeof NOTHING]: number };

function addEdit(totals: Totals, comparison: Comparison, best: Aligned, edit: Edit): void {
  const { words } = comparison.claim;
  const held = best.sentence.read.stems;
  const claimRun = words.slice(edit.from, edit.to);
  const sourceRun = best.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo);
  const fresh = claimRun.filter((word) => word.content && !held.has(word.stem));
  const lost = sourceRun.filter((word) => word.content);
  if (changesVerbOfSpeech(fresh, sourceRun)) return;
  if (namesPronoun(comparison, claimRun, sourceRun)) {
    totals.resolved = 1;
    return;
  }
  totals.editMass += fresh.reduce((sum, word) => sum + rarityOf(word.stem), 0);
  totals.newRun = Math.max(totals.newRun, fresh.length);
  if (edit.from === 0 && edit.to === 0) totals.cutStart = Math.min(1, sourceRun.length / 20);
  if (edit.from === words.length) totals.cutEnd = Math.min(1, sourceRun.length / 20);
  const firm = edit.left && edit.right;
  if (fresh.length > 0 && lost.length > 0 && (edit.left || edit.right))
    addSwap(totals, fresh, lost, firm, claimRun.length + sourceRun.length);
  else if (fresh.length > 0 && firm) totals.firmInserts += fresh.length;
  else if (lost.length > 0 && firm && claimRun.length === 0) totals.firmCuts++;
  else if (firm && claimRun.length > 0 !== sourceRun.length > 0) totals.grammarEdits++;
}

/** "stated" for "said". */
function changesVerbOfSpeech(fresh: readonly Word[], sourceRun: readonly Word[]): boolean {
  const neutral = /^(?:said|says|say|stated|states|added|adds|noted|notes|told|reporters|tells)$/;
  return (
    fresh.length > 0 &&
    [...fresh, ...sourceRun].every((word) => neutral.test(word.lower)) &&
    sourceRun.length > 0
  );
}

/** A name that the source knows, put for the pronoun in its place. */
function namesPronoun(
  { source }: Comparison,
  claimRun: readonly Word[],
  sourceRun: readonly Word[],
): boolean {
  if (sourceRun.length !== 1 || !/^(?:he|she|it|they|his|her|its|their)$/.test(sourceRun[0]?.lower ?? ''))
    return false;
  return (
    claimRun.length <= 5 &&
    claimRun.every((word) => !word.content || (word.capital && isKnownName(word, source)))
  );
}

function addSwap(
  totals: Totals,
  fresh: readonly Word[],
  lost: readonly Word[],
  firm: boolean,
  size: number,
): void {
  totals.swaps++;
  if (firm && size <= 4) totals.firmSwaps++;
  if (firm && fresh.some((word) => !isCommonWord(word.stem) && !word.capital)) totals.oddSwaps++;
  if (fresh.some(isName) && lost.some(isName)) totals.capitalSwaps = 1;
  if (fresh.some(isNumber) && lost.some(isNumber)) totals.numberSwaps = 1;
}

function isName(word: Word): boolean {
  return word.capital;
}

function isNumber(word: Word): boolean {
  return /^\d/.test(word.text);
}
