import type { Fetched, SourceRights } from '../domain/source.js';

/** Robots directives that keep machine learning away from a page. */
const NO_AI = /\bno(?:image)?ai\b/i;
/** Only the head of a page is looked at; characters. */
const HEAD = 100_000;
const META = /<meta\b[^>]*>/gi;

/** What an outlet's signals say, apart from robots.txt rules, which the fetch stage obeys. */
interface Signals {
  readonly tdmReserved: boolean;
  readonly noAi: boolean;
}

/**
 * What an answer says of the use of its text: the TDM Reservation Protocol's `tdm-reservation: 1` and `noai`
 * directives, each as a header or a meta element, and content signals of the site's robots.txt
 * (`ai-input=no`, `ai-train=no`) where that is given. robots.txt rules have been obeyed when there is an answer.
 */
export function rightsOf(fetched: Fetched, robots = ''): SourceRights {
  const page = signalsOfPage(fetched);
  const tdmReserved = fetched.headers['tdm-reservation']?.trim() === '1' || page.tdmReserved;
  const noAi = NO_AI.test(fetched.headers['x-robots-tag'] ?? '') || page.noAi || signalsNoAi(robots);
  return { robots: 'allowed', tdmReserved, note: noteOf(tdmReserved, noAi) };
}

function signalsOfPage({ bytes }: Fetched): Signals {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const metas = head.match(META) ?? [];
  return {
    tdmReserved: metas.some((meta) => nameOf(meta) === 'tdm-reservation' && contentOf(meta) === '1'),
    noAi: metas.some((meta) => nameOf(meta) === 'robots' && NO_AI.test(contentOf(meta))),
  };
}

/** `Content-Signal: search=yes, ai-train=no`, and `Content-Usage: train-ai=n` of the IETF's draft. */
function signalsNoAi(robots: string): boolean {
  const signals = robots.match(/^[ \t]*content-(?:signal|usage)[ \t]*:.*$/gim) ?? [];
  return signals.some((line) => /\b(?:ai-(?:input|train)|train-ai)\s*=\s*n(?:o)?\b/i.test(line));
}

function noteOf(tdmReserved: boolean, noAi: boolean): string | null {
  if (tdmReserved)
    return 'The outlet reserves text and data mining: its words are shown to editors only, never to a language model.';
  if (noAi) return 'The outlet asks that its words be kept from language models, and they are.';
  return null;
}

const nameOf = (meta: string): string => attribute(meta, 'name').toLowerCase();
const contentOf = (meta: string): string => attribute(meta, 'content').trim();

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
