import { type Rights, type SiteTerms, strictestOf, UNRESERVED } from '../../domain/rights.js';
import type { Fetched } from '../../domain/source.js';
import { readDirectives } from './read-directives.js';
import { readMetas } from './read-metas.js';
import { readUsage } from './read-usage.js';

/** A host about whose files nothing is known. */
export const NO_TERMS: SiteTerms = { usage: [], tdm: null, unread: null };

/**
 * What an outlet reserves of what was read: by headers and meta elements of the answer itself, and by the files of its
 * host. The strictest signal wins, wherever it stands. That we may read the address at all is robots.txt's matter, and
 * settled when there is an answer.
 */
export function rightsOf(fetched: Fetched, terms: SiteTerms = NO_TERMS): Rights {
  const metas = readMetas(fetched.bytes);
  const { headers } = fetched;
  const content = (name: string): string[] =>
    metas.flatMap((meta) => (meta.name === name ? [meta.content] : []));
  return strictestOf(
    UNRESERVED,
    ...readTdm('a header', headers['tdm-reservation'], headers['tdm-policy']),
    ...readTdm('a meta element', content('tdm-reservation').join(','), content('tdm-policy')[0]),
    ...(terms.tdm?.reserved === true ? [reservedBy('its tdmrep.json', terms.tdm.policy)] : []),
    ...readUsage('Content-Usage', headers['content-usage'] ?? '', 'a header'),
    ...readUsage('Content-Signal', headers['content-signal'] ?? '', 'a header'),
    ...terms.usage.flatMap(({ field, value }) => readUsage(field, value, 'its robots.txt')),
    ...readDirectives(headers['x-robots-tag'] ?? '', 'a header'),
    ...['robots', 'nutgraf'].flatMap((name) => readDirectives(content(name).join(','), 'a meta element')),
    ...(terms.unread === null ? [] : [unread(terms.unread)]),
  );
}

/** `tdm-reservation: 1` and `tdm-policy` (TDM Reservation Protocol §6.2 and §6.3); a repeated field reserves if one does. */
function readTdm(where: string, reservation = '', policy: string | undefined = undefined): Rights[] {
  const reserved = reservation.split(',').some((value) => value.trim() === '1');
  return reserved ? [reservedBy(where, policy ?? null)] : [];
}

function reservedBy(where: string, policy: string | null): Rights {
  const terms = policy === null || !URL.canParse(policy) ? '' : ` Its terms are at ${new URL(policy).href}.`;
  return {
    languageModel: false,
    reasons: [`The outlet reserves text and data mining, by ${where}.${terms}`],
  };
}

function unread(problem: string): Rights {
  return {
    languageModel: false,
    reasons: [`What the outlet reserves could not be read, so all is taken for reserved: ${problem}`],
  };
}
