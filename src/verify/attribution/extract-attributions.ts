import type { Attribution, ExtractAttributions } from '../../domain/attribution.js';
import { type Sentence, sentences } from '../../domain/text/sentences.js';
import { readClause } from './clause.js';
import { speechIn } from './find-speech.js';
import { speakerOfTranscriptLine } from './read-transcript.js';
import { SpeakerMemory } from './speaker-memory.js';
import type { Speech } from './speech.js';

/** A quotation of fewer words without a cue is a term or a title, not speech. */
const SHORTEST_QUOTATION = 5;
/** A speaker is remembered for this many paragraphs. */
const REMEMBERED = 1;

/**
 * Who says what in an article: direct and indirect, in reading order. A quotation that continues belongs to the
 * speaker who was named last in its paragraph or the one before.
 */
export const extractAttributions: ExtractAttributions = (text) => {
  const found: Attribution[] = [];
  const memory = new SpeakerMemory();
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (line[0].trim() === '') continue;
    readParagraph({ text: line[0], offset: line.index, number: paragraph++ }, memory, found);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
};

interface Paragraph {
  readonly text: string;
  readonly offset: number;
  readonly number: number;
}

function readParagraph(paragraph: Paragraph, memory: SpeakerMemory, found: Attribution[]): void {
  const transcript = speakerOfTranscriptLine(paragraph.text);
  if (transcript) {
    const attribution = shift(transcript, paragraph.offset, 'direct');
    memory.remember(attribution, paragraph.number);
    found.push(attribution);
    return;
  }
  let inParagraph = false;
  for (const sentence of sentences(paragraph.text)) {
    inParagraph = readSentence(paragraph, sentence, memory, inParagraph, found) || inParagraph;
  }
}

function readSentence(
  paragraph: Paragraph,
  sentence: Sentence,
  memory: SpeakerMemory,
  spokenBefore: boolean,
  found: Attribution[],
): boolean {
  const clause = readClause(sentence.text);
  const offset = paragraph.offset + sentence.start;
  const said = speechIn(clause);
  for (const speech of said) {
    const attribution = shift(speech, offset, quoteKind(clause.quotations, speech));
    if (isAside(sentence.text, speech.speakerStart)) memory.forget();
    else if (speech.strength !== 'stance') memory.remember(attribution, paragraph.number);
    found.push(attribution);
  }
  for (const quotation of clause.quotations) {
    if (said.some((speech) => speech.start < quotation.end && quotation.start < speech.end)) continue;
    if (quotation.text.split(/\s+/).length < SHORTEST_QUOTATION) continue;
    const speaker = memory.recall(paragraph.number, said.length > 0 || spokenBefore ? 0 : REMEMBERED);
    if (!speaker) continue;
    found.push({ ...speaker, quote: 'direct', start: offset + quotation.start, end: offset + quotation.end });
    memory.extend(paragraph.number);
  }
  return said.length > 0;
}

const ASIDE =
  /\S+ \S+.*\b(?:after|before|when|as|because|although|though|while|since|who|which|whose)\s+(?:[\p{L}.’'-]+\s+){0,5}$/u;

/** "Mill urged Vale to resign after Osei said no": the words that follow may be Mill's as well as Osei's. */
function isAside(sentence: string, speakerStart: number): boolean {
  return ASIDE.test(sentence.slice(0, speakerStart));
}

function quoteKind(
  quotations: readonly { readonly start: number; readonly end: number }[],
  { start, end }: { readonly start: number; readonly end: number },
): Attribution['quote'] {
  let inside = 0;
  for (const quotation of quotations)
    inside += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
  if (inside === 0) return 'indirect';
  return inside >= 0.9 * (end - start) ? 'direct' : 'mixed';
}

function shift(
  speech: Pick<Speech, 'speaker' | 'speakerStart' | 'speakerEnd' | 'start' | 'end' | 'cue'>,
  offset: number,
  quote: Attribution['quote'],
): Attribution {
  return {
    quote,
    start: speech.start + offset,
    end: speech.end + offset,
    speaker: speech.speaker,
    speakerStart: speech.speakerStart + offset,
    speakerEnd: speech.speakerEnd + offset,
    cue: speech.cue,
  };
}
