import { describe, expect, it } from 'vitest';
import type { SiteTerms } from '../../domain/rights.js';
import { rightsOf } from './read-rights.js';

const NONE: SiteTerms = { usage: [], tdm: null, unread: null };

function rights(signals: {
  page?: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
  terms?: Partial<SiteTerms>;
}) {
  const { page = '', headers = {}, terms = {} } = signals;
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const fetched = {
    url: 'https://a.example/1',
    status: 200,
    contentType: null,
    notModified: false,
    headers,
    bytes,
  };
  return rightsOf(fetched, { ...NONE, ...terms });
}

const header = (name: string, value: string) => rights({ headers: { [name]: value } });
const meta = (name: string, content: string) =>
  rights({ page: `<!doctype html><head><meta name="${name}" content="${content}"></head>` });

describe('TDM Reservation Protocol', () => {
  it.each([
    ['header 1', header('tdm-reservation', '1'), false],
    ['header 0', header('tdm-reservation', '0'), true],
    ['two headers', header('tdm-reservation', '0, 1'), false],
    ['meta 1', meta('tdm-reservation', '1'), false],
    ['meta 1 in capitals', meta('TDM-Reservation', ' 1 '), false],
    ['meta 0', meta('tdm-reservation', '0'), true],
    ['words in the text', rights({ page: '<p>tdm-reservation: 1</p>' }), true],
    ['file', rights({ terms: { tdm: { reserved: true, policy: null } } }), false],
    ['file 0', rights({ terms: { tdm: { reserved: false, policy: null } } }), true],
    [
      'file 1, header 0',
      rights({ headers: { 'tdm-reservation': '0' }, terms: { tdm: { reserved: true, policy: null } } }),
      false,
    ],
    [
      'header 1, file 0',
      rights({ headers: { 'tdm-reservation': '1' }, terms: { tdm: { reserved: false, policy: null } } }),
      false,
    ],
    ['a file that cannot be read', rights({ terms: { unread: 'a.example failed.' } }), false],
  ])('%s', (_, { languageModel, reasons }, free) => {
    expect(languageModel).toBe(free);
    expect(reasons).toHaveLength(free ? 0 : 1);
  });

  it('names the place and the terms', () => {
    const found = rights({
      headers: { 'tdm-reservation': '1', 'tdm-policy': 'https://a.example/terms' },
      page: '<meta content="1" name=tdm-reservation><meta name="tdm-policy" content="javascript">',
      terms: { tdm: { reserved: true, policy: 'https://a.example/p.json' } },
    });
    expect(found.reasons).toEqual([
      'The outlet reserves text and data mining, by a header. Its terms are at https://a.example/terms.',
      'The outlet reserves text and data mining, by a meta element.',
      'The outlet reserves text and data mining, by its tdmrep.json. Its terms are at https://a.example/p.json.',
    ]);
  });

  it('reads a page in UTF-16', () => {
    const page = Buffer.from('\ufeff<html><head><meta name="tdm-reservation" content="1">', 'utf16le');
    expect(rights({ page }).languageModel).toBe(false);
  });

  it('is quick with a head that is made to be slow', () => {
    expect(rights({ page: '<meta '.repeat(50_000) }).languageModel).toBe(true);
    expect(rights({ page: `<meta name${' '.repeat(290_000)}` }).languageModel).toBe(true);
  });
});

describe('preferences of usage', () => {
  it.each([
    ['train-ai=n', false],
    ['train-ai=y', true],
    ['search=n', true],
    ['search=y, train-ai=n', false],
    ['train-ai=n;exceptions=none', false],
    ['train-genai=n', false],
    ['bots=n', false],
    ['tdm=n', false],
    ['TRAIN-AI=N', false],
    ['train-ai', true],
    ['train-ai=maybe', true],
    ['stuff=n, whatever=n', true],
    ['train-ai=y, train-ai=n', false],
  ])('Content-Usage: %s', (value, free) => {
    expect(header('content-usage', value).languageModel).toBe(free);
    expect(rights({ terms: { usage: [{ field: 'Content-Usage', value }] } }).languageModel).toBe(free);
  });

  it.each([
    ['search=yes, ai-train=no', false],
    ['search=yes,ai-train=no', false],
    ['ai-input=no', false],
    ['search=yes, ai-input=yes, ai-train=no', true],
    ['ai-input=no, ai-train=yes', false],
    ['search=no', true],
    ['ai-train=yes', true],
    ['use=reference', true],
  ])('Content-Signal: %s', (value, free) => {
    expect(rights({ terms: { usage: [{ field: 'Content-Signal', value }] } }).languageModel).toBe(free);
  });

  it('says what is refused and where', () => {
    const usage = [{ field: 'Content-Signal', value: 'ai-train=no, ai-input=no' }] as const;
    expect(rights({ terms: { usage } }).reasons).toEqual([
      'The outlet asks that its words be kept from AI: Content-Signal in its robots.txt refuses ai-train, ai-input.',
    ]);
  });
});

describe('robots directives', () => {
  const ALL: readonly [string, boolean][] = [
    ['noai', false],
    ['NOAI, noimageai', false],
    ['index, follow', true],
    ['noindex, nofollow', true],
    ['none', true],
    ['nosnippet', false],
    ['noarchive', false],
    ['max-snippet:-1, max-image-preview:large', true],
    ['max-snippet: 0', false],
    ['max-snippet:160', false],
    ['noaim', true],
    ['noai noimageai', false],
  ];
  it.each(ALL)('%s', (directives, free) => {
    expect(header('x-robots-tag', directives).languageModel).toBe(free);
    expect(meta('robots', directives).languageModel).toBe(free);
    expect(meta('nutgraf', directives).languageModel).toBe(free);
    expect(meta('googlebot', directives).languageModel).toBe(true);
  });

  it.each([
    ['nutgraf: noai', false],
    ['Nutgraf: nofollow, noai', false],
    ['otherbot: noai', true],
    ['otherbot: nofollow, noai', true],
    ['otherbot: noindex, nutgraf: noai', false],
    ['otherbot: noindex\nnoai', false],
    ['unavailable_after: Thu, 25 Jun 2030 15:00:00 GMT, noai', false],
    ['*: noai', false],
  ])('X-Robots-Tag: %j', (value, free) => {
    expect(header('x-robots-tag', value).languageModel).toBe(free);
  });

  it('notes that pictures are kept, and keeps no words for that', () => {
    expect(meta('robots', 'noimageai')).toEqual({
      languageModel: true,
      reasons: [expect.stringContaining('pictures')],
    });
  });
});
