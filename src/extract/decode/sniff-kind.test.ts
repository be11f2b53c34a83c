import { describe, expect, it } from 'vitest';
import { type ByteKind, sniffKind } from './sniff-kind.js';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const CASES: readonly (readonly [string, string, ByteKind])[] = [
  ['nothing', '', 'empty'],
  ['white space', ' \n\t', 'empty'],
  ['a page', '<!doctype html><html><body>Hi</body></html>', 'html'],
  ['XHTML with an XML declaration', '<?xml version="1.0"?>\n<html xmlns="x"><body/></html>', 'html'],
  ['a fragment of a page', '<div class="a"><p>Hi</p></div>', 'html'],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'xml'],
  ['a feed that describes HTML', '<rss><channel><description>&lt;p></description></channel></rss>', 'xml'],
  ['JSON', '{"version": "https://jsonfeed.org/version/1"}', 'json'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3', 'pdf'],
  ['a PDF behind junk', '\r\n\r\n%PDF-1.4', 'pdf'],
  ['a PNG', '\x89PNG\r\n\x1a\n', 'image'],
  ['a JPEG', '\xff\xd8\xff\xe0', 'image'],
  ['an SVG', '<?xml version="1.0"?><svg xmlns="x"></svg>', 'image'],
  ['a zip', 'PK\x03\x04\x14', 'archive'],
  ['gzip', '\x1f\x8b\x08', 'archive'],
  ['plain text', 'BMW opens a plant.\nThe first line is a title.', 'text'],
  ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'binary'],
];

describe('sniffKind', () => {
  it.each(CASES)('knows %s', (_name, content, kind) => {
    expect(sniffKind(bytes(content))).toBe(kind);
  });

  it('reads through UTF-16', () => {
    expect(sniffKind(new Uint8Array(Buffer.from('\ufeff<html><body>Hi', 'utf16le')))).toBe('html');
  });

  it('forgives text a stray zero byte', () => {
    expect(
      sniffKind(bytes(`<rss version="2.0"><channel><title>A\0B</title></channel></rss>${' '.repeat(40)}`)),
    ).toBe('xml');
  });
});
