import type { ModelsOffered } from '../../desk/model/ports.js';
import { isReachable } from '../../sources/index.js';
import type { ListModels } from './ports.js';
import { accessOf, type ModelSettings } from './settings.js';

/** One brief takes at least so many tokens: a plan and a draft of a short report. */
const LEAST_FOR_A_BRIEF = 3_000;
const MOST_NAMES = 12;

/** What an editor should look at in settings that could be meant so; one sentence each. */
export function lookAtSettings(settings: ModelSettings): string[] {
  const { name, provider, url, key, briefTokens, dayTokens, briefCost, dayCost, priceIn, priceOut } =
    settings;
  if (name === '') return [];
  const budgets = [
    ['one brief', briefTokens],
    ['one day', dayTokens],
  ] as const;
  const told = [
    key !== null && url?.startsWith('http:') && isReachable(url)
      ? `The key goes to ${new URL(url).host} in plain text, and so do the reports: anybody on the way can read them. Use an https address.`
      : null,
    key === null && url === null && provider !== 'openai-compatible'
      ? `${provider === 'openai' ? 'OpenAI' : 'Anthropic'} takes no question without a key.`
      : null,
    ...budgets.map(([what, tokens]) =>
      tokens > 0 && tokens < LEAST_FOR_A_BRIEF
        ? `No brief can be written with ${tokens.toLocaleString('en')} tokens for ${what}: one takes some ${LEAST_FOR_A_BRIEF.toLocaleString('en')} at least.`
        : null,
    ),
    (briefCost > 0 || dayCost > 0) && priceIn === 0 && priceOut === 0
      ? 'A budget in money is set, but no prices: every call counts as free.'
      : null,
  ];
  return told.filter((sentence) => sentence !== null);
}

/** Whether the server has the model that is set, and what it has where it has not; null where it does not tell. */
export async function lookAtOffer(settings: ModelSettings, list: ListModels): Promise<ModelsOffered | null> {
  const access = accessOf(settings);
  const offer = access === null ? null : await list(access);
  if (access === null || offer === null) return null;
  if (offer.baseUrl !== access.baseUrl)
    return { problem: `The server’s models are at ${offer.baseUrl}: that is its address.`, names: [] };
  const { names } = offer;
  const wanted = access.model;
  // Ollama's names have a tag behind them, which may be left out for the newest.
  if (names.includes(wanted) || names.includes(`${wanted}:latest`)) return { problem: null, names: [] };
  if (names.length === 0) return { problem: 'The server says that it has no model at all.', names };
  const nearest = names.toSorted((a, b) => likeness(b, wanted) - likeness(a, wanted)).slice(0, MOST_NAMES);
  const more = names.length - nearest.length;
  return {
    problem: `The server does not list a model “${wanted}”. It has ${more === 0 ? 'these' : `these and ${more} more`}:`,
    names: nearest,
  };
}

/** How many letters two names begin with together, and whether one holds the other. */
function likeness(name: string, wanted: string): number {
  const [a, b] = [name.toLowerCase(), wanted.toLowerCase()];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same + (a.includes(b) || b.includes(a) ? b.length : 0);
}
