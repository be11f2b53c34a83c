import type { Assertion } from '../assertion.js';
import { isUnsure } from '../may-both-hold.js';
import { whyOf, wordsFor } from '../outcomes.js';
import { endsAlike, endsApart, isOneVerb } from '../rivals.js';
import { namesDay, ownDates, ownDatesApart } from '../when-where.js';

/** Two assertions of two reports that may not both be true. */
export interface Pair {
  readonly kind: 'outcome' | 'negation' | 'day';
  /** The one short line that an editor reads. */
  readonly why: string;
  /** Stems of the words that tell how the matter ended; none where that is not what differs. */
  readonly ends: readonly string[];
  readonly a: Assertion;
  readonly b: Assertion;
  /** One of the reports tells the other's version, too; where it names the other's day, they are no pair. */
  readonly isKnown: boolean;
}

/** Every two assertions of two reports of which one turns the other round, whatever they are told of. */
export function pairAssertions(one: readonly Assertion[], other: readonly Assertion[]): Pair[] {
  const [mine, theirs] = [one, other].map((list) => list.filter((assertion) => !isUnsure(assertion)));
  return (mine ?? []).flatMap((a) =>
    (theirs ?? []).flatMap((b): Pair[] => {
      const kind = kindOf(a, b);
      if (kind === null) return [];
      const isKnown = kind !== 'day' && (tells(one, a, b) || tells(other, b, a));
      return [{ kind, ...linesOf(kind, a, b), a, b, isKnown }];
    }),
  );
}

function kindOf(a: Assertion, b: Assertion): Pair['kind'] | null {
  const isOneDeed = isOneVerb(a, b) || endsAlike(a, b);
  if (a.isNegated !== b.isNegated) return isOneDeed ? 'negation' : null;
  if (endsApart(a, b)) return 'outcome';
  return isOneDeed && ownDatesApart(a, b) && !namesDayOf(a, b) && !namesDayOf(b, a) ? 'day' : null;
}

function namesDayOf(one: Assertion, other: Assertion): boolean {
  return ownDates(other).some((day) => namesDay(one, day));
}

function linesOf(kind: Pair['kind'], a: Assertion, b: Assertion): Pick<Pair, 'why' | 'ends'> {
  if (kind === 'day') return { why: 'Different day', ends: [] };
  if (kind === 'negation') return { why: 'One tells it, the other denies it', ends: [] };
  const matter =
    a.outcomes.find((end) => b.outcomes.some((rival) => rival.matter === end.matter))?.matter ?? '';
  return { why: whyOf(matter), ends: wordsFor(matter) };
}

/** Whether a report tells somewhere what its rival tells: it knows of both, or tells two deeds. */
function tells(report: readonly Assertion[], own: Assertion, rival: Assertion): boolean {
  return report.some(
    (assertion) =>
      assertion !== own &&
      assertion.isNegated === rival.isNegated &&
      (endsAlike(assertion, rival) || isOneVerb(assertion, rival)),
  );
}
