import type { Draft, DraftClaim } from '../domain/draft.js';
import { EditRefused } from './errors.js';
import type { Proof } from './ports.js';
import { verifyAgain } from './verify-again.js';

/** What an editor may do with a claim. */
export type ClaimChange =
  | { readonly do: 'check' }
  | { readonly do: 'cut' }
  | { readonly do: 'cut-words'; readonly words: readonly string[] }
  | { readonly do: 'edit'; readonly text: string }
  | { readonly do: 'keep'; readonly reason: string };

const LONGEST_CLAIM = 1_000;
const LONGEST_REASON = 300;

/**
 * One claim after an editor's change. New words are verified as they are saved.
 * @param editor the editor's name, which a kept claim carries to readers
 * @throws EditRefused with one sentence for the editor; the draft is as before
 */
export function changeClaim(
  draft: Draft,
  claimId: string,
  change: ClaimChange,
  { editor, proof }: { editor: string; proof: Proof },
): DraftClaim {
  if (draft.state !== 'to-review' && draft.state !== 'held')
    throw new EditRefused(`This brief is ${draft.state}; take that back before you change it.`);
  const claim = draft.claims.find(({ id }) => id === claimId);
  if (claim === undefined) throw new EditRefused('This statement is no longer part of the draft.');
  switch (change.do) {
    case 'check':
      return check(claim);
    case 'cut':
      return cut(claim);
    case 'cut-words':
      return verifyAgain(claim, withoutWords(claim.text, change.words), proof);
    case 'edit':
      return verifyAgain(claim, cleanSentence(change.text), proof);
    case 'keep':
      return keep(claim, change.reason, editor);
  }
}

/** "Checked" says that an editor compared the words; it cannot stand in for support that is not there. */
function check(claim: DraftClaim): DraftClaim {
  if (claim.verdict === 'unsupported' || claim.problems.some(({ blocks }) => blocks))
    throw new EditRefused(
      'No source supports this statement as it stands: cut it, edit it, or keep it with a reason.',
    );
  return { ...claim, state: 'checked' };
}

function cut(claim: DraftClaim): DraftClaim {
  if (claim.part === 'headline' || claim.part === 'lede')
    throw new EditRefused(`A brief needs its ${claim.part}: edit it instead.`);
  return { ...claim, state: 'cut' };
}

function keep(claim: DraftClaim, reason: string, editor: string): DraftClaim {
  const given = reason.trim().replace(/\s+/g, ' ');
  if (given === '') throw new EditRefused('Say why you keep it: readers see the reason.');
  if (given.length > LONGEST_REASON)
    throw new EditRefused(`Give the reason in at most ${LONGEST_REASON} characters.`);
  return { ...claim, verdict: 'overridden', state: 'kept', keptBy: editor, keptReason: given };
}

/** The sentence without the given words, with the spaces and marks that they leave behind put right. */
function withoutWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (const part of words) {
    const at = rest.indexOf(part);
    if (part.trim() === '' || at < 0)
      throw new EditRefused('The words to cut are no longer in the statement.');
    rest = `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
  }
  const tidy = rest
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/[,;:]+([,.;:!?])/g, '$1')
    .replace(/“\s*”|"\s*"|\(\s*\)/g, '')
    .replace(/^[\s,;:]+/, '');
  return cleanSentence(tidy.charAt(0).toUpperCase() + tidy.slice(1));
}

function cleanSentence(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(clean)) throw new EditRefused('A statement needs words. To drop it, cut it.');
  if (clean.length > LONGEST_CLAIM)
    throw new EditRefused(`A statement holds at most ${LONGEST_CLAIM} characters.`);
  return clean;
}
