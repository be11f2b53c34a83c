import { stem } from '../../domain/text/stem.js';

/** One of the two ends of a matter. */
export interface Outcome {
  readonly matter: string;
  readonly side: 0 | 1;
}

interface Matter {
  /** The one short line that an editor reads of a possible contradiction. */
  readonly why: string;
  readonly sides: readonly [string, string];
}

/**
 * Matters and their two ends, as base forms: verbs, and what stands behind "be"; "turn_down" is a verb with its
 * particle. Only ends that cannot both be true of one thing at one time. Words of opposite meaning in general
 * (`checks/antonym-pairs.ts`) are too wide for that: what goes up may come down.
 */
const MATTERS: Readonly<Record<string, Matter>> = {
  approval: {
    why: 'Approved or rejected?',
    sides: [
      'approve pass adopt ratify endorse back authorise authorize grant greenlight wave_through sign_off',
      'reject refuse veto block deny defeat rebuff scupper turn_down vote_down throw_out strike_down',
    ],
  },
  acceptance: {
    why: 'Accepted or refused?',
    sides: ['accept take_up', 'reject refuse decline turn_down rebuff spurn'],
  },
  opening: { why: 'Open or closed?', sides: ['open reopen', 'close shut shut_down'] },
  life: {
    why: 'Alive or dead?',
    sides: ['survive alive recover pull_through', 'die dead kill perish succumb drown'],
  },
  harm: { why: 'Hurt or unhurt?', sides: ['unhurt unharmed uninjured unscathed', 'hurt injure wound'] },
  victory: { why: 'Won or lost?', sides: ['win triumph prevail', 'lose'] },
  verdict: { why: 'Guilty or not guilty?', sides: ['convict guilty', 'acquit innocent exonerate'] },
  running: {
    why: 'Going ahead or not?',
    sides: [
      'resume restart continue go_ahead press_ahead',
      'halt suspend stop cancel cancelled abandon postpone scrap shelve call_off',
    ],
  },
  admission: { why: 'Confirmed or denied?', sides: ['confirm acknowledge admit', 'deny'] },
  custody: { why: 'In custody or free?', sides: ['arrest detain jail imprison', 'release free freed'] },
  ruling: {
    why: 'Upheld or overturned?',
    sides: ['uphold upheld affirm', 'overturn quash reverse overrule strike_down'],
  },
  permission: { why: 'Allowed or banned?', sides: ['allow permit', 'ban forbid prohibit'] },
  success: { why: 'Did it succeed?', sides: ['succeed successful', 'fail unsuccessful'] },
  office: { why: 'Staying or going?', sides: ['stay_on', 'resign quit step_down'] },
  measure: { why: 'Lifted or kept?', sides: ['lift ease repeal', 'extend tighten keep prolong impose'] },
  agreement: { why: 'Agreed or not?', sides: ['agree', 'collapse break_down break_off'] },
  presence: { why: 'There or not?', sides: ['attend', 'boycott skip stay_away'] },
  guard: { why: 'Saved or lost?', sides: ['save preserve', 'demolish destroy raze tear_down'] },
};

const OUTCOMES = new Map<string, Outcome[]>();
for (const [matter, { sides }] of Object.entries(MATTERS)) {
  for (const side of [0, 1] as const) {
    for (const term of sides[side].split(' ')) {
      const [word = '', particle] = term.split('_');
      const key = keyOf(stem(word), particle ?? null);
      OUTCOMES.set(key, [...(OUTCOMES.get(key) ?? []), { matter, side }]);
    }
  }
}

function keyOf(word: string, particle: string | null): string {
  return particle === null ? word : `${word} ${particle}`;
}

/** The line for an editor of two reports that tell the two ends of a matter. */
export function whyOf(matter: string): string {
  return MATTERS[matter]?.why ?? 'Different outcome';
}

/** Stems of the words that tell an end of a matter without a particle. */
export function wordsFor(matter: string): string[] {
  return [...OUTCOMES].flatMap(([key, ends]) =>
    key.includes(' ') || !ends.some((one) => one.matter === matter) ? [] : [key],
  );
}

/** How a matter ended, by the stem of a verb or an adjective and its particle; empty where it tells no end. */
export function outcomesOf(word: string, particle: string | null): readonly Outcome[] {
  return OUTCOMES.get(keyOf(word, particle)) ?? [];
}
