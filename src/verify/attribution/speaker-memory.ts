import type { Attribution } from '../../domain/attribution.js';

type Speaker = Pick<Attribution, 'speaker' | 'speakerStart' | 'speakerEnd' | 'cue'>;

/** Who spoke last, and in which paragraph. */
export class SpeakerMemory {
  #last: Speaker | null = null;
  #paragraph = Number.NEGATIVE_INFINITY;

  remember(attribution: Attribution, paragraph: number): void {
    const { speaker, speakerStart, speakerEnd, cue } = attribution;
    this.#last = { speaker, speakerStart, speakerEnd, cue };
    this.#paragraph = paragraph;
  }

  /** Nobody is known to speak any more. */
  forget(): void {
    this.#last = null;
  }

  /** The last speaker, when no more than `distance` paragraphs have passed. */
  recall(paragraph: number, distance: number): Speaker | null {
    return paragraph - this.#paragraph <= distance ? this.#last : null;
  }

  /** The speaker goes on in this paragraph. */
  extend(paragraph: number): void {
    this.#paragraph = paragraph;
  }
}
