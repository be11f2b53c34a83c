import { diffArrays } from 'diff';
import type { ChangedPassage, ChangedStretch } from '../../domain/report-change.js';
import { plain } from './plain-text.js';
import { settleLine } from './settle-line.js';

/** Beyond so many edits two texts are told as one replaced by the other; it also bounds the time. */
const MOST_LINE_EDITS = 400;
const MOST_WORD_EDITS = 400;
/** Pairing looks at every removed paragraph for every new one. */
const MOST_PAIRED = 300;
/** What a reader can take in. */
const MOST_PASSAGES = 200;
/** Two paragraphs are one and the same, changed, where they share this much of their words. */
const LEAST_SHARED = 0.4;

/**
 * The paragraphs in which two texts differ, in the order of the newer one. Paragraphs that only moved, changes of
 * quotes, dashes and spaces, and what pages count by themselves are no differences.
 */
export function comparePassages(before: string, after: string): ChangedPassage[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const runs = diffArrays(old, fresh, {
    comparator: (one, other) => settleLine(one) === settleLine(other),
    maxEditLength: MOST_LINE_EDITS,
  }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: fresh },
  ];
  const [kept, came] = [countOf(old), countOf(fresh)];
  const passages: ChangedPassage[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    passages.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const run of runs) {
    if (run.removed) removed.push(...run.value.filter((line) => !came.has(settleLine(line))));
    else if (run.added) added.push(...run.value.filter((line) => !kept.has(settleLine(line))));
    else flush();
  }
  flush();
  return passages.slice(0, MOST_PASSAGES);
}

/** Lines that are all furniture take no part. */
const linesOf = (text: string): string[] => text.split('\n').filter((line) => settleLine(line) !== '');

const countOf = (lines: readonly string[]): Set<string> => new Set(lines.map(settleLine));

/** Matches each old paragraph with the new one that it became. */
function pairUp(removed: readonly string[], added: readonly string[]): ChangedPassage[] {
  const rest = [...removed];
  const isBounded = removed.length <= MOST_PAIRED && added.length <= MOST_PAIRED;
  const changed = added.map((line): ChangedPassage => {
    const at = isBounded ? mostLike(line, rest) : null;
    if (at === null) return whole('added', line);
    const [old = ''] = rest.splice(at, 1);
    return { kind: 'changed', stretches: compareWords(old, line) };
  });
  return [...rest.map((line) => whole('removed', line)), ...changed];
}

const whole = (kind: 'added' | 'removed', text: string): ChangedPassage => ({
  kind,
  stretches: [{ kind, text }],
});

function mostLike(line: string, candidates: readonly string[]): number | null {
  const words = wordsOf(line);
  const shares = candidates.map((candidate) => shareOf(words, wordsOf(candidate)));
  const best = Math.max(0, ...shares);
  return best < LEAST_SHARED ? null : shares.indexOf(best);
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

function compareWords(before: string, after: string): ChangedStretch[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_WORD_EDITS });
  if (parts === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return joinNear(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A figure with its currency and its groups is one word: "$1,290" became "$1,190", not "290" "190". */
const TOKEN = /\p{Sc}?\d+(?:[.,:]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|./gsu;
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** "the [-old-][+new+] [-gates-][+doors+]" reads better as one swap: a lone space between two swaps joins them. */
function joinNear(stretches: readonly ChangedStretch[]): ChangedStretch[] {
  const joined: ChangedStretch[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  stretches.forEach((stretch, at) => {
    if (stretch.kind === 'removed') removed += stretch.text;
    else if (stretch.kind === 'added') added += stretch.text;
    else if (removed !== '' && added !== '' && isGap(stretch.text) && stretches[at + 1] !== undefined) {
      removed += stretch.text;
      added += stretch.text;
    } else {
      flush();
      joined.push(stretch);
    }
  });
  flush();
  return joined;
}

const isGap = (text: string): boolean => /^\s+$/.test(text);
