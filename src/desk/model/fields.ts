import type { NumberField } from '../settings/read-settings.js';

const whole = { whole: true } as const;
const money = { least: 0, most: 1_000_000, whole: false } as const;

/** What it takes to talk to the model. */
export const LIMITS: readonly NumberField[] = [
  {
    name: 'contextTokens',
    label: 'Tokens that it takes, question and answer together',
    least: 2_000,
    most: 2_000_000,
    ...whole,
  },
  { name: 'totalSeconds', label: 'Seconds that one answer may take', least: 5, most: 840, ...whole },
  { name: 'silentSeconds', label: 'Seconds that it may send nothing', least: 2, most: 840, ...whole },
];

export const PRICES: readonly NumberField[] = [
  { name: 'priceIn', label: 'Price of a million tokens that it reads', ...money },
  { name: 'priceOut', label: 'Price of a million tokens that it writes', ...money },
];

/** 0 is no limit. */
export const BUDGETS: readonly NumberField[] = [
  { name: 'briefTokens', label: 'Tokens for one brief', least: 0, most: 100_000_000, ...whole },
  { name: 'briefCost', label: 'Cost of one brief', ...money },
  { name: 'dayTokens', label: 'Tokens for one day', least: 0, most: 10_000_000_000, ...whole },
  { name: 'dayCost', label: 'Cost of one day', ...money },
];

export const KEEPING: readonly NumberField[] = [
  { name: 'callDays', label: 'Days for which single calls are kept', least: 2, most: 3650, ...whole },
];

/** What an editor types in words; `line`: without line breaks. */
export const WORDS = [
  { name: 'name', label: 'Model', most: 200, line: true },
  { name: 'style', label: 'Style guide', most: 4_000, line: false },
  { name: 'beat', label: 'Beat', most: 2_000, line: false },
] as const;

export const PROVIDERS = [
  ['openai-compatible', 'OpenAI-compatible server (Ollama, llama.cpp, vLLM)'],
  ['openai', 'OpenAI'],
  ['anthropic', 'Anthropic'],
] as const;

export const TASKS = [
  ['write', 'It drafts'],
  ['judge', 'It judges what the extractive writer drafts'],
  ['both', 'It drafts, and then judges the draft'],
] as const;

export const INSTEAD = [
  ['extractive', 'The extractive writer drafts, and the draft says so'],
  ['wait', 'The draft waits'],
] as const;
