/** "1 statement", "3 statements"; `plural` where an s does not make it. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "3 statements to resolve", or that the draft is ready. */
export function sayLeft(left: number): string {
  return left === 0 ? 'Ready to approve' : `${count(left, 'statement')} to resolve`;
}

/** "30 hours", "under an hour". */
export function saySpan(hours: number): string {
  return hours < 1 ? 'under an hour' : count(Math.round(hours), 'hour');
}
