import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';
import type { Tagged } from '../../domain/clauses.js';
import { stem } from '../../domain/text/stem.js';
import { isStopWord } from '../../domain/text/tokens.js';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/;

/** A tagger keeps every new word that it meets, so after so many it is loaded anew (a tenth of a second). */
const MOST_WORDS = 2_000_000;
let tagger: WinkMethods | null = null;
let taggedWords = 0;

function openTagger(): WinkMethods {
  if (tagger === null || taggedWords > MOST_WORDS) {
    tagger = winkNLP(model, ['pos']);
    taggedWords = 0;
  }
  return tagger;
}

/** The words and signs of an English sentence in order. The tagger is loaded with the first sentence. */
export function tagWords(text: string): Tagged[] {
  const wink = openTagger();
  const { its } = wink;
  const found: Tagged[] = [];
  let from = 0;
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const word = token.out();
      taggedWords++;
      const start = text.indexOf(word, from);
      if (start < 0) return;
      from = start + word.length;
      const lower = word.toLowerCase().replace(/’/g, "'");
      const pos = String(token.out(its.pos));
      const content = CONTENT.test(pos) && !isStopWord(lower) && /[\p{L}\p{N}]/u.test(word);
      found.push({ text: word, lower, stem: stem(lower), pos, start, end: from, content });
    });
  return isHeadline(found)
    ? found
    : found.map((word, at) => (isName(found, at) ? { ...word, pos: 'PROPN' } : word));
}

const HEADLINE = 0.8;

function isHeadline(words: readonly Tagged[]): boolean {
  const content = words.filter((word) => word.content);
  return content.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= HEADLINE * content.length;
}

/** A verb with a capital is a name ("Hark said"), but for a sentence's first word, unless a verb or a comma follows. */
function isName(words: readonly Tagged[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (at > 0) return /^[\p{L},]/u.test(words[at - 1]?.text ?? '');
  return next?.text === ',' || next?.pos === 'AUX';
}
