import { checkAntonyms } from './antonym.js';
import { checkAttribution } from './attribution.js';
import type { Check } from './check.js';
import { checkDates } from './date.js';
import { checkNames } from './name.js';
import { checkNegation } from './negation.js';
import { checkNumbers } from './number.js';
import { checkPlanned } from './planned.js';
import { checkPronouns } from './pronoun.js';
import { checkQuotes } from './quote.js';
import { checkRoles } from './role.js';
import { checkSpeakers } from './speaker.js';
import { checkStances } from './stance.js';
import { checkVerbs } from './verb.js';

/** Every named check, in the order in which an editor reads their problems. */
export const ALL_CHECKS: readonly Check[] = [
  checkQuotes,
  checkSpeakers,
  checkNumbers,
  checkPlanned,
  checkDates,
  checkNames,
  checkPronouns,
  checkRoles,
  checkNegation,
  checkAntonyms,
  checkVerbs,
  checkStances,
  checkAttribution,
];
