import { stem } from '../../domain/text/stem.js';

/** One of the two ends of a matter. */
export interface Outcome {
  readonly matter: string;
  readonly side: 0 | 1;
}

/**
 * Matters and their two ends, as base forms: verbs, and what stands behind "be"; "turn_down" is a verb with its
 * particle. Only ends that cannot both be true of one thing at one time. Words of opposite meaning in general
 * (`checks/antonym-pairs.ts`) are too wide for that: what goes up may come down.
 */
const MATTERS: Readonly<Record<string, readonly [string, string]>> = {
  approval: [
    'approve pass adopt ratify endorse back authorise authorize grant greenlight wave_through sign_off',
    'reject refuse veto block deny defeat rebuff scupper turn_down vote_down throw_out strike_down',
  ],
  acceptance: ['accept take_up', 'reject refuse decline turn_down rebuff spurn'],
  opening: ['open reopen', 'close shut shut_down'],
  life: ['survive alive pull_through', 'die dead kill perish succumb drown'],
  harm: ['unhurt unharmed uninjured unscathed', 'hurt injure wound'],
  victory: ['win triumph prevail', 'lose'],
  verdict: ['convict guilty', 'acquit innocent exonerate'],
  running: [
    'resume restart continue go_ahead press_ahead',
    'halt suspend stop cancel abandon postpone scrap shelve call_off',
  ],
  admission: ['confirm acknowledge admit', 'deny'],
  custody: ['arrest detain jail imprison', 'release free'],
  ruling: ['uphold upheld affirm', 'overturn quash reverse overrule strike_down'],
  permission: ['allow permit', 'ban forbid prohibit'],
  success: ['succeed successful', 'fail unsuccessful'],
  office: ['stay_on', 'resign quit step_down'],
  measure: ['lift ease repeal', 'extend tighten keep prolong impose'],
  agreement: ['agree', 'collapse break_down break_off'],
  presence: ['attend', 'boycott skip miss stay_away'],
  guard: ['save preserve', 'demolish destroy raze tear_down'],
};

const OUTCOMES = new Map<string, Outcome[]>();
for (const [matter, sides] of Object.entries(MATTERS)) {
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
