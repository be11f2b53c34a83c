import { TITLES } from '../../domain/text/name-words.js';
import { isFiniteVerb } from '../attribution/grammar-words.js';
import type { Aligned } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';

/** Openings of phrases and clauses that add to a sentence which says the same without them. */
const OPENINGS =
  /^(?:in|on|at|after|during|since|by|from|with|for|to|of|as|over|under|near|amid|following|before|through|across|around|between|among|into|toward|towards|behind|beside|along|and|while|when|where|who|whom|whose|which|because|including|citing|saying|adding|noting|early|earlier|late|later|last|this|next|today|yesterday|tomorrow|tonight|also|now|already|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Offices that are held fully by whom they name. */
const LIMITING = /^(?:former|acting|interim|vice|deputy|assistant|associate|ex)$/;
const BOUNDARY = /[,;:—–()“”"]|\s-\s|--/;

/**
 * Whether the words that a claim left out only add: a relative clause, an apposition, a place, a time, a title. An
 * adjective, an adverb or a governing verb may limit or deny what stays, so its loss is not additive.
 */
export function isAdditive(best: Aligned, edit: Edit): boolean {
  const { words, text } = best.sentence.read;
  const run = words.slice(edit.sourceFrom, edit.sourceTo);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.every((word) => !word.content)) return true;
  const before = text.slice(words[edit.sourceFrom - 1]?.end ?? 0, first.start);
  const behind = text.slice(last.end, words[edit.sourceTo]?.start ?? text.length);
  const opens = edit.sourceFrom === 0 || BOUNDARY.test(before);
  const closes = edit.sourceTo === words.length || BOUNDARY.test(behind);
  if (opens && closes) return true;
  if (opens || closes) return OPENINGS.test(first.lower) || (opens && opensClauseBehind(best, edit));
  if (OPENINGS.test(first.lower) || isFirstOfTwo(best, edit)) return true;
  return run.every((word) => TITLES.has(word.lower) && !LIMITING.test(word.lower)) && nameFollows(best, edit);
}

/** "The bridge opened last year and was closed", "hired 21 nurses and 450 porters": the first of two of a kind. */
function isFirstOfTwo({ sentence }: Aligned, { sourceFrom, sourceTo }: Edit): boolean {
  const { words } = sentence.read;
  const isVerb = (word: Word | undefined): boolean =>
    word !== undefined && !word.capital && (isFiniteVerb(word.lower) || isVerbForm(word.lower));
  if (words[sourceTo - 1]?.lower !== 'and') return false;
  const hasVerb = words.slice(sourceFrom, sourceTo).some(isVerb);
  return isVerb(words[sourceTo]) ? hasVerb : isVerb(words[sourceFrom - 1]) && !hasVerb;
}

/** "Police said on Friday that …" and a dateline: what follows is a clause of its own. */
function opensClauseBehind({ sentence }: Aligned, edit: Edit): boolean {
  const { words } = sentence.read;
  return edit.sourceFrom === 0 && /^(?:that|and|but)$/.test(words[edit.sourceTo - 1]?.lower ?? '');
}

function nameFollows({ sentence }: Aligned, edit: Edit): boolean {
  const next = sentence.read.words[edit.sourceTo];
  return next?.capital === true && next.content;
}
