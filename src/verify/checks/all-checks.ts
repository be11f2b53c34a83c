import { checkAntonyms } from './antonym.js';
import { checkAttribution } from './attribution.js';
import type { Check } from './check.js';
import { checkDates } from './date.js';
import { checkNames } from './name.js';
import { checkNegation } from './negation.js';
import { checkNumbers } from './number.js';
import { checkQuotes } from './quote.js';
import { checkRoles } from './role.js';
import { checkSpeakers } from './speaker.js';

/** Every named check, in the order in which an editor reads their problems. */
export const ALL_CHECKS: readonly Check[] = [
  checkQuotes,
  checkSpeakers,
  checkNumbers,
  checkDates,
  checkNames,
  checkRoles,
  checkNegation,
  checkAntonyms,
  checkAttribution,
];
