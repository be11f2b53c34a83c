import type { PreparedSource } from '../reading/prepare-source.js';

/** First and last word of a matched part, as positions in the source's list of words. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

const NEGATION =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|without|hardly|barely|den(?:y|ied|ies)|false|untrue|cannot|if|unless)$/;

/**
 * Whether what an ellipsis or brackets skip may be skipped: no negation and no condition, no jump from within one
 * sentence into the middle of another, and no change of speaker. Otherwise two half sentences make a third.
 */
export function bridgesHonestly(parts: readonly Part[], source: PreparedSource): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    return !next || next.first === part.last + 1 || mayBridge(part, next, source);
  });
}

function mayBridge(part: Part, next: Part, source: PreparedSource): boolean {
  const skipped = source.words.slice(part.last + 1, next.first);
  if (skipped.some((word) => NEGATION.test(word.lower))) return false;
  const [from, to] = [source.words[part.last], source.words[next.first]];
  if (!from || !to) return false;
  const crossesStop = /(?<!\.\.)[.!?]["”’']?\s/.test(source.text.slice(from.end, to.start));
  if (crossesStop && !to.capital) return false;
  return sameSpeaker(part.first, next.first, source);
}

function sameSpeaker(one: number, other: number, source: PreparedSource): boolean {
  if (source.quotationOf[one] === source.quotationOf[other]) return true;
  const [mine, theirs] = [namesAt(one, source), namesAt(other, source)];
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}

/** The names of whoever says the word at a position. */
function namesAt(position: number, source: PreparedSource): readonly string[] {
  const at = source.words[position]?.start ?? 0;
  return (
    source.speech().find(({ attribution }) => attribution.start <= at && at < attribution.end)?.names ?? []
  );
}
