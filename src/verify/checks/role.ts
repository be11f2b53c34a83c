import type { Problem } from '../../domain/claim.js';
import type { FoundName } from '../../domain/text/names.js';
import type { Comparison } from '../evidence/comparison.js';
import { readWords } from '../reading/words.js';
import type { Check } from './check.js';

const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|st)\.?$/i;

/** The title before a name must stand in the source; a different one before the same name is named as `near`. */
export const checkRoles: Check = (comparison) =>
  comparison.claim.names.flatMap((name) => {
    if (name.title === null || COURTESY.test(name.title)) return [];
    const missing = readWords(name.title).filter(
      (word) => word.content && !comparison.source.byStem.has(word.stem),
    );
    if (missing.length === 0) return [];
    const near = titleInSource(comparison, name);
    const problem: Problem = { type: 'role', text: name.title, near, blocks: near !== null };
    return [problem];
  });

/** The title that the source gives to somebody of the same last name. */
function titleInSource(comparison: Comparison, name: FoundName): string | null {
  const last = lastWord(name);
  for (const { read } of comparison.source.sentences) {
    const same = read.names.find(
      (other) => other.title !== null && lastWord(other) === last && !COURTESY.test(other.title),
    );
    if (same) return same.title;
  }
  return null;
}

function lastWord(name: FoundName): string {
  return name.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
