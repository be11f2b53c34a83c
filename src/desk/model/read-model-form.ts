import type { Fields } from '../read-form.js';
import { BUDGETS, LIMITS, type NumberField, PRICES } from './fields.js';
import type { ModelChanges } from './ports.js';

/** The posted settings, or one sentence that says which field cannot be used. */
export function readModelForm(form: Fields): ModelChanges | string {
  const changes: Record<string, string | number | null> = {};
  for (const field of [...LIMITS, ...PRICES, ...BUDGETS]) {
    // A field that the environment fixes is not posted.
    if (form.all(field.name).length === 0) continue;
    const number = readNumber(form.text(field.name), field);
    if (number === null) return sayTakes(field);
    changes[field.name] = number;
  }
  for (const name of ['provider', 'name', 'task', 'currency', 'instead', 'style', 'beat'])
    if (form.all(name).length > 0) changes[name] = form.text(name).trim();
  if (form.all('url').length > 0) {
    const url = form.text('url').trim();
    if (url !== '' && !isWebAddress(url))
      return 'The address of the model’s server begins with http:// or https://.';
    changes.url = url || null;
  }
  if (changes.currency !== undefined && !/^[A-Z]{3}$/.test(`${changes.currency}`))
    return 'The currency is three capital letters, such as EUR.';
  const key = form.text('key').trim();
  // An empty field leaves the kept key as it is: it is never shown, so it cannot be posted back.
  if (key !== '') changes.key = key;
  else if (form.text('forget') === 'yes') changes.key = null;
  return changes;
}

function readNumber(text: string, { least, most, whole }: NumberField): number | null {
  const number = Number(text.trim().replaceAll(',', ''));
  const fits =
    text.trim() !== '' && number >= least && number <= most && (!whole || Number.isInteger(number));
  return fits ? number : null;
}

function sayTakes({ label, least, most, whole }: NumberField): string {
  const range = `from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  return `“${label}” takes a ${whole ? 'whole number' : 'number'} ${range}.`;
}

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
