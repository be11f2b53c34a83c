const FIRST_SLOTS = 1 << 12;
/** From this fill on, the table doubles. */
const FULL = 0.7;
const EMPTY = -1;

/**
 * For each value the latest article that holds it. Millions of values in two plain lists of numbers (a hash table with
 * open addressing): a map of them would be walked by every collection of garbage.
 */
export class LatestHolders {
  #values = new Int32Array(FIRST_SLOTS);
  #holders = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  #size = 0;

  get(value: number): number | undefined {
    const holder = this.#holders[this.#slotOf(value)] as number;
    return holder === EMPTY ? undefined : holder;
  }

  set(value: number, holder: number): void {
    if (this.#size >= this.#values.length * FULL) this.#grow();
    const slot = this.#slotOf(value);
    if (this.#holders[slot] === EMPTY) this.#size++;
    this.#values[slot] = value;
    this.#holders[slot] = holder;
  }

  /** Removes a value where this article is the latest to hold it. */
  remove(value: number, holder: number): void {
    const slot = this.#slotOf(value);
    if (this.#holders[slot] !== holder) return;
    this.#size--;
    this.#closeGap(slot);
  }

  /** Values behind a gap move up into it, so that each is still met on the way from its own slot. */
  #closeGap(from: number): void {
    const mask = this.#values.length - 1;
    let gap = from;
    for (let at = (gap + 1) & mask; this.#holders[at] !== EMPTY; at = (at + 1) & mask) {
      const value = this.#values[at] as number;
      const home = homeOf(value) & mask;
      if (((at - home) & mask) < ((at - gap) & mask)) continue;
      this.#values[gap] = value;
      this.#holders[gap] = this.#holders[at] as number;
      gap = at;
    }
    this.#holders[gap] = EMPTY;
  }

  /** The slot of a value, or the empty one where it would stand. */
  #slotOf(value: number): number {
    const mask = this.#values.length - 1;
    let slot = homeOf(value) & mask;
    while (this.#holders[slot] !== EMPTY && this.#values[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [values, holders] = [this.#values, this.#holders];
    this.#values = new Int32Array(values.length * 2);
    this.#holders = new Int32Array(values.length * 2).fill(EMPTY);
    for (let at = 0; at < values.length; at++) {
      if (holders[at] === EMPTY) continue;
      const slot = this.#slotOf(values[at] as number);
      this.#values[slot] = values[at] as number;
      this.#holders[slot] = holders[at] as number;
    }
  }
}

/** Values were sampled by their low bits, which therefore say nothing. */
function homeOf(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 7;
}
