import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import type { SourceDesk } from '../../src/desk/ports.js';
import { createSourceDesk } from '../../src/newsroom/follow-sources.js';
import { openNewsDesk } from '../support/open-news-desk.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const PACK = path.resolve(import.meta.dirname, '../../packs/ai-technology.opml');
const outline = (n: number | string, name = `Outlet ${n}`): string =>
  `<outline type="rss" text="${name}" xmlUrl="https://outlet${n}.example/feed"/>`;
const opml = (body: string, declaration = ''): string =>
  `${declaration}<opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;

/** Lists as broken and hostile programs write them. */
describe('a list', () => {
  let database: TestDatabase;
  let desk: SourceDesk;
  const client = createUndiciClient();

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(async () => {
    await client.close();
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    const news = await openNewsDesk(database, client, []);
    const sample = { begin: async () => [], end: async () => undefined };
    desk = createSourceDesk(
      { ...news, readPack: () => readFile(PACK, 'utf8'), siteName: 'Fen Wire' },
      sample,
    );
  });

  const names = async (): Promise<string[]> => (await desk.list()).map(({ name }) => name);

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(opml(outline(1, 'Gazeta Łódzka Мир')))],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${opml(outline(1, 'Gazeta Łódzka Мир'))}`)],
    [
      'UTF-16',
      Buffer.from(
        `\ufeff${opml(outline(1, 'Gazeta Łódzka Мир'), '<?xml version="1.0" encoding="utf-16"?>')}`,
        'utf16le',
      ),
    ],
    ['big-endian UTF-16', Buffer.from(`\ufeff${opml(outline(1, 'Gazeta Łódzka Мир'))}`, 'utf16le').swap16()],
  ])('in %s keeps its names', async (_, bytes) => {
    expect(await desk.importOpml(bytes)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await names()).toEqual(['Gazeta Łódzka Мир']);
  });

  it('in an old charset that it declares, or does not, keeps its names', async () => {
    const declared = opml(outline(1, 'Die K\u00fcste'), '<?xml version="1.0" encoding="iso-8859-1"?>');
    expect(await desk.importOpml(Buffer.from(declared, 'latin1'))).toMatchObject({ ok: true });
    const lied = opml(outline(2, 'Caf\u00e9 du port'), '<?xml version="1.0" encoding="utf-8"?>');
    expect(await desk.importOpml(Buffer.from(lied, 'latin1'))).toMatchObject({ ok: true });
    expect(await names()).toEqual(['Café du port', 'Die Küste']);
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    [
      '50,000 outlines',
      opml(Array.from({ length: 50_000 }, (_, n) => outline(n)).join('')),
      /more than 5000 sources; split it/,
    ],
    [
      'outlines in outlines without end',
      `<opml><body>${'<outline text="a">'.repeat(300_000)}`,
      /nests its outlines too deep/,
    ],
    ['9 MB of spaces', ' '.repeat(9_000_000), /larger than 8 MB/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /no OPML file/],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)), /no OPML file/],
    ['nothing', '', /no OPML file/],
    ['a sign-in page', '<!doctype html><html><form><input type="password"></form></html>', /no OPML file/],
    ['folders only', opml('<outline text="News"/>'), /holds no feeds/],
  ])('of %s is refused in one sentence, and nothing is lost', async (_, list, sentence) => {
    await desk.importOpml(opml(outline('kept')));
    const answer = await desk.importOpml(list);
    expect(answer).toMatchObject({ ok: false, problem: expect.stringMatching(sentence) });
    expect(answer.ok ? '' : answer.problem).toMatch(/^[^\n]{10,200}\.$/);
    expect(await names()).toEqual(['Outlet kept']);
  });

  it('of entities in entities expands none and reads no file', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<!DOCTYPE opml [<!ENTITY e0 "boom">${levels}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const list = opml(`${outline(1, '&e12;&f;')}${outline(2)}`, bomb);
    expect(await desk.importOpml(list)).toMatchObject({ ok: true, value: { added: 2 } });
    expect((await names()).join()).not.toMatch(/boom|root:/);
  });

  it('of 5,000 sources, each of them twice, is taken whole and once', async () => {
    const twice = Array.from({ length: 2500 }, (_, n) => outline(n)).join('');
    expect(await desk.importOpml(opml(`${twice}${twice}`))).toMatchObject({
      ok: true,
      value: { added: 2500, already: 2500, refused: [] },
    });
    expect(await database.stores.sources.count()).toEqual({ all: 2500, active: 2500 });
  });

  it('of which a part cannot be followed is taken for the rest, and each refusal is told', async () => {
    const bad = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      '',
      'http://',
      'news:alt.test',
      'https://a b.example',
    ];
    const body = bad.map((url) => `<outline type="rss" text="x" xmlUrl="${url}" url="${url}"/>`).join('');
    const taken = await desk.importOpml(opml(`${body}${outline(1, 'a\u0000b\u202e')}`));
    expect(taken).toMatchObject({ ok: true, value: { added: 1, already: 0 } });
    if (taken.ok) expect(taken.value.refused.length).toBeGreaterThanOrEqual(bad.length - 1);
  });
});
