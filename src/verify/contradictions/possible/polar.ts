import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { kindsOf, synonymsOf } from '../../reading/relations.js';
import { sharedRarity, stemsOf } from './context.js';
import { type Cue, cueAt, LONGEST, NEGATION } from './cues.js';
import { type End, whyOf } from './vocabulary.js';

/** Two places in two reports that may not both be true. */
export interface Pair {
  readonly kind: 'outcome' | 'negation' | 'day' | 'place' | 'doer' | 'cause';
  readonly why: string;
  readonly a: Cue;
  readonly b: Cue;
  /** How surely either report tells the other's version somewhere, too: 0 to 1. */
  readonly known: readonly [number, number];
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
            tells(one, { matter: matter.matter, side: matter.side === 0 ? 1 : 0 }, a, b),
            tells(other, matter, b, a),
          ] as const;
          return [{ kind: 'outcome' as const, why: whyOf(matter.matter), a, b, known, alike: 1, theme: 0 }];
        }),
  );
}

/** A word for the other end counts in full where it is told of the same thing. */
const LEAST_KNOWN = 0.3;
const FEW_SHARED = 5;

/** How surely a report tells the version of its rival, too. */
function tells({ cues }: Told, { matter, side }: End, own: Cue, rival: Cue): number {
  const theirs = stemsOf(rival.sentence);
  let most = 0;
  for (const cue of cues) {
    if (!endsOf(cue).some((end) => end.matter === matter && end.side === side)) continue;
    if (Math.abs(cue.sentence.index - own.sentence.index) <= 1) return 1;
    const all = Math.max(FEW_SHARED, sharedRarity(stemsOf(own.sentence), theirs));
    most = Math.max(most, LEAST_KNOWN, sharedRarity(stemsOf(cue.sentence), theirs) / all);
  }
  return Math.min(1, most);
}

const NO_DEED =
  /^(?:be|is|was|are|were|have|hav|do|go|get|say|know|want|need|seem|appear|mak|mean|tak|giv|com|put|let|see|look|find|think|time|day|year|people|one|thing|way|more|long|far|much)$/;

/** A content word of a report, by its place. */
export interface Spot {
  readonly sentence: SourceSentence;
  readonly at: number;
}

/** What a report denies, and where each of its content words stands. */
export interface Words {
  readonly source: PreparedSource;
  readonly denied: readonly Cue[];
  readonly byStem: ReadonlyMap<string, readonly Spot[]>;
}

/** Where the content words of a report stand, and which of them it denies. */
export function readWords(source: PreparedSource): Words {
  const byStem = new Map<string, Spot[]>();
  const denied: Cue[] = [];
  for (const sentence of source.sentences) {
    const { tagged } = sentence.read;
    if (tagged.length > LONGEST) continue;
    const mayDeny = tagged.some(({ lower }) => NEGATION.test(lower));
    for (const [at, { content, pos, stem }] of tagged.entries()) {
      if (!content || !/^(?:NOUN|VERB|ADJ)$/.test(pos)) continue;
      byStem.set(stem, [...(byStem.get(stem) ?? []), { sentence, at }]);
      if (!mayDeny || NO_DEED.test(stem)) continue;
      const cue = cueAt(source, sentence, { at, last: at, ends: [] });
      if (cue.isNegated && !cue.isOpen) denied.push(cue);
    }
  }
  return { source, denied, byStem };
}

/** What one report denies, by a noun, a verb or an adjective, and the other tells. */
export function pairDenials(one: Words, other: Words): Pair[] {
  return [...denials(one, other), ...denials(other, one).map(turned)];
}

function turned(pair: Pair): Pair {
  return { ...pair, a: pair.b, b: pair.a, known: [pair.known[1], pair.known[0]] };
}

function denials(denying: Words, telling: Words): Pair[] {
  return denying.denied.flatMap((a) => {
    const stem = a.sentence.read.tagged[a.at]?.stem ?? '';
    const told = (denying.byStem.get(stem)?.length ?? 0) > denying.denied.filter(isOf(stem)).length;
    return [stem, ...synonymsOf(stem), ...kindsOf(stem)].flatMap((near) =>
      (telling.byStem.get(near) ?? []).flatMap(({ sentence, at }): Pair[] => {
        const b = cueAt(telling.source, sentence, { at, last: at, ends: [] });
        if (b.isNegated || b.isOpen) return [];
        const known = [Number(told), Number(telling.denied.some(isOf(stem)))] as const;
        const alike = near === stem ? 1 : 0;
        return [{ kind: 'negation', why: 'One tells it, the other denies it', a, b, known, alike, theme: 0 }];
      }),
    );
  });
}

function isOf(stem: string): (cue: Cue) => boolean {
  return ({ sentence, at }) => sentence.read.tagged[at]?.stem === stem;
}
