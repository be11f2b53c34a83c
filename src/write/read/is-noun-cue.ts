import type { Attribution } from '../../domain/attribution.js';

/** Words that are verbs of speech and plural nouns alike. */
const EITHER =
  /^(?:reports|claims|estimates|projects|notes|states|calls|fears|hopes|answers|charges|predicts)$/i;
/** Behind a noun goes on what only a noun can have behind it: another verb, a further noun, a phrase of its own. */
const BEHIND_NOUN =
  /^ (?:(?:was|were|is|are|has|have|had|will|would|can|could|may|might|should|did|do|of|and|or)\b|(?:from|about) (?:the|its|his|her|their|a)\b)/;

/** A cue stands behind its speaker, at most a relative clause away. */
const FARTHEST = 60;

/** Whether the word taken for a verb of speech is a noun where it stands: "weather reports were right" tells of nobody's word. */
export function isNounCue({ cue, speakerEnd }: Attribution, text: string): boolean {
  if (!EITHER.test(cue)) return false;
  const at = text.indexOf(cue, speakerEnd);
  if (at < 0 || at - speakerEnd > FARTHEST) return false;
  return BEHIND_NOUN.test(text.slice(at + cue.length, at + cue.length + 14));
}
