import type { Problem, Verification } from '../../domain/claim.js';
import { contentTerms } from '../read/content-terms.js';
import { isOnlyToBeTold } from '../read/only-to-be-told.js';
import { type Fault, fault, faultOfProblem } from './fault.js';
import { judgeWords } from './judge-words.js';
import { locateWords } from './locate-words.js';
import type { Material } from './material.js';
import type { Proposal } from './proposal.js';

/** A stretch of a source: `source` is its index in the writer's list; `text` is exactly that slice. */
export interface SourceSpan {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A proposal that passed, with what bears it out, or what is wrong with it. */
export type Judgement =
  | {
      readonly passed: true;
      readonly score: number;
      readonly problems: readonly Problem[];
      readonly spans: readonly SourceSpan[];
    }
  | { readonly passed: false; readonly faults: readonly Fault[] };

/** Spans behind one claim; more are no help to an editor. */
const MOST_SPANS = 4;
/** Share of a claim's content words that words which a model points at must have, to stand as evidence. */
const LEAST_SHARED = 0.3;

/** Judges a proposed claim by its words and by the verifier, over the sources that the model was shown and no others. */
export function judgeProposal(proposal: Proposal, material: Material): Judgement {
  const wrong = judgeWords(proposal, material);
  if (wrong !== null) return { passed: false, faults: [wrong] };
  const isHead = proposal.part === 'headline' || proposal.part === 'dek';
  const sources = isHead ? material.head : material.body;
  const checked = material.verifyClaim({ sentence: proposal.text, sources });
  const faults = faultsOf(checked);
  if (faults.length > 0) return { passed: false, faults };
  const spans = [...spansOf(checked, material), ...citedSpans(proposal, material)];
  if (spans.length === 0 && !isHead)
    return { passed: false, faults: [fault('no words of a report stand behind it')] };
  if (
    checked.evidence.length > 0 &&
    checked.evidence.every((span) => isOnlyToBeTold(span.text, proposal.text))
  )
    return {
      passed: false,
      faults: [fault('what is only to be told is told as fact', null, spans[0]?.text ?? null)],
    };
  const { score, problems } = checked;
  return { passed: true, score, problems, spans: apart(spans).slice(0, MOST_SPANS) };
}

function faultsOf({ verdict, problems, evidence }: Verification): Fault[] {
  const blocking = problems.filter(({ blocks }) => blocks);
  if (verdict === 'supported' && blocking.length === 0) return [];
  const told = (blocking.length > 0 ? blocking : problems).map(faultOfProblem);
  return told.length > 0 ? told : [fault('no report bears it out', null, evidence[0]?.text ?? null)];
}

/** The verifier's spans that lie in the text itself: a headline is no evidence that a reader could look up. */
function spansOf({ evidence }: Verification, { sources }: Material): SourceSpan[] {
  return evidence.flatMap(({ source, start, end, text }) => {
    const index = Number(source);
    return sources[index]?.article.text.slice(start, end) === text
      ? [{ source: index, start, end, text }]
      : [];
  });
}

/** Words that the model pointed at, where the report has them and they are about what the claim says. */
function citedSpans({ text, cited }: Proposal, { body }: Material): SourceSpan[] {
  const terms = [...new Set(contentTerms(text))];
  return cited.flatMap(({ source, words }) => {
    const index = source - 1;
    const whole = body.find(({ id }) => id === String(index))?.text ?? '';
    const found = locateWords(words, whole);
    if (found === null) return [];
    const slice = whole.slice(found.start, found.end);
    const held = new Set(contentTerms(slice));
    const shared = terms.filter((term) => held.has(term)).length / Math.max(1, terms.length);
    return shared >= LEAST_SHARED ? [{ source: index, ...found, text: slice }] : [];
  });
}

/** Spans that do not overlap one that stands before them. */
function apart(spans: readonly SourceSpan[]): SourceSpan[] {
  return spans.filter(
    (span, at) =>
      !spans
        .slice(0, at)
        .some((one) => one.source === span.source && one.start < span.end && span.start < one.end),
  );
}
