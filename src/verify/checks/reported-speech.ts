import type { Problem } from '../../domain/claim.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';

/** "Would" of a narrator who looks back, of habit, of condition: no speech is passed on. */
const OWN =
  /\bwould (?:later|eventually|soon|often|sometimes|always|never again|go on to|have|be the (?:first|last))\b|\b(?:if|unless|under|had)\b/i;

/**
 * A sentence that goes on with what somebody said ("Vance warned of strikes. Other ports would follow.") has its
 * speaker in the sentence before. Alone it tells as fact what was only said to be coming.
 */
export function checkReportedSpeech(claim: ReadSentence, source: PreparedSource, start: number): Problem[] {
  const index = source.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const before = source.sentences[index - 1];
  const here = source.sentences[index];
  if (!before || !here || claim.speech.length > 0 || !isFutureInPast(claim)) return [];
  if (source.text.slice(before.end, here.start).includes('\n')) return [];
  const said = before.read.speech.findLast(
    ({ strength, cue }) => strength === 'speech' && !/^(?:show|find|found|indicat|confirm)/.test(cue),
  );
  if (!said) return [];
  return [{ type: 'attribution', text: claim.text, near: `${said.speaker} ${said.cue}`, blocks: true }];
}

function isFutureInPast({ text, clause }: ReadSentence): boolean {
  const would = clause.words.findIndex((word, index) => word.lower === 'would' && !clause.quoted[index]);
  return would > 0 && !OWN.test(text);
}
