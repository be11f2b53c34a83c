import type { Dropped } from '../../domain/brief.js';
import type { Problem, Verification, VerifyClaim } from '../../domain/claim.js';
import type { Candidate, Follower } from '../candidate.js';
import { type Concepts, conceptsOf } from '../rank/concepts.js';
import { DENSITY_SHARE } from '../rank/score-sentences.js';
import type { SentenceSpace } from '../rank/sentence-space.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import type { Disputes } from './disputes.js';
import { findSupport, verifySourceOf } from './find-support.js';
import { isSameFact, sumsUpAgain, tellsAgain } from './tells-again.js';

/** A candidate that passed the verifier, as it will stand in the brief. */
export interface Taken {
  readonly candidate: Candidate;
  readonly text: string;
  readonly score: number;
  readonly problems: readonly Problem[];
  /** Source sentences behind the text; the first is the candidate's own. */
  readonly evidence: readonly SourceSentence[];
}

/** How much likeness to the lede costs: other outlets' openings tell the same event once more. */
const RETELLING = 0.5;

const TOLD = 'told already';
/** What a sentence must add to a fact that is told to stand beside it. */
const FEWEST_ADDED = 4;
const SHARE_ADDED = 0.35;

/** From this score on a candidate adds nothing to the claims so far. */
const KNOWN = 0.65;

/** … and it holds hardly a word that they lack. */
const SHARE_KNOWN = 0.7;

/** A sentence's score is worth this much of agreed weight. */
const OWN_SCORE = 2;

/** What the writer has so far: takes candidates one by one and remembers what is told already. */
export class Notebook {
  readonly taken: Taken[] = [];
  readonly #told = new Set<string>();
  readonly #dropped: readonly Dropped[];
  /** Candidates that cannot stand, and why. */
  readonly #refused = new Map<Candidate, string>();

  constructor(
    readonly sources: readonly SourceText[],
    readonly concepts: Concepts,
    readonly space: SentenceSpace,
    readonly verifyClaim: VerifyClaim,
    dropped: readonly Dropped[],
    /** What other sources tell differently. */
    readonly disputes: Disputes,
  ) {
    this.#dropped = dropped;
  }

  /** What is left out, and why; sentences that never were candidates first. */
  get dropped(): Dropped[] {
    return [
      ...this.#dropped,
      ...[...this.#refused].map(([{ sentence }, reason]) => ({ text: sentence.text, reason })),
    ];
  }

  /** Takes the best candidate of a pool that still tells something new and verifies; null where none does. */
  takeBest(pool: readonly Candidate[], value: (candidate: Candidate) => number): Taken | null {
    const ranked = pool
      .filter((candidate) => this.isOpen(candidate))
      .map((candidate) => ({ candidate, worth: value(candidate) }))
      .sort((a, b) => b.worth - a.worth);
    for (const { candidate } of ranked) {
      const taken = this.take(candidate);
      if (taken) return taken;
    }
    return null;
  }

  /** Takes the best of those left out because their fact is told, that adds much to it; null where none does. */
  takeAddition(pool: readonly Candidate[], value: (candidate: Candidate) => number): Taken | null {
    const ranked = pool
      .filter((candidate) => this.#refused.get(candidate) === TOLD && this.#addsMuch(candidate))
      .sort((a, b) => value(b) - value(a));
    for (const candidate of ranked) {
      const taken = this.#write(candidate);
      if (!taken) continue;
      this.#refused.delete(candidate);
      return taken;
    }
    return null;
  }

  /** Verifies a candidate and writes it down; null where it tells nothing new or does not verify. */
  take(candidate: Candidate): Taken | null {
    if (!this.isOpen(candidate)) return null;
    if (this.taken.some((taken) => tellsAgain(candidate, taken.candidate, this.space)))
      return this.#refuse(candidate, TOLD);
    const [lede] = this.taken;
    if (lede && sumsUpAgain(candidate, lede.candidate)) return this.#refuse(candidate, TOLD);
    if (this.#follows(candidate.text)) return this.#refuse(candidate, TOLD);
    return this.#write(candidate);
  }

  /**
   * A claim with the sentence that follows it in its source, where that one leans on it and tells something new;
   * null where it does not. What is taken is changed in place.
   */
  followOn(taken: Taken, { sentence, text }: Follower): Taken | null {
    const at = this.taken.indexOf(taken);
    const source = this.sources.find(({ index }) => index === sentence.source);
    if (at < 0 || !source || this.taken.some((other) => isSameFact(text, other.text))) return null;
    if (this.#follows(text)) return null;
    const whole = `${taken.text} ${text}`;
    if (this.taken.some((other) => other !== taken && isSameFact(whole, other.text))) return null;
    const checked = this.verifyClaim({ sentence: whole, sources: [verifySourceOf(source)] });
    if (!holds(checked)) return null;
    const evidence = [...taken.candidate.from, sentence];
    const joined = { ...taken, text: whole, score: checked.score, problems: checked.problems, evidence };
    this.taken[at] = joined;
    return joined;
  }

  /** A candidate as a position in a disagreement, whether or not the body tells it; evidence is its own source's. */
  positionOf(candidate: Candidate): Taken | null {
    const told = this.taken.find((taken) => taken.candidate === candidate);
    const source = this.sources.find(({ index }) => index === candidate.sentence.source);
    const verified = told ?? (source && this.#verify(candidate, source));
    return verified ? { ...verified, candidate, evidence: candidate.from } : null;
  }

  /** Gives taken candidates back, with all that was left out because some claim tells it: they may be that claim. */
  startAgain(given: readonly Taken[]): void {
    for (const taken of given) this.giveBack(taken);
    for (const [candidate, reason] of this.#refused) if (reason === TOLD) this.#refused.delete(candidate);
  }

  /** Gives a taken candidate back, so that it can stand elsewhere or not at all. */
  giveBack(taken: Taken): void {
    this.taken.splice(this.taken.indexOf(taken), 1);
  }

  isOpen(candidate: Candidate): boolean {
    return !this.#refused.has(candidate) && !this.taken.some((taken) => taken.candidate === candidate);
  }

  /** 0 to 1: the share of what a candidate tells that has not been told yet, by weight. */
  noveltyOf({ sentence }: Candidate): number {
    const mass = this.concepts.massOf(sentence.terms);
    return mass === 0 ? 0 : this.concepts.massOf(sentence.terms, this.#told) / mass;
  }

  /** A candidate's score less what of it the brief has told by now. */
  worthOf(candidate: Candidate): number {
    const [lede] = this.taken;
    const retold = lede ? RETELLING * this.space.likeness(candidate.sentence, lede.candidate.sentence) : 0;
    return candidate.score - DENSITY_SHARE * candidate.density * (1 - this.noveltyOf(candidate)) - retold;
  }

  /**
   * What a candidate would add of what the sources agree on, however long it is, beside its own score: what stands
   * first below the lede should tell the most of it.
   */
  gainOf({ sentence, score }: Candidate): number {
    return this.concepts.massOf(sentence.terms, this.#told) + OWN_SCORE * score;
  }

  /** How many of the claims so far come from a source. */
  countFrom(source: number): number {
    return this.taken.filter(({ candidate }) => candidate.sentence.source === source).length;
  }

  /** Whether a sentence follows from the claims so far: then a reader knows it. */
  #follows(sentence: string): boolean {
    if (this.taken.length === 0) return false;
    const text = this.taken.map((taken) => taken.text).join('\n');
    const told = new Set(contentTerms(text));
    const terms = contentTerms(sentence);
    if (terms.filter((term) => told.has(term)).length < SHARE_KNOWN * terms.length) return false;
    const checked = this.verifyClaim({ sentence, sources: [{ id: 'told', text }] });
    return holds(checked) && checked.score >= KNOWN;
  }

  /** New content words: a third of its own, four at least, and it is nobody's sentence over again. */
  #addsMuch(candidate: Candidate): boolean {
    const told = new Set(this.taken.flatMap(({ text }) => contentTerms(text)));
    const terms = [...new Set(contentTerms(candidate.text))];
    const added = terms.filter((term) => !told.has(term)).length;
    if (added < FEWEST_ADDED || added / terms.length < SHARE_ADDED) return false;
    return !this.taken.some(({ text }) => isSameFact(candidate.text, text));
  }

  #write(candidate: Candidate): Taken | null {
    const source = this.sources.find(({ index }) => index === candidate.sentence.source);
    const verified = source && this.#verify(candidate, source);
    if (!verified) return this.#refuse(candidate, 'not verified: its source does not carry it alone');
    const taken = { candidate, ...verified };
    this.taken.push(taken);
    for (const concept of conceptsOf(candidate.sentence.terms)) this.#told.add(concept);
    return taken;
  }

  #refuse(candidate: Candidate, reason: string): null {
    this.#refused.set(candidate, reason);
    return null;
  }

  #verify(candidate: Candidate, source: SourceText): Omit<Taken, 'candidate'> | null {
    for (const text of new Set([candidate.text, candidate.plain])) {
      const checked = this.verifyClaim({ sentence: text, sources: [verifySourceOf(source)] });
      if (!holds(checked)) continue;
      const support = findSupport(text, candidate.sentence, this.sources, this);
      return {
        text,
        score: checked.score,
        problems: checked.problems,
        evidence: [...candidate.from, ...support],
      };
    }
    return null;
  }
}

/** Whether the verifier lets a sentence stand. */
export function holds({ verdict, problems }: Verification): boolean {
  return verdict === 'supported' && !problems.some(({ blocks }) => blocks);
}
