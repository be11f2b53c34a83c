import type { Fields } from '../read-form.js';
import {
  type PostedSettings,
  readAddress,
  readCurrency,
  readKey,
  readNumbers,
  readWords,
  together,
} from '../settings/read-settings.js';
import { BUDGETS, INSTEAD, KEEPING, LIMITS, PRICES, PROVIDERS, TASKS, WORDS } from './fields.js';

const CHOICES = { provider: PROVIDERS, task: TASKS, instead: INSTEAD } as const;

/** Reads the posted settings. A field that is not posted stays: the environment fixes it, or only one was posted. */
export function readModelForm(form: Fields): PostedSettings {
  const numbers = readNumbers(form, [...LIMITS, ...PRICES, ...BUDGETS, ...KEEPING]);
  return together(
    numbers,
    comparePatience(numbers),
    readChoices(form),
    readWords(form, WORDS),
    readCurrency(form),
    readAddress(form),
    readKey(form),
  );
}

function comparePatience(numbers: PostedSettings): PostedSettings {
  const { silentSeconds: silent, totalSeconds: total } = 'changes' in numbers ? numbers.changes : {};
  if (typeof silent !== 'number' || typeof total !== 'number' || silent <= total) return { changes: {} };
  return {
    field: 'silentSeconds',
    problem: `It may not be silent for longer (${silent} seconds) than one answer may take (${total}).`,
  };
}

function readChoices(form: Fields): PostedSettings {
  const changes: Record<string, string> = {};
  for (const [name, options] of Object.entries(CHOICES)) {
    if (form.all(name).length === 0) continue;
    const chosen = form.text(name).trim();
    if (!options.some(([value]) => value === chosen))
      return { field: name, problem: sayChoice(chosen, options) };
    changes[name] = chosen;
  }
  return { changes };
}

function sayChoice(chosen: string, options: readonly (readonly [string, string])[]): string {
  const words = options.map(([, name]) => `“${name}”`).join(', ');
  return `“${chosen.slice(0, 60)}” is no choice here. Choose one of ${words}.`;
}
