import {
  EMBEDDER_DEFAULTS,
  EMBEDDER_KIND,
  type EmbedderSettings,
  type GivenEmbedderSettings,
} from './newsroom/embedder/settings.js';
import { type FixedSettings, readFixedSettings, type SettingVariable } from './read-fixed-settings.js';

/** Each variable fixes a setting of the embedder that the desk would otherwise keep itself. */
export const EMBEDDER_SETTINGS = {
  embedderName: {
    variable: 'NUTGRAF_EMBEDDER_NAME',
    fallback: EMBEDDER_DEFAULTS.name,
    meaning:
      'Multilingual embedder by whose vectors stories meet across languages, by its name at its server; empty keeps stories to one language. This and all below can be set on the desk too, under *Model*, *Languages*; what is set here is fixed there',
    takes: 'a name such as bge-m3',
    sets: 'name',
  },
  embedderUrl: {
    variable: 'NUTGRAF_EMBEDDER_URL',
    fallback: '',
    meaning:
      'Address of its server, which has `/embeddings` below it, such as http://127.0.0.1:11434/v1; empty for Ollama on this machine',
    takes: 'an http or https address',
    sets: 'url',
  },
  embedderKey: {
    variable: 'NUTGRAF_EMBEDDER_KEY',
    fallback: '',
    meaning: 'Its key. With a key from here the address is taken from here too',
    takes: 'a key',
    sets: 'key',
  },
  embedderPrefix: {
    variable: 'NUTGRAF_EMBEDDER_PREFIX',
    fallback: EMBEDDER_DEFAULTS.prefix,
    meaning: 'Words that it wants before each text, such as `query: ` for models of the E5 family',
    takes: 'at most 100 characters',
    sets: 'prefix',
  },
  embedderLanguage: {
    variable: 'NUTGRAF_EMBEDDER_LANGUAGE',
    fallback: EMBEDDER_DEFAULTS.language,
    meaning:
      'Language of a brief whose reports are in several, where one is in it; else, and where it is `any`, that of most reports',
    takes: 'a language tag of two or three letters such as de, or any',
    sets: 'language',
  },
  embedderTimeout: {
    variable: 'NUTGRAF_EMBEDDER_TIMEOUT',
    fallback: `${EMBEDDER_DEFAULTS.totalSeconds}`,
    meaning: 'Seconds that one call may take',
    takes: 'a number from 2 to 300',
    sets: 'totalSeconds',
  },
  embedderPrice: {
    variable: 'NUTGRAF_EMBEDDER_PRICE',
    fallback: `${EMBEDDER_DEFAULTS.price}`,
    meaning: 'Price of a million tokens',
    takes: 'an amount such as 0.02',
    sets: 'price',
  },
  embedderCurrency: {
    variable: 'NUTGRAF_EMBEDDER_CURRENCY',
    fallback: EMBEDDER_DEFAULTS.currency,
    meaning: 'Currency of its price and budget',
    takes: 'three capital letters such as EUR',
    sets: 'currency',
  },
  embedderDayTokens: {
    variable: 'NUTGRAF_EMBEDDER_DAY_TOKENS',
    fallback: `${EMBEDDER_DEFAULTS.dayTokens}`,
    meaning: 'Tokens that one day may use',
    takes: 'a number; 0 for no limit',
    sets: 'dayTokens',
  },
  embedderDayCost: {
    variable: 'NUTGRAF_EMBEDDER_DAY_COST',
    fallback: `${EMBEDDER_DEFAULTS.dayCost}`,
    meaning: 'What one day may cost',
    takes: 'an amount such as 0.50; 0 for no limit',
    sets: 'dayCost',
  },
} as const satisfies Record<string, SettingVariable<EmbedderSettings>>;

/** The settings of the embedder that the environment fixes. */
export const readEmbedderSettings = (
  fixed: FixedSettings<SettingVariable<EmbedderSettings>>,
): GivenEmbedderSettings =>
  readFixedSettings(Object.values(EMBEDDER_SETTINGS), EMBEDDER_KIND, EMBEDDER_DEFAULTS, fixed);
