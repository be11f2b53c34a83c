import { tokens } from '../../domain/text/tokens.js';
import type { SourceText } from '../read/source-text.js';

/**
 * A headline in Title Case as a sentence, where the texts show for each word how it is written in running
 * text; otherwise the headline as it is. Case is never guessed.
 */
export function toSentenceCase(headline: string, sources: readonly SourceText[]): string {
  const list = tokens(headline);
  const capitals = list.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (list.length < 4 || capitals / list.length < 0.6) return headline;
  const seen = formsInText(sources);
  let result = headline;
  for (const { text, start, end } of list.slice(1)) {
    if (!/^\p{Lu}\p{Ll}/u.test(text) || /[.:?!“"‘'] ?$/.test(headline.slice(0, start))) continue;
    const lower = text.toLowerCase();
    const known = seen.get(lower);
    if (!known && !ALWAYS_LOWER.has(lower)) return headline;
    if (known === 'capital' && !ALWAYS_LOWER.has(lower)) continue;
    result = result.slice(0, start) + lower + result.slice(end);
  }
  return result;
}

const ALWAYS_LOWER = new Set(
  `a an the and or but for of to in on at by with from as is are was were be been it its his her their
  this that these those after before over under into amid than up down out off not no will would could
  can may has have had who how why when what where more most less new`.split(/\s+/),
);

/** How each word stands inside sentences: capital if it is never written small. */
function formsInText(sources: readonly SourceText[]): ReadonlyMap<string, 'capital' | 'small'> {
  const forms = new Map<string, 'capital' | 'small'>();
  for (const { sentences } of sources) {
    for (const { text } of sentences) {
      for (const token of tokens(text).slice(1)) {
        const lower = token.text.toLowerCase();
        if (/^\p{Ll}/u.test(token.text)) forms.set(lower, 'small');
        else if (!forms.has(lower)) forms.set(lower, 'capital');
      }
    }
  }
  return forms;
}
