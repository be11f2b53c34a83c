import type { Check } from './check.js';

/**
 * Controls that reorder or hide what is shown: what a reader sees is not what was compared. Zero-width joiners and
 * soft hyphens change nothing that is read, so they are left alone.
 */
const HIDING = /(?!\s)\p{Cc}|[\u061c\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** Whether a statement holds a character that hides or reorders text. */
export function hidesText(text: string): boolean {
  return HIDING.test(text);
}

/** A statement may hold no character that hides or reorders text. */
export const checkHidden: Check = ({ claim }) => {
  const found = HIDING.exec(claim.text);
  return found ? [{ type: 'entailment', text: found[0], near: null, blocks: true }] : [];
};
