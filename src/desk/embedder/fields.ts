import type { NumberField, WordsField } from '../settings/read-settings.js';

const money = { least: 0, most: 1_000_000, whole: false } as const;

export const LIMITS: readonly NumberField[] = [
  { name: 'totalSeconds', label: 'Seconds that one call may take', least: 2, most: 300, whole: true },
];

/** A budget of 0 is no limit. */
export const COSTS: readonly NumberField[] = [
  { name: 'price', label: 'Price of a million tokens', ...money },
  { name: 'dayTokens', label: 'Tokens for one day', least: 0, most: 10_000_000_000, whole: true },
  { name: 'dayCost', label: 'Cost of one day', ...money },
];

export const WORDS: readonly WordsField[] = [
  { name: 'name', label: 'Embedder', most: 200, line: true },
  { name: 'prefix', label: 'Words before each text', most: 100, line: true, exact: true },
];
