import type { Fields } from '../read-form.js';
import {
  BUDGETS,
  INSTEAD,
  KEEPING,
  LIMITS,
  type NumberField,
  PRICES,
  PROVIDERS,
  TASKS,
  WORDS,
} from './fields.js';
import type { ModelChanges } from './ports.js';
import { readServerAddress } from './read-server-address.js';

/** What was posted: the settings, or the field that cannot be used with one sentence why. */
export type PostedSettings =
  | { readonly changes: ModelChanges }
  | { readonly field: string; readonly problem: string };

/** Characters of a header's value: a key is sent as one (RFC 9110 §5.5). */
const KEY = /^[\x21-\x7e]{1,1000}$/;
const CHOICES = { provider: PROVIDERS, task: TASKS, instead: INSTEAD } as const;

/** Reads the posted settings. A field that is not posted stays: the environment fixes it, or only one was posted. */
export function readModelForm(form: Fields): PostedSettings {
  const changes: Record<string, string | number | null> = {};
  const refuse = (field: string, problem: string): PostedSettings => ({ field, problem });
  const posted = (name: string): boolean => form.all(name).length > 0;
  for (const field of [...LIMITS, ...PRICES, ...BUDGETS, ...KEEPING]) {
    if (!posted(field.name)) continue;
    const number = readNumber(form.text(field.name), field);
    if (number === null) return refuse(field.name, sayTakes(field));
    changes[field.name] = number;
  }
  const { silentSeconds: silent, totalSeconds: total } = changes;
  if (typeof silent === 'number' && typeof total === 'number' && silent > total)
    return refuse(
      'silentSeconds',
      `It may not be silent for longer (${silent} seconds) than one answer may take (${total}).`,
    );
  for (const [name, options] of Object.entries(CHOICES)) {
    if (!posted(name)) continue;
    const chosen = form.text(name).trim();
    if (!options.some(([value]) => value === chosen)) return refuse(name, sayChoice(chosen, options));
    changes[name] = chosen;
  }
  for (const { name, label, most, line } of WORDS) {
    if (!posted(name)) continue;
    const words = form.text(name).trim();
    const wrong = faultOfWords(words, label, most, line);
    if (wrong !== null) return refuse(name, wrong);
    changes[name] = words;
  }
  if (posted('currency')) {
    changes.currency = form.text('currency').trim().toUpperCase();
    if (!/^[A-Z]{3}$/.test(changes.currency))
      return refuse('currency', 'The currency is three letters, such as EUR.');
  }
  if (posted('url')) {
    const read = readServerAddress(form.text('url').trim());
    if ('problem' in read) return refuse('url', read.problem);
    changes.url = read.url;
  }
  return readKey(form, changes);
}

/** An empty field leaves the kept key as it is: it is never shown, so it cannot be posted back. */
function readKey(form: Fields, changes: Record<string, string | number | null>): PostedSettings {
  const key = form.text('key').trim();
  if (key === '') return { changes: form.text('forget') === 'yes' ? { ...changes, key: null } : changes };
  if (KEY.test(key)) return { changes: { ...changes, key } };
  const problem =
    key.length > 1000
      ? 'A key has at most 1,000 characters: this is something else.'
      : 'A key has no spaces, no line breaks and only plain letters, digits and signs: copy it again.';
  return { field: 'key', problem };
}

/** "1,000,000" is a million; "0,50" is half of one; what can be read in two ways is refused. */
function readNumber(typed: string, { least, most, whole }: NumberField): number | null {
  const text = typed.trim();
  const grouped = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3})+$/.test(text);
  const plain = whole
    ? grouped
      ? text.replace(/\D/g, '')
      : text
    : text.replace(/^(\d+),(\d{1,2}|\d{4,})$/, '$1.$2');
  if (!(whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,12})?$/).test(plain)) return null;
  const number = Number(plain);
  return number >= least && number <= most ? number : null;
}

function sayTakes({ label, least, most, whole }: NumberField): string {
  const range = `from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  return whole
    ? `“${label}” takes a whole number ${range}.`
    : `“${label}” takes a number ${range}, such as 0.50; write 1500 without a comma.`;
}

function sayChoice(chosen: string, options: readonly (readonly [string, string])[]): string {
  const words = options.map(([, name]) => `“${name}”`).join(', ');
  return `“${chosen.slice(0, 60)}” is no choice here. Choose one of ${words}.`;
}

function faultOfWords(words: string, label: string, most: number, line: boolean): string | null {
  if (words.length > most)
    return `“${label}” takes at most ${most.toLocaleString('en')} characters; this has ${words.length.toLocaleString('en')}.`;
  const controls = line ? /\p{Cc}/u : /[^\P{Cc}\n\t]/u;
  return controls.test(words) ? `“${label}” has a character that cannot be seen. Type it anew.` : null;
}
