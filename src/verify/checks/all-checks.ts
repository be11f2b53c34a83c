import { checkAntonyms } from './antonym.js';
import { checkAttribution } from './attribution.js';
import { checkCauses } from './cause.js';
import type { Check } from './check.js';
import { checkConditions } from './condition.js';
import { checkDates } from './date.js';
import { checkDeedManner } from './deed-manner.js';
import { checkDoers } from './doer.js';
import { checkEmbedding } from './embedding.js';
import { checkHidden } from './hidden.js';
import { checkLabels } from './label.js';
import { checkLimiters } from './limiter.js';
import { checkModality } from './modality.js';
import { checkNames } from './name.js';
import { checkNegation } from './negation.js';
import { checkNumbers } from './number.js';
import { checkNumberKinds } from './number-kind.js';
import { checkNumberPlaces } from './number-place.js';
import { checkOtherDoers } from './other-doer.js';
import { checkOwners } from './owner.js';
import { checkPlanned } from './planned.js';
import { checkPronouns } from './pronoun.js';
import { checkQuantities } from './quantity.js';
import { checkQuotes } from './quote.js';
import { checkQuotedOnly } from './quoted-only.js';
import { checkRoles } from './role.js';
import { checkSpeakers } from './speaker.js';
import { checkStances } from './stance.js';
import { checkToldDeeds } from './told-deed.js';
import { checkUniversals } from './universal.js';
import { checkVerbs } from './verb.js';

/** Every named check, in the order in which an editor reads their problems. */
export const ALL_CHECKS: readonly Check[] = [
  checkHidden,
  checkQuotes,
  checkSpeakers,
  checkNumbers,
  checkNumberPlaces,
  checkNumberKinds,
  checkPlanned,
  checkDates,
  checkNames,
  checkPronouns,
  checkRoles,
  checkLabels,
  checkDoers,
  checkOtherDoers,
  checkOwners,
  checkLimiters,
  checkQuantities,
  checkUniversals,
  checkModality,
  checkConditions,
  checkEmbedding,
  checkNegation,
  checkDeedManner,
  checkAntonyms,
  checkVerbs,
  checkCauses,
  checkStances,
  checkAttribution,
  checkToldDeeds,
  checkQuotedOnly,
];
