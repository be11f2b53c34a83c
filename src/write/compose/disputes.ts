import type { Evidence } from '../../domain/claim.js';
import type { FindContradictions } from '../../domain/contradiction.js';
import { findMeasures } from '../figures/measures.js';
import type { Quantity } from '../figures/quantities.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';
import type { Conflict } from './find-conflicts.js';
import type { PossibleMatter } from './find-possible-matters.js';

/** A figure that one source gives and another gives differently. */
interface DisputedFigure extends Quantity {
  /** The other source's figure, as its text has it. */
  readonly other: string;
}

const OWNED =
  /\b(?:says?|said|according to|claims?|claimed|reports?|reported|estimates?|estimated|filings? shows?|puts?)\b/i;

/** What one source tells to have happened and another otherwise. */
interface DisputedDeed {
  readonly about: string;
  /** Stems of the words that tell either; none where doers, causes or days differ. */
  readonly ends: readonly string[];
  readonly texts: readonly string[];
}

/** Where a sentence stands. */
type Place = Pick<Evidence, 'source' | 'start' | 'end'>;

/** A longer one heads a brief alone. */
const LONGEST_ABOUT = 70;

/** What the sources tell differently, and whether a text takes a side in it. */
export class Disputes {
  readonly #figures: readonly DisputedFigure[];
  readonly #deeds: readonly DisputedDeed[];
  /** The sentences of each matter that reports tell, or may tell, differently. */
  readonly #matters: readonly (readonly Place[])[];

  constructor(
    conflicts: readonly Conflict[],
    readonly possible: readonly PossibleMatter[],
    readonly findContradictions: FindContradictions,
  ) {
    this.#figures = conflicts.flatMap(({ figures }) => {
      if (figures === null) return [];
      const [a, b] = figures;
      return [
        { ...a, other: b.words },
        { ...b, other: a.words },
      ];
    });
    this.#deeds = conflicts.flatMap(({ about, a, b, ends }) =>
      ends === null ? [] : [{ about, ends, texts: [a.sentence.text, b.sentence.text] }],
    );
    this.#matters = [
      ...conflicts.map(({ a, b }) => [a.sentence, b.sentence]),
      ...possible.map(({ positions, beside }) => [...positions, ...beside]),
    ];
  }

  /** Whether a source tells, or may tell, otherwise what a sentence of another one tells: it supports nothing there. */
  mayOppose(sentence: Place, { index }: Pick<SourceText, 'index'>): boolean {
    return this.#matters.some(
      (places) =>
        places.some((place) => isOverlapping(place, sentence)) &&
        places.some(({ source }) => source === index),
    );
  }

  /** Whether two sources tell, or may tell, anything differently. */
  areApart(one: number, other: number): boolean {
    return this.#matters.some(
      (places) =>
        one !== other && [one, other].every((index) => places.some(({ source }) => source === index)),
    );
  }

  /** Whether a text states as plain fact what another source tells differently. */
  areStatedIn(text: string): boolean {
    return this.figuresStatedIn(text).length > 0 || this.deedIn(text) !== null;
  }

  /** The same of a headline. */
  areStatedInTitle(title: string): boolean {
    return this.figuresStatedIn(title).length > 0 || this.deedInTitle(title) !== null;
  }

  /** Whether a title tells how a matter ended that another report may tell otherwise. */
  mayTakeSide(title: string): boolean {
    const terms = contentTerms(title);
    return this.possible.some(({ ends }) => terms.some((term) => ends.includes(term)));
  }

  /** The disputed figures that a text states as plain fact, without whose they are. */
  figuresStatedIn(text: string): readonly DisputedFigure[] {
    return OWNED.test(text) ? [] : this.figuresIn(text);
  }

  /** The disputed figures that a text gives, whoever it says gives them. */
  figuresIn(text: string): readonly DisputedFigure[] {
    if (this.#figures.length === 0) return [];
    const told = findMeasures(text);
    return this.#figures.filter((figure) => told.some((one) => isSame(one, figure)));
  }

  /** What a text takes a side in without a figure, or null. */
  deedIn(text: string): string | null {
    const found = this.#deeds.find(({ texts }) => texts.some((other) => this.#contradict(text, other)));
    return found?.about ?? null;
  }

  /** The same of a title: its grammar is short, so a word for what happened will do. */
  deedInTitle(title: string): string | null {
    const terms = new Set(contentTerms(title));
    const found = this.#deeds.find(({ ends }) => ends.some((end) => terms.has(end)));
    return found?.about ?? this.deedIn(title);
  }

  #contradict(one: string, other: string): boolean {
    const reports = [one, other].map((text, index) => ({ id: String(index), text }));
    return this.findContradictions(reports).length > 0;
  }

  /** "Raises $40 million or $45 million": a title that takes a side, with both sides in it. */
  withBothSides(title: string): string {
    const deed = this.deedInTitle(title);
    if (deed !== null) return deed.length > LONGEST_ABOUT ? deed : `${deed}? Outlets disagree`;
    const [figure] = this.figuresStatedIn(title);
    const words = figure && findMeasures(title).find((one) => isSame(one, figure))?.words;
    if (!figure || words === undefined) return title;
    const number = words.slice(0, words.length - figure.noun.length).trim();
    const other = figure.other.slice(0, figure.other.length - figure.noun.length).trim();
    return title.replace(number, () => `${number} or ${other}`);
  }
}

function isOverlapping(one: Place, other: Place): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}

function isSame(one: Quantity, figure: DisputedFigure): boolean {
  return one.of === figure.of && one.value === figure.value;
}
