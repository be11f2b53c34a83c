import type { Fields } from '../read-form.js';
import { readServerAddress } from './read-server-address.js';

/** A number that an editor sets. */
export interface NumberField<N extends string = string> {
  readonly name: N;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** What an editor changes, by the setting's name; null forgets. */
export type Changes = Readonly<Record<string, string | number | null>>;

/** What was posted: the settings, or the field that cannot be used with one sentence why. */
export type PostedSettings =
  | { readonly changes: Changes }
  | { readonly field: string; readonly problem: string };

/** Characters of a header's value: a key is sent as one (RFC 9110 §5.5). */
const KEY = /^[\x21-\x7e]{1,1000}$/;

/** The posted numbers. A field that is not posted stays: the environment fixes it, or only one was posted. */
export function readNumbers(form: Fields, fields: readonly NumberField[]): PostedSettings {
  const changes: Record<string, number> = {};
  for (const field of fields) {
    if (form.all(field.name).length === 0) continue;
    const number = readNumber(form.text(field.name), field);
    if (number === null) return { field: field.name, problem: sayTakes(field) };
    changes[field.name] = number;
  }
  return { changes };
}

/** A currency, in capital letters. */
export function readCurrency(form: Fields): PostedSettings {
  if (form.all('currency').length === 0) return { changes: {} };
  const currency = form.text('currency').trim().toUpperCase();
  return /^[A-Z]{3}$/.test(currency)
    ? { changes: { currency } }
    : { field: 'currency', problem: 'The currency is three letters, such as EUR.' };
}

/** The address of a server. */
export function readAddress(form: Fields): PostedSettings {
  if (form.all('url').length === 0) return { changes: {} };
  const read = readServerAddress(form.text('url').trim());
  return 'problem' in read ? { field: 'url', problem: read.problem } : { changes: { url: read.url } };
}

/** Words that an editor types; `line`: without line breaks. */
export interface WordsField {
  readonly name: string;
  readonly label: string;
  readonly most: number;
  readonly line: boolean;
  /** Spaces at its ends are part of it. */
  readonly exact?: boolean;
}

export function readWords(form: Fields, fields: readonly WordsField[]): PostedSettings {
  const changes: Record<string, string> = {};
  for (const { name, label, most, line, exact = false } of fields) {
    if (form.all(name).length === 0) continue;
    const words = exact ? (form.all(name)[0] ?? '') : form.text(name).trim();
    const wrong = faultOfWords(words, label, most, line);
    if (wrong !== null) return { field: name, problem: wrong };
    changes[name] = words;
  }
  return { changes };
}

/** All of them, or the first that cannot be used. */
export function together(...read: readonly PostedSettings[]): PostedSettings {
  const changes: Record<string, string | number | null> = {};
  for (const one of read) {
    if ('problem' in one) return one;
    Object.assign(changes, one.changes);
  }
  return { changes };
}

/** An empty field leaves the kept key as it is: it is never shown, so it cannot be posted back. */
export function readKey(form: Fields): PostedSettings {
  const key = form.text('key').trim();
  if (key === '') return { changes: form.text('forget') === 'yes' ? { key: null } : {} };
  if (KEY.test(key)) return { changes: { key } };
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

function faultOfWords(words: string, label: string, most: number, line: boolean): string | null {
  if (words.length > most)
    return `“${label}” takes at most ${most.toLocaleString('en')} characters; this has ${words.length.toLocaleString('en')}.`;
  const controls = line ? /\p{Cc}/u : /[^\P{Cc}\n\t]/u;
  return controls.test(words) ? `“${label}” has a character that cannot be seen. Type it anew.` : null;
}
