import type { Problem } from '../../domain/claim.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { findAntecedent, genderOfPronoun } from '../reading/find-antecedent.js';
import type { Person } from '../reading/people.js';
import { nameWords } from '../reading/source-speech.js';
import type { Word } from '../reading/words.js';
import { type Check, claimWords } from './check.js';

const LONGEST_NAME = 5;

/**
 * A name put for "he" or "her" must be the one that the pronoun means by what stands before it. Names of others
 * are wrong; where several may be meant, the choice is named but does not block.
 */
export const checkPronouns: Check = (comparison) => {
  const [aligned] = comparison.aligned;
  return aligned ? aligned.edits.flatMap((edit) => checkEdit(comparison, aligned, edit)) : [];
};

function checkEdit(comparison: Comparison, aligned: Aligned, edit: Edit): Problem[] {
  const { source, claim } = comparison;
  const { read, start } = aligned.sentence;
  const pronoun = onlyPronoun(read.words.slice(edit.sourceFrom, edit.sourceTo));
  const gender = genderOfPronoun(pronoun?.lower ?? '');
  const names = nameWords(behindOwner(claim.words.slice(edit.from, edit.to)));
  if (!pronoun || gender === null || names.length === 0 || edit.to - edit.from > LONGEST_NAME) return [];
  const people = new Set(source.people().map(({ person }) => person));
  const claimed = [...people].filter(({ words }) => names.every((name) => words.has(name)));
  const at = start + pronoun.start;
  const said = read.speech.find(({ speakerStart }) => speakerStart === pronoun.start);
  const span = said && { start: start + said.start, end: start + said.end };
  const meant = findAntecedent({ gender, at, ...(span ? { said: span } : {}) }, source)?.people ?? [];
  const isOther = claimed.length > 0 && claimed.every((person) => (person.gender ?? gender) !== gender);
  const isMeant = meant.some(
    (one) =>
      claimed.includes(one) ||
      names.some((name) => one.words.has(name)) ||
      isDescribed(claim.words.slice(edit.from, edit.to), one, comparison),
  );
  // A place or an organisation is never "he"; a name that is nobody's known may be a person's all the same.
  if (!isOther && (meant.length === 0 || (meant.length === 1 && isMeant))) return [];
  const blocks = isOther || !isMeant;
  const near = meant.map(({ name }) => name).join(' or ');
  const text = claimWords(comparison, edit.from, edit.to);
  return [{ type: 'name', text, near: near === '' ? pronoun.text : `${pronoun.text}: ${near}`, blocks }];
}

/** "Greve's lawyer" is not Greve: the words behind the owner. */
function behindOwner(words: readonly Word[]): readonly Word[] {
  return words.slice(words.findLastIndex(({ text }) => /['’]s$|s['’]$/.test(text)) + 1);
}

/** "The mayor of Holm" for "Mayor Jon Pla of Holm": every word stands in a sentence that names him and nobody else. */
function isDescribed(words: readonly Word[], person: Person, { source }: Comparison): boolean {
  const wanted = words.filter(({ content }) => content);
  return source.sentences.some(({ read, start, end }) => {
    const named = source.people().filter((mention) => start <= mention.start && mention.end <= end);
    const isHis = named.length > 0 && named.every((mention) => mention.person === person);
    return isHis && wanted.every(({ stem }) => read.stems.has(stem));
  });
}

function onlyPronoun(run: readonly Word[]): Word | null {
  const [pronoun] = run.filter((word) => genderOfPronoun(word.lower) !== null);
  return pronoun && run.every((word) => word === pronoun || !word.content) ? pronoun : null;
}
