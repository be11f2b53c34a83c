import { type Sentence, sentences } from '../../src/domain/text/sentences.js';
import { readWords } from '../../src/verify/reading/words.js';
import { pick, seededRandom } from './random.js';
import { finish, rewrite } from './rewrite.js';

export type Span = readonly [number, number];

/** An article with who-said-what marked by hand. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly speaker: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}

/** A statement beside its article: with its attribution gone, with it kept in other words, or never attributed. */
export interface Drop {
  readonly id: string;
  readonly kind: 'dropped' | 'kept' | 'fact';
  readonly sentence: string;
  readonly text: string;
}

/** Cues that pass on a clause as somebody's words, by the marks of people and not by our own list of cues. */
const CUE =
  /^(?:(?:has|have|had|also|later|then) )*(?:said|says|say|saying|told|tells|telling|added|adding|wrote|writes|noted|announced|suggested|argued|argues|arguing|claimed|claims|claiming|stated|declared|insisted|warned|explained|predicted|tweeted|according to)(?: (?:in|on|at|during|to) .{1,40})?$/i;
const SHORTEST = 7;
const LONGEST = 45;
const FACTS_EACH = 3;
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|that|which|one|this|these|those)$/i;

/** Statements made from what people marked in the articles. The same seed makes the same statements. */
export function dropAttributions(articles: readonly MarkedArticle[], seed: number): Drop[] {
  const random = seededRandom(seed);
  return articles.flatMap((article) => {
    const all = sentences(article.text);
    const drops = article.attributions.flatMap((marked): Drop[] => {
      const said = readMarked(article.text, marked, all);
      if (!said) return [];
      const base = { id: article.id, text: article.text };
      const dropped: Drop = { ...base, kind: 'dropped', sentence: finish(said.content) };
      const kept = keep(said, random);
      return kept === null ? [dropped] : [dropped, { ...base, kind: 'kept', sentence: finish(kept) }];
    });
    return [...drops, ...facts(article, all, random)];
  });
}

interface Said {
  readonly speaker: string;
  readonly content: string;
}

/** A clause said by one speaker within one sentence, wholly outside quotation marks. */
function readMarked(
  text: string,
  marked: MarkedArticle['attributions'][number],
  all: readonly Sentence[],
): Said | null {
  const [speaker, content] = [marked.speaker, marked.content].map((spans) =>
    spans.length === 1 ? spans[0] : undefined,
  );
  const [firstCue] = marked.cue;
  if (!speaker || !content || !firstCue) return null;
  if (!CUE.test(marked.cue.map(([start, end]) => text.slice(start, end)).join(' '))) return null;
  const sentence = all.find(({ start, end }) => start <= content[0] && content[1] <= end);
  if (!sentence || firstCue[0] < sentence.start || sentence.end < firstCue[1]) return null;
  const said = text
    .slice(...content)
    .trim()
    .replace(/^that\s+/, '')
    .replace(/[\s,;:.]+$/, '');
  const words = readWords(said);
  if (words.length < SHORTEST || words.length > LONGEST || /["“”]|''|``|\n/.test(said)) return null;
  // Phrases and infinitives are not statements of their own; questions neither.
  if (/^(?:to|about|of|for|with|if|whether|how|why|what|when|where|[a-z]+ing)\b/.test(said)) return null;
  return { speaker: text.slice(...speaker), content: said };
}

function keep({ speaker, content }: Said, random: () => number): string | null {
  if (PRONOUN.test(speaker.trim()) || readWords(speaker).length > 12) return null;
  const opening = /^[A-Z][a-z]+ [A-Z]|^I\b|^[A-Z]{2}|^(?:Mr|Mrs|Ms)\b/.test(content)
    ? content
    : content.charAt(0).toLowerCase() + content.slice(1);
  const forms = [
    `According to ${speaker}, ${opening}`,
    `${speaker} said ${opening}`,
    `${speaker} says that ${opening}`,
    `${content}, ${speaker} said`,
    `${content}, according to ${speaker}`,
  ];
  return pick(random, forms) ?? null;
}

/** Sentences that touch nothing that anybody marked as said. */
function facts(
  { id, text, attributions }: MarkedArticle,
  all: readonly Sentence[],
  random: () => number,
): Drop[] {
  const spans = attributions.flatMap(({ speaker, cue, content }) => [...speaker, ...cue, ...content]);
  const free = all.filter(
    (sentence) =>
      sentence.text.length > 60 &&
      sentence.text.length < 320 &&
      /[.!?]$/.test(sentence.text) &&
      !spans.some(([start, end]) => start < sentence.end && sentence.start < end),
  );
  const article = { text, words: () => [], names: [], lastName: null };
  return Array.from({ length: Math.min(FACTS_EACH, free.length) }, () => {
    const [sentence] = free.splice(Math.floor(random() * free.length), 1);
    return { id, text, kind: 'fact', sentence: rewrite(sentence?.text ?? '', article, random) };
  });
}
