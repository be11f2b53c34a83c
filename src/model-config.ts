import { DEFAULTS, type GivenSettings, MODEL_KIND, type ModelSettings } from './newsroom/model/settings.js';
import { type FixedSettings, readFixedSettings, type SettingVariable } from './read-fixed-settings.js';

type ModelVariable = SettingVariable<ModelSettings>;

const NUMBER = 'a number; 0 for no limit';
const MONEY = 'an amount such as 0.50; 0 for no limit';
const PRICE = 'an amount such as 0.15';

/** Each variable fixes a setting that the desk would otherwise keep itself. */
export const MODEL_SETTINGS = {
  modelName: {
    variable: 'NUTGRAF_MODEL_NAME',
    fallback: DEFAULTS.name,
    meaning:
      'Language model that drafts, by its name at its provider; empty leaves drafting to the extractive writer. This and all below can be set on the desk too, under *Model*; what is set here is fixed there',
    takes: 'a name such as llama3.1:8b',
    sets: 'name',
  },
  modelTask: {
    variable: 'NUTGRAF_MODEL_TASK',
    fallback: DEFAULTS.task,
    meaning:
      '`write`: it drafts; `judge`: it is the second judge of what the extractive writer drafts, and can only lower a verdict; `both`',
    takes: 'write, judge or both',
    sets: 'task',
  },
  modelProvider: {
    variable: 'NUTGRAF_MODEL_PROVIDER',
    fallback: DEFAULTS.provider,
    meaning: 'How it is spoken to: `openai-compatible` (Ollama, llama.cpp, vLLM), `openai` or `anthropic`',
    takes: 'openai-compatible, openai or anthropic',
    sets: 'provider',
  },
  modelUrl: {
    variable: 'NUTGRAF_MODEL_URL',
    fallback: '',
    meaning:
      'Address of its server, such as http://127.0.0.1:11434/v1; empty for Ollama on this machine, or the provider’s own',
    takes: 'an http or https address',
    sets: 'url',
  },
  modelKey: {
    variable: 'NUTGRAF_MODEL_KEY',
    fallback: '',
    meaning: 'Its key. With a key from here the address is taken from here too',
    takes: 'a key',
    sets: 'key',
  },
  modelContext: {
    variable: 'NUTGRAF_MODEL_CONTEXT',
    fallback: `${DEFAULTS.contextTokens}`,
    meaning: 'Tokens that it takes, question and answer together; reports are shortened to fit',
    takes: 'a number from 2000 to 2000000',
    sets: 'contextTokens',
  },
  modelTimeout: {
    variable: 'NUTGRAF_MODEL_TIMEOUT',
    fallback: `${DEFAULTS.totalSeconds}`,
    meaning: 'Seconds that one answer may take',
    takes: 'a number from 5 to 840',
    sets: 'totalSeconds',
  },
  modelSilence: {
    variable: 'NUTGRAF_MODEL_SILENCE',
    fallback: `${DEFAULTS.silentSeconds}`,
    meaning: 'Seconds that it may send nothing',
    takes: 'a number from 2 to 840',
    sets: 'silentSeconds',
  },
  modelPriceIn: {
    variable: 'NUTGRAF_MODEL_PRICE_IN',
    fallback: `${DEFAULTS.priceIn}`,
    meaning: 'Price of a million tokens that it reads',
    takes: PRICE,
    sets: 'priceIn',
  },
  modelPriceOut: {
    variable: 'NUTGRAF_MODEL_PRICE_OUT',
    fallback: `${DEFAULTS.priceOut}`,
    meaning: 'Price of a million tokens that it writes',
    takes: PRICE,
    sets: 'priceOut',
  },
  modelCurrency: {
    variable: 'NUTGRAF_MODEL_CURRENCY',
    fallback: DEFAULTS.currency,
    meaning: 'Currency of prices and budgets',
    takes: 'three capital letters such as EUR',
    sets: 'currency',
  },
  modelBriefTokens: {
    variable: 'NUTGRAF_MODEL_BRIEF_TOKENS',
    fallback: `${DEFAULTS.briefTokens}`,
    meaning: 'Tokens that one brief may use',
    takes: NUMBER,
    sets: 'briefTokens',
  },
  modelBriefCost: {
    variable: 'NUTGRAF_MODEL_BRIEF_COST',
    fallback: `${DEFAULTS.briefCost}`,
    meaning: 'What one brief may cost',
    takes: MONEY,
    sets: 'briefCost',
  },
  modelDayTokens: {
    variable: 'NUTGRAF_MODEL_DAY_TOKENS',
    fallback: `${DEFAULTS.dayTokens}`,
    meaning: 'Tokens that one day may use',
    takes: NUMBER,
    sets: 'dayTokens',
  },
  modelDayCost: {
    variable: 'NUTGRAF_MODEL_DAY_COST',
    fallback: `${DEFAULTS.dayCost}`,
    meaning: 'What one day may cost',
    takes: MONEY,
    sets: 'dayCost',
  },
  modelInstead: {
    variable: 'NUTGRAF_MODEL_INSTEAD',
    fallback: DEFAULTS.instead,
    meaning:
      'While it cannot be used or its budget is spent: `extractive` lets the extractive writer draft and says so, `wait` lets the draft wait',
    takes: 'extractive or wait',
    sets: 'instead',
  },
  modelCallDays: {
    variable: 'NUTGRAF_MODEL_CALL_DAYS',
    fallback: `${DEFAULTS.callDays}`,
    meaning: 'Days for which single calls are kept; what each day used up is kept for good',
    takes: 'a number from 2 to 3650',
    sets: 'callDays',
  },
  modelStyle: {
    variable: 'NUTGRAF_MODEL_STYLE',
    fallback: DEFAULTS.style,
    meaning: 'How the desk writes, in words for the model',
    takes: 'at most 4000 characters',
    sets: 'style',
  },
  modelBeat: {
    variable: 'NUTGRAF_MODEL_BEAT',
    fallback: DEFAULTS.beat,
    meaning: 'What the desk covers and for whom, in words for the model',
    takes: 'at most 2000 characters',
    sets: 'beat',
  },
} as const satisfies Record<string, ModelVariable>;

/** The settings of the model that the environment fixes. */
export const readModelSettings = (fixed: FixedSettings<ModelVariable>): GivenSettings =>
  readFixedSettings(Object.values(MODEL_SETTINGS), MODEL_KIND, DEFAULTS, fixed);
