const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `no outlets`, `one outlet`, `twelve outlets`, `13 outlets`, `1,204 outlets`. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** `three`, `twelve`, `13`. */
export function numberInWords(count: number): string {
  return SMALL[count] ?? count.toLocaleString('en');
}

/** `1 outlet`, `3 outlets`: the short form, for lines beside a date. */
export function countInFigures(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** With a capital first letter, for the start of a sentence. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
