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
import { COSTS, LIMITS, WORDS } from './fields.js';

/** Reads the posted settings. A field that is not posted stays: the environment fixes it. */
export const readEmbedderForm = (form: Fields): PostedSettings =>
  together(
    readWords(form, WORDS),
    readLanguage(form),
    readAddress(form),
    readNumbers(form, [...LIMITS, ...COSTS]),
    readCurrency(form),
    readKey(form),
  );

function readLanguage(form: Fields): PostedSettings {
  if (form.all('language').length === 0) return { changes: {} };
  const language = form.text('language').trim().toLowerCase();
  if (/^[a-z]{2,3}$/.test(language)) return { changes: { language } };
  return {
    field: 'language',
    problem: `“${language.slice(0, 60)}” is no language here: write two letters, such as en or de, or “any”.`,
  };
}
