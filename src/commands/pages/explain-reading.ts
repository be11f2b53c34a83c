import { count, size } from './count-words.js';
import type { ExtractedPage } from './extract-page.js';
import { field, heading, shorten } from './lay-out-text.js';
import type { RawPage } from './read-input.js';

const MOST_REASONS = 20;
const MOST_EXAMPLES = 3;

/** What the fetch stage did for one address or file. */
export function explainFetch(raw: RawPage): string {
  const moved = raw.url !== null && raw.url !== raw.input ? field('redirected', raw.url) : '';
  return [
    heading(
      'fetch',
      raw.url === null ? 'not needed: the page is a file' : 'passed: robots.txt and the address allow it',
    ),
    field(raw.url === null ? 'file' : 'address', raw.input),
    moved,
    raw.status === null ? '' : field('status', String(raw.status)),
    field('type', raw.contentType ?? 'not stated'),
    field('bytes', `${raw.bytes.length.toLocaleString('en')} (${size(raw.bytes.length)})`),
  ].join('');
}

/** What the extract stage took for the article, and what it left out. */
export function explainExtract({ page, charset, warnings }: ExtractedPage): string {
  const passed = page.kind === 'article';
  const part = page.access === 'open' ? 'an article' : `an article that the outlet keeps for its subscribers`;
  const words = page.text.split(/\s+/).filter((word) => word !== '').length;
  const shown: readonly [string, string | null][] = [
    ['charset', charset],
    ...warnings.map((warning): [string, string] => ['warning', warning]),
    ...page.doubts.map((doubt): [string, string] => ['doubt', doubt]),
    ['title', page.title],
    ['dek', page.dek],
    ['byline', page.byline],
    ['published', page.published],
    ['modified', page.modified],
    ['outlet', page.siteName],
    ['address', page.canonical],
    ['language', page.lang],
    ['section', page.section],
    ['tags', page.tags.join(', ') || null],
    ['picture', page.image],
    ['credit', page.imageCredit],
    ['text', `${count(page.blocks.length, 'paragraph')}, ${count(words, 'word')}`],
  ];
  return [
    heading('extract', passed ? `passed: the page holds ${part}` : `stopped: ${page.reason ?? page.kind}`),
    ...shown.map(([name, value]) => field(name, value ?? 'not found')),
    ...explainOmissions(page.omitted),
  ].join('');
}

/** Parts that were left out for the same reason stand together, the largest group first. */
function explainOmissions(omitted: ExtractedPage['page']['omitted']): string[] {
  if (omitted.length === 0) return [field('left out', 'nothing')];
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of omitted) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  const groups = [...byReason].sort((a, b) => b[1].length - a[1].length);
  const more = groups.length - MOST_REASONS;
  return [
    field('left out', count(omitted.length, 'part')),
    ...groups.slice(0, MOST_REASONS).map(([reason, texts]) => {
      const examples = texts.slice(0, MOST_EXAMPLES).map((text) => shorten(text, 80));
      return field('', `${texts.length} × ${shorten(reason, 80)}: ${examples.join(' | ')}`);
    }),
    more > 0 ? field('', `and ${count(more, 'other reason')}`) : '',
  ];
}
