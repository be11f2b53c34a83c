import type { Article, BlockRole } from '../../domain/article.js';
import type { Attribution } from '../../domain/attribution.js';
import { isNoReport } from '../../domain/genre.js';
import { findNames } from '../../domain/text/names.js';
import { findQuotations } from '../../domain/text/quotations.js';
import { type Sentence, sentences } from '../../domain/text/sentences.js';
import { words } from '../../domain/text/tokens.js';
import type { WriteOptions } from '../ports.js';
import { contentTerms } from './content-terms.js';
import { isEnglishText } from './detect-english.js';
import { doubtSentences, type SplitReport } from './doubt-sentences.js';
import { findCopies } from './find-copies.js';
import { findPeople, type Person } from './find-people.js';
import { type SpokenLine, spokenLine } from './find-spoken-lines.js';
import { isNounCue } from './is-noun-cue.js';
import { isOpinionPiece } from './is-opinion-piece.js';
import type { Doubt, SourceSentence, SourceText } from './source-text.js';
import { tellGenders } from './tell-gender.js';
import { languageOf } from './tell-language.js';

/** A brief draws on this much of a text (code units): some 10,000 words. What stands below is not news. */
const LONGEST = 60_000;

/**
 * Reads articles into sentences, people and attributions. Copies are marked. Sentences that may be meant for whoever
 * retells the story stay in the list and are marked; in the text spaces stand in their place, so that nothing can lean on
 * them. For a model more of them are: it may obey.
 */
export function readSources(
  articles: readonly Article[],
  { extractAttributions, readClauses }: Pick<WriteOptions, 'extractAttributions' | 'readClauses'>,
  isForModel = false,
): SourceText[] {
  const whole = articles.map(withoutTail);
  const copies = findCopies(whole);
  const split = whole.map((article) => {
    const isEnglish = isEnglishText(article.text);
    return {
      article,
      isEnglish,
      sentences: isEnglish ? sentences(article.text) : splitForeign(article.text),
    };
  });
  const doubts = doubtSentences(split, readClauses, isForModel);
  return split.map((one, index) => {
    const { isEnglish } = one;
    const { text } = one.article;
    const names = isEnglish ? findNames(text) : [];
    const people = isEnglish ? tellGenders(findPeople(text, names), text) : [];
    const list = sentencesOf(one, index, {
      attributions: isEnglish ? extractAttributions(text).filter((said) => !isNounCue(said, text)) : [],
      people,
      doubts: doubts[index] ?? new Map(),
    });
    const article = { ...one.article, text: withoutDoubted(text, list) };
    return {
      index,
      article,
      titleTerms: contentTerms(article.title),
      sentences: list,
      people,
      names,
      isEnglish,
      language: languageOf(article, isEnglish),
      isOpinion: isNoReport(article.genre) || (isEnglish && isOpinionPiece(article, list)),
      copyOf: copies[index] ?? null,
    };
  });
}

function withoutDoubted(text: string, list: readonly SourceSentence[]): string {
  return list.reduce(
    (left, { doubt, start, end }) =>
      doubt === null ? left : left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** Sentences of a text in a language whose ordinals may carry a full stop: "am 3. | Oktober" is one. */
function splitForeign(text: string): Sentence[] {
  const list: Sentence[] = [];
  for (const sentence of sentences(text)) {
    const last = list.at(-1);
    const gap = last ? text.slice(last.end, sentence.start) : '';
    if (last && /\s\d{1,2}\.$/.test(last.text) && /^ +$/.test(gap)) {
      list[list.length - 1] = {
        start: last.start,
        end: sentence.end,
        text: text.slice(last.start, sentence.end),
      };
    } else list.push(sentence);
  }
  return list;
}

/** The text up to the last line break before the limit; offsets stay as they are. */
function withoutTail(article: Article): Article {
  if (article.text.length <= LONGEST) return article;
  const end = article.text.lastIndexOf('\n', LONGEST);
  return { ...article, text: article.text.slice(0, end > LONGEST / 2 ? end : LONGEST) };
}

interface Found {
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly doubts: ReadonlyMap<number, Doubt>;
}

function sentencesOf(
  { article, sentences: split }: SplitReport,
  source: number,
  { attributions, people, doubts }: Found,
): SourceSentence[] {
  const paragraphs = paragraphsOf(article);
  let paragraph = 0;
  let last = -1;
  return split.map(({ text, start, end }, index) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.start ?? end) <= start)
      paragraph++;
    const opensParagraph = paragraph !== last;
    last = paragraph;
    const spokenBy = spokenIn(paragraphs[paragraph], opensParagraph, people);
    const doubt = doubts.get(index) ?? null;
    return {
      source,
      index,
      paragraph,
      opensParagraph,
      role: paragraphs[paragraph]?.role ?? 'body',
      start,
      end,
      text,
      terms: contentTerms(text),
      wordCount: words(text).length,
      quotations: findQuotations(text),
      attributions: attributions.filter((said) => touches(said, start, end)),
      spokenBy,
      // Somebody answers in an interview, in words of their own: that takes more to be doubted.
      doubt: doubt === 'surely' || spokenBy === null ? doubt : null,
    };
  });
}

/** The label stands in a paragraph's first sentence only. */
function spokenIn(
  paragraph: Paragraph | undefined,
  opensParagraph: boolean,
  people: readonly Person[],
): SpokenLine | null {
  const line = paragraph ? spokenLine(paragraph.line, people) : null;
  return line && !opensParagraph ? { ...line, labelLength: 0 } : line;
}

interface Paragraph {
  readonly start: number;
  readonly role: BlockRole;
  readonly line: string;
}

function touches(said: Attribution, start: number, end: number): boolean {
  return (said.start < end && start < said.end) || (said.speakerStart < end && start < said.speakerEnd);
}

/** Every line of the text is a paragraph; its role comes from the block with the same words. */
function paragraphsOf(article: Article): Paragraph[] {
  const roles = new Map(article.blocks.map(({ text, role }) => [text.trim(), role]));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of article.text.split('\n')) {
    if (line.trim() !== '')
      paragraphs.push({ start, role: roles.get(line.trim()) ?? 'body', line: line.trim() });
    start += line.length + 1;
  }
  return paragraphs;
}
