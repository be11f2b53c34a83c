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
    readAddress(form),
    readNumbers(form, [...LIMITS, ...COSTS]),
    readCurrency(form),
    readKey(form),
  );
