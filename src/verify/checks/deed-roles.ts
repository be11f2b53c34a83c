import type { Deed, Who } from '../../domain/clauses.js';

/** Who does it: the subject, or whom a passive names with "by". */
export const doerOf = ({ isPassive, agent, subject, verb }: Deed): Who | null => {
  if (verb < 0) return null;
  return isPassive ? agent : subject;
};

/** Whom a passive tells it of. */
export const doneToOf = ({ isPassive, subject }: Deed): Who | null => (isPassive ? subject : null);
