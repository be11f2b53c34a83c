import { APPROXIMATE, AT_LEAST, AT_MOST } from './number-words.js';
import type { Token } from './tokens.js';

/** Whether the words round a number (tokens `first` to `next`) say that it is not exact. */
export function approximationOf(list: readonly Token[], first: number, next: number): boolean {
  const before = [1, 2].map((back) => list[first - back]?.lower ?? '');
  if (before.some((word) => APPROXIMATE.has(word))) return true;
  return (
    /^(?:or|ish)$/.test(list[next]?.lower ?? '') && /^(?:so|thereabouts)$/.test(list[next + 1]?.lower ?? '')
  );
}

/** Whether the number is a lower or an upper bound: "more than 5", "up to 5", "5 or more". */
export function boundOf(list: readonly Token[], first: number, next: number): 'least' | 'most' | null {
  const one = list[first - 1]?.lower ?? '';
  const two = list[first - 2]?.lower ?? '';
  if (one === 'than') return thanBound(two, list[first - 3]?.lower ?? '');
  if (one === 'least' && two === 'at') return 'least';
  if ((one === 'most' && two === 'at') || (one === 'to' && two === 'up')) return 'most';
  if (AT_LEAST.has(one)) return 'least';
  if (AT_MOST.has(one)) return 'most';
  const behind = `${list[next]?.lower ?? ''} ${list[next + 1]?.lower ?? ''}`;
  if (behind === 'or more') return 'least';
  return behind === 'or less' || behind === 'or fewer' ? 'most' : null;
}

/** "more than" is a lower bound, "no more than" an upper one. */
function thanBound(word: string, before: string): 'least' | 'most' | null {
  const isNegated = before === 'no' || before === 'not';
  if (/^(?:more|greater|higher|larger|better)$/.test(word)) return isNegated ? 'most' : 'least';
  if (/^(?:less|fewer|lower|smaller)$/.test(word)) return isNegated ? 'least' : 'most';
  return null;
}
