import type { Follower } from '../candidate.js';
import { tellsUnknown } from '../judge/read-traits.js';
import type { SourceSentence } from '../read/source-text.js';
import { wordsIn } from './choose-lede.js';
import type { ChosenSection } from './choose-section.js';
import type { Notebook, Taken } from './notebook.js';

/** The longest claim of two sentences, in words. */
const LONGEST = 48;
/** A reader looks for the bullets first: a brief keeps so many, below its sections' first sentences. */
export const FEWEST_BULLETS = 2;
/** Sentences that one claim may draw after it. */
const MOST = 2;

/** What stands below the lede. */
export interface Body {
  readonly nutGraf: readonly Taken[];
  readonly unknown: readonly Taken[];
  readonly sections: readonly ChosenSection[];
}

/**
 * Puts behind a claim what follows it in its paragraph and could not stand without it ("He must also pay back the
 * money."), or not well ("The company said"): so a fact is told that would be lost, and what leans on another stands
 * behind it.
 */
export function continueClaims(
  body: Body,
  followers: ReadonlyMap<SourceSentence, Follower>,
  notebook: Notebook,
): Body {
  const list = {
    nutGraf: [...body.nutGraf],
    unknown: [...body.unknown],
    sections: body.sections.map((section) => ({ ...section, bullets: [...section.bullets] })),
  };
  const go = (taken: Taken, behind = followers): Taken => continued(taken, behind, notebook, list.sections);
  const goThrough = (claims: Taken[], behind = followers): void => {
    for (const taken of [...claims]) {
      if (!claims.includes(taken)) continue;
      const whole = go(taken, behind);
      claims[claims.indexOf(taken)] = whole;
    }
  };
  goThrough(list.nutGraf);
  for (const section of list.sections) {
    section.kicker = go(section.kicker);
    goThrough(section.bullets);
  }
  // What stands behind an unknown there ("The company is privately held.") may be known well enough.
  const asUnknown = new Map([...followers].filter(([, { text }]) => tellsUnknown(text)));
  goThrough(list.unknown, asUnknown);
  return list;
}

/** Bullets of the sections, kickers not counted. */
export function bulletsIn(sections: readonly { readonly bullets: readonly Taken[] }[]): number {
  return sections.reduce((sum, { bullets }) => sum + bullets.length, 0);
}

interface OpenSection {
  readonly bullets: Taken[];
}

function continued(
  taken: Taken,
  followers: ReadonlyMap<SourceSentence, Follower>,
  notebook: Notebook,
  sections: readonly OpenSection[],
): Taken {
  let whole = taken;
  let last = taken.candidate.sentence;
  for (let turn = 0; turn < MOST; turn++) {
    const follower = followers.get(last);
    if (!follower || wordsIn(whole.text) + wordsIn(follower.text) > LONGEST) break;
    const next = joined(whole, follower, notebook, sections);
    if (!next) break;
    whole = next;
    last = follower.sentence;
  }
  return whole;
}

/** A claim with its follower; one that is a bullet by now leaves its section, where enough others stay. */
function joined(
  whole: Taken,
  follower: Follower,
  notebook: Notebook,
  sections: readonly OpenSection[],
): Taken | null {
  const own = notebook.taken.find(({ candidate }) => candidate === follower.candidate);
  if (!own) return notebook.followOn(whole, follower);
  const home = sections.find(({ bullets }) => bullets.length > 1 && bullets.includes(own));
  if (!home || bulletsIn(sections) <= FEWEST_BULLETS) return null;
  notebook.giveBack(own);
  const next = notebook.followOn(whole, follower);
  if (next) home.bullets.splice(home.bullets.indexOf(own), 1);
  else notebook.taken.push(own);
  return next;
}
