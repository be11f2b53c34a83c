import { FIXED_LABELS } from '../../domain/brief.js';
import { words } from '../../domain/text/tokens.js';
import { faultOfVoice } from '../judge/find-voice.js';
import { contentTerms } from '../read/content-terms.js';
import { speaksToMachine } from './find-instructions.js';
import { findLink } from './find-link.js';
import type { Material } from './material.js';

const LONGEST = 40;
const MOST_WORDS = 4;

/**
 * The label of a section that a model named: one of the fixed ones, or words that stand together in a report. Else
 * the first fixed label that no section has yet; null where all are taken.
 */
export function chooseLabel(
  proposed: string,
  { hasQuotes, taken }: { readonly hasQuotes: boolean; readonly taken: readonly string[] },
  material: Material,
): string | null {
  const { know, picture, saying } = FIXED_LABELS;
  const plain = proposed.toLowerCase();
  const fixed = [know, picture, saying].find((label) => label.toLowerCase() === plain);
  const isFree = (label: string): boolean => !taken.includes(label);
  if (fixed !== undefined && isFree(fixed) && (fixed !== saying || hasQuotes)) return fixed;
  if (fixed === undefined && standsInReport(proposed, material)) {
    const label = proposed.charAt(0).toUpperCase() + proposed.slice(1);
    if (isFree(label)) return label;
  }
  return [know, picture, ...(hasQuotes ? [saying] : [])].find(isFree) ?? null;
}

/** A label makes no claim: it is a phrase of a report, short, and says nothing to anybody. */
function standsInReport(label: string, { body }: Material): boolean {
  const list = words(label);
  if (label.length > LONGEST || list.length < 1 || list.length > MOST_WORDS) return false;
  if (contentTerms(label).length === 0 || !/^[\p{L}\p{N}][\p{L}\p{N} ’'&-]*$/u.test(label)) return false;
  if (findLink(label) !== null || speaksToMachine(label) || faultOfVoice(label) !== null) return false;
  const wanted = ` ${list.join(' ')} `;
  return body.some(({ text }) => ` ${words(text).join(' ')} `.includes(wanted));
}
