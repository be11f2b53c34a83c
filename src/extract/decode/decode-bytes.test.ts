import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.js';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeBytes', () => {
  it('maps the bytes that Node leaves as control characters in windows-1252', () => {
    const bytes = latin1('<?xml version="1.0" encoding="windows-1252"?><t>\x93It\x92s\x94 \x80 5</t>');
    const { text, charset, problem } = decodeBytes(bytes, null, 'xml');
    expect(text).toContain('“It’s” € 5');
    expect([charset, problem]).toEqual(['windows-1252', null]);
  });

  it('believes the byte order mark before the header and the declaration', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('<t>é</t>', 'utf16le')]);
    expect(decodeBytes(bytes, 'text/xml; charset=iso-8859-1', 'xml')).toMatchObject({
      text: '<t>é</t>',
      charset: 'utf-16le',
    });
  });

  it('takes the header before the declaration', () => {
    const bytes = latin1('<?xml version="1.0" encoding="iso-8859-1"?><t>\xcf\xf0\xe8\xe2\xe5\xf2</t>');
    expect(decodeBytes(bytes, 'application/xml; charset="windows-1251"', 'xml').text).toContain('Привет');
  });

  it('reads valid UTF-8 as such whatever the label says', () => {
    const bytes = utf8('<html><meta charset="iso-8859-1"><p>Zoë</p>');
    expect(decodeBytes(bytes, null, 'html')).toMatchObject({ charset: 'utf-8', problem: null });
    expect(decodeBytes(bytes, null, 'html').text).toContain('Zoë');
  });

  it('repairs stray windows-1252 bytes within UTF-8 and says so', () => {
    const bytes = new Uint8Array([...utf8('<t>naïve café übung '), 0x92, ...utf8('s</t>')]);
    const { text, problem } = decodeBytes(bytes, null, 'xml');
    expect(text).toBe('<t>naïve café übung ’s</t>');
    expect(problem).toBe('1 byte is not UTF-8 and was read as windows-1252.');
  });

  it('takes UTF-8 with as many stray bytes as sequences for UTF-8, and a declaration without quotation marks', () => {
    const mixed = new Uint8Array([...utf8('<t>café '), 0x93, ...utf8('x'), 0x94, ...utf8(' né</t>')]);
    expect(decodeBytes(mixed, null, 'xml').text).toBe('<t>café “x” né</t>');
    const chinese = new Uint8Array([
      ...utf8('<?xml version=1.0 encoding=gb2312?><t>'),
      0xd6,
      0xd0,
      0xb9,
      0xfa,
    ]);
    expect(decodeBytes(chinese, null, 'xml')).toMatchObject({ charset: 'gbk', problem: null });
  });

  it('reports an unknown label in one sentence and detects instead', () => {
    const { text, problem } = decodeBytes(
      latin1('<p>caf\xe9 du d\xe9j\xe0 vu</p>'),
      'text/html; charset=klingon',
      'html',
    );
    expect(text).toContain('café');
    expect(problem).toMatch(/^The charset “klingon” is unknown; the text was read as \S+\.$/);
  });

  it('detects a legacy charset of another script that nobody declared', () => {
    const russian = 'Правительство объявило о новых мерах поддержки экономики и промышленности страны';
    const bytes = Uint8Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code; // windows-1251
    });
    const { text, problem } = decodeBytes(bytes, null, 'xml');
    expect(text).toBe(russian);
    expect(problem).toContain('not declared');
  });

  it('decodes UTF-32, which TextDecoder does not', () => {
    const bytes = new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c, 0, 1, 0xf6, 0x80]);
    expect(decodeBytes(bytes, null, 'xml').text).toBe('<🚀');
  });
});

/** The order of the sources of a charset, strongest first, each pair with one that says something else. */
describe('precedence of declarations', () => {
  const RUSSIAN = 'Новые меры поддержки';
  const cyrillic = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code; // windows-1251
    });
  const xml = (label: string) => `<?xml version="1.0" encoding="${label}"?><t>`;
  const html = (label: string) => `<!doctype html><meta charset="${label}"><p>`;
  const equiv = (label: string) =>
    `<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`;

  it.each([
    ['a mark before the header', utf8(`\ufeff<t>${RUSSIAN}`), 'text/xml; charset=windows-1252', 'xml'],
    ['a mark before the declaration', utf8(`\ufeff${xml('windows-1252')}${RUSSIAN}`), null, 'xml'],
    [
      'a UTF-16 mark before the header',
      new Uint8Array(Buffer.from(`\ufeff<p>${RUSSIAN}`, 'utf16le')),
      'text/html; charset=utf-8',
      'html',
    ],
    [
      'the header before the XML declaration',
      cyrillic(xml('windows-1252') + RUSSIAN),
      'text/xml; charset=windows-1251',
      'xml',
    ],
    [
      'the header before the meta element',
      cyrillic(html('windows-1252') + RUSSIAN),
      'text/html; charset="windows-1251"',
      'html',
    ],
    ['the XML declaration before detection', cyrillic(xml('windows-1251') + RUSSIAN), 'text/xml', 'xml'],
    ['the meta element before detection', cyrillic(html('windows-1251') + RUSSIAN), 'text/html', 'html'],
    ['the old meta element before detection', cyrillic(equiv('CP1251') + RUSSIAN), null, 'html'],
    [
      'the declaration where the header names no charset that there is',
      cyrillic(html('windows-1251') + RUSSIAN),
      'text/html; charset=none',
      'html',
    ],
  ] as const)('%s', (_, bytes, contentType, kind) => {
    expect(decodeBytes(bytes, contentType, kind).text).toContain(RUSSIAN);
  });
});
