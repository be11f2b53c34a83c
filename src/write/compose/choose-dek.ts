import { contentTerms } from '../read/content-terms.js';
import { wordsIn } from './choose-lede.js';
import type { Notebook, Taken } from './notebook.js';
import { cutAtJoint } from './shorten.js';

/** The longest dek, in characters. */
const DEK_LENGTH = 160;

/**
 * A line that adds to the headline without repeating it or the lede: the claim of the brief that does so best,
 * cut to its main clause. Empty where the brief has only its lede.
 */
export function chooseDek(headline: string, lede: Taken, notebook: Notebook): string {
  const head = new Set(contentTerms(headline));
  const fits = ({ candidate, text }: Taken): boolean =>
    candidate !== lede.candidate &&
    candidate.traits.quotedWords < 4 &&
    !candidate.traits.isUnknown &&
    wordsIn(text) >= 7 &&
    cutAtJoint(text, DEK_LENGTH) !== null;
  const worth = ({ candidate: { sentence, score }, text }: Taken): number => {
    const repeated =
      sentence.terms.filter((term) => head.has(term)).length / Math.max(4, sentence.terms.length);
    const likeLede = notebook.space.likeness(sentence, lede.candidate.sentence);
    return score - 0.5 * repeated - 0.4 * likeLede - text.length / 1500;
  };
  const best = notebook.taken.filter(fits).sort((a, b) => worth(b) - worth(a))[0];
  if (best) return cutAtJoint(best.text, DEK_LENGTH) ?? best.text;
  const rest = notebook.taken.filter(({ candidate }) => candidate !== lede.candidate);
  return [...rest].sort((a, b) => a.text.length - b.text.length)[0]?.text ?? '';
}
