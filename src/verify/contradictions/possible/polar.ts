import type { PreparedSource } from '../../reading/prepare-source.js';
import { areAlike } from './context.js';
import type { Cue } from './cues.js';
import { type End, whyOf } from './vocabulary.js';

/** Two places in two reports that may not both be true. */
export interface Pair {
  readonly kind: 'outcome' | 'negation' | 'day' | 'place' | 'doer' | 'cause';
  readonly why: string;
  readonly a: Cue;
  readonly b: Cue;
  /** Whether either report tells the other's version somewhere, too. */
  readonly known: readonly [boolean, boolean];
  /** How much alike the two words are that both deny and tell: 1 for one word; outcomes 1. */
  readonly alike: number;
  /** What the two deeds share beside what differs, by how rare it is. */
  readonly theme: number;
}

/** The ends of a cue as it is told: "not approved" is the other end. */
export function endsOf({ ends, isNegated }: Cue): readonly End[] {
  return isNegated ? ends.map(({ matter, side }) => ({ matter, side: side === 0 ? 1 : 0 })) : ends;
}

interface Told {
  readonly source: PreparedSource;
  readonly cues: readonly Cue[];
}

/** Every two cues that tell the two ends of one matter. */
export function pairOutcomes(one: Told, other: Told): Pair[] {
  return one.cues.flatMap((a) =>
    a.isOpen
      ? []
      : other.cues.flatMap((b) => {
          if (b.isOpen) return [];
          const matter = endsOf(a).find((end) =>
            endsOf(b).some((rival) => rival.matter === end.matter && rival.side !== end.side),
          );
          if (!matter) return [];
          const known = [
            tells(one, matter.matter, matter.side === 0 ? 1 : 0),
            tells(other, matter.matter, matter.side),
          ] as const;
          return [{ kind: 'outcome' as const, why: whyOf(matter.matter), a, b, known, alike: 1, theme: 0 }];
        }),
  );
}

function tells({ cues }: Told, matter: string, side: 0 | 1): boolean {
  return cues.some((cue) => endsOf(cue).some((end) => end.matter === matter && end.side === side));
}

const NO_DEED =
  /^(?:be|is|was|are|were|have|hav|do|go|get|say|know|want|need|seem|appear|mak|mean|tak|giv|com|put|let|see|look|find|think|time|day|year|people|one|thing|way|more|long|far|much)$/;

/** What one report denies, by a noun, a verb or an adjective, and the other tells. */
export function pairDenials(one: Told, other: Told): Pair[] {
  return [...denials(one, other), ...denials(other, one).map(turned)];
}

function turned(pair: Pair): Pair {
  return { ...pair, a: pair.b, b: pair.a, known: [pair.known[1], pair.known[0]] };
}

function denials(denying: Told, telling: Told): Pair[] {
  return denying.cues.flatMap((a) => {
    const word = a.sentence.read.tagged[a.at];
    if (!a.isNegated || a.isOpen || !word || NO_DEED.test(word.stem)) return [];
    return telling.cues.flatMap((b) => {
      const their = b.sentence.read.tagged[b.at];
      if (b.isNegated || b.isOpen || !their || !areAlike(word.stem, their.stem)) return [];
      const isSame = word.stem === their.stem;
      const knows = (told: Told, isNegated: boolean): boolean =>
        told.cues.some(
          (cue) => cue.isNegated === isNegated && cue.sentence.read.tagged[cue.at]?.stem === word.stem,
        );
      return [
        {
          kind: 'negation' as const,
          why: 'One tells it, the other denies it',
          a,
          b,
          known: [knows(denying, false), knows(telling, true)] as const,
          alike: isSame ? 1 : 0,
          theme: 0,
        },
      ];
    });
  });
}
