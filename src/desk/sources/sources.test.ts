import { describe, expect, it } from 'vitest';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { SOURCES } from '../fixtures/memory-sources.js';
import type { ListedSource } from '../ports.js';
import { chooseSources, readChoice } from './choose-sources.js';

const EDITOR = { id: 'e1', name: 'Dana Okafor' };
const HEADERS = { cookie: `nutgraf-session=${SESSION}`, origin: 'http://desk.example' };

const desk = memoryDesk();
const get = (path: string) => desk.app.request(`http://desk.example${path}`, { headers: HEADERS });
const text = async (path: string): Promise<string> => (await get(path)).text();
const post = (path: string, fields: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  desk.calls.length = 0;
  return desk.app.request(`http://desk.example${path}`, { method: 'POST', headers: HEADERS, body });
};

describe('the list of sources', () => {
  it('says how each does, the troubled ones first', async () => {
    const page = await text('/desk/sources');
    expect(page).toContain('4 sources followed. 1 source could not be read.');
    expect(page).toContain('4 reads failed in a row.');
    expect(page).toContain('its hub tells us at once');
    expect(page).toContain('Kept from language models');
    expect(page).toMatch(/aria-label="\d+ to 18 articles a day in the last 14 days"/);
    expect(page.indexOf('The Inland Post')).toBeLessThan(page.indexOf('Harbour Courier'));
    expect(page).not.toContain('The Evening Slip');
  });

  it('finds by words and shows the retired ones', async () => {
    expect(await text('/desk/sources?show=retired')).toContain('Its outlet took it down for good (410)');
    expect(await text('/desk/sources?q=zzz')).toContain(
      'No source has “zzz” in its name, family or address.',
    );
    expect(await text('/desk/sources?q=sund&sort=name')).not.toContain('Harbour Courier');
  });

  it('gives 500 sources page by page, each once, in the order that was asked for', () => {
    const [one] = SOURCES;
    if (one === undefined) throw new Error('no source in the fixture');
    const many = Array.from(
      { length: 500 },
      (_, n): ListedSource => ({ ...one, id: `s${n}`, name: `Outlet ${n}`, articlesADay: (n * 37) % 500 }),
    );
    const shown = Array.from({ length: 10 }, (_, at) => {
      const choice = readChoice((name) => ({ sort: 'articles', page: String(at + 1) })[name]);
      return chooseSources(many, choice).lines;
    }).flat();
    expect(new Set(shown.map(({ id }) => id)).size).toBe(500);
    expect(shown.map(({ articlesADay }) => articlesADay)).toEqual(
      Array.from({ length: 500 }, (_, n) => 499 - n),
    );
  });

  it.each(['0', '-1', '1e9', 'x', '99999999999999999999'])('takes page %s for one that is there', (page) => {
    const chosen = chooseSources(
      SOURCES,
      readChoice((name) => (name === 'page' ? page : 'x'.repeat(0))),
    );
    expect(chosen).toMatchObject({ page: 1, pages: 1, found: 4 });
  });
});

describe('a source', () => {
  it('shows its month, each day in words too, and its reads', async () => {
    const page = await text('/desk/sources/courier');
    expect(page).toContain('Articles on each of the last 30 days');
    expect(page.match(/<th scope="row">/g)).toHaveLength(30);
    expect(page).toContain('The server answered 503. It is asked again at 09:35.');
    expect(page).toContain('3 new entries');
    expect(await text('/desk/sources/radio')).toContain('It has not been read yet.');
    expect(page).not.toContain('Look for its new address');
    expect(await text('/desk/sources/inland')).toMatch(
      /preview\?url=https[^"]+">\s*Look for its new address/,
    );
  });

  it('is renamed, read now and followed again by posts that end on its page', async () => {
    const saved = await post('/desk/sources/courier', {
      name: ' Courier ',
      family: 'harbour',
      standing: '-1',
    });
    expect(saved.headers.get('location')).toBe('/desk/sources/courier?said=saved');
    const update = { id: 'courier', editor: EDITOR, name: 'Courier', family: 'harbour', standing: -1 };
    expect(desk.calls).toEqual([{ update }]);
    const read = await post('/desk/sources/courier/reading', {});
    expect(read.headers.get('location')).toBe('/desk/sources/courier?said=reading');
    await post('/desk/sources/gone/resumption', {});
    expect(desk.calls).toEqual([{ resume: { id: 'gone', editor: EDITOR } }]);
  });

  it('is not renamed to nothing', async () => {
    const answer = await post('/desk/sources/courier', { name: ' ', family: 'x' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Give both a name and a family.');
    expect(desk.calls).toEqual([]);
  });

  it('that is gone is said to be gone', async () => {
    const answer = await get('/desk/sources/nobody');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This source is not on the list any more.');
  });
});

describe('adding sources', () => {
  it('shows language, family, rights and the further feeds before it follows', async () => {
    const page = await text('/desk/sources/preview?url=tide.example');
    expect(page).toContain('English');
    expect(page).toContain('value="tidewater.example"');
    expect(page).toContain('kept from language models');
    expect(page).toContain('href="/desk/sources/preview?url=https%3A%2F%2Ftidewater.example%2Ffeed%2Fsport"');
    await post('/desk/sources', { url: 'https://tide.example/feed', name: 'Tide', family: '' });
    expect(desk.calls).toEqual([{ url: 'https://tide.example/feed', name: 'Tide', editor: EDITOR }]);
  });

  it('shows what a list at an address holds before it follows its sources', async () => {
    const page = await text('/desk/sources/preview?url=coast.example/all.opml');
    expect(page).toContain('12 sources');
    expect(page).toContain('https://coast0.example/feed');
    expect(page).toContain('and 2 more');
    expect(page).toContain('1 address of the list cannot be followed');
    const answer = await post('/desk/sources/import', { url: 'https://coast.example/all.opml' });
    expect(await answer.text()).toContain('2 sources added');
    expect(desk.calls).toEqual([{ importFrom: 'https://coast.example/all.opml' }]);
  });

  it('takes a list as a file or as text, and tells what was refused and why', async () => {
    const file = new File(['<opml version="2.0"/>'], 'mine.opml', { type: 'text/x-opml' });
    const answer = await (await post('/desk/sources/import', { file, text: '' })).text();
    expect(answer).toContain('2 sources added');
    expect(answer).toContain('1 source was there already.');
    expect(answer).toContain('ftp://old.example/feed');
    expect(desk.calls).toEqual([{ importOpml: '<opml version="2.0"/>' }]);
    await post('/desk/sources/import', { text: '<opml/>' });
    expect(desk.calls).toEqual([{ importOpml: '<opml/>' }]);
  });

  it('says what is wrong with a list, and keeps its text', async () => {
    const wrong = await post('/desk/sources/import', { text: 'my feeds' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toMatch(/This is not an OPML list[\s\S]*my feeds/);
    expect(await (await post('/desk/sources/import', { text: ' ' })).text()).toContain('Choose an OPML file');
  });

  it('takes a long list, and no endless one', async () => {
    const long = `<opml>${' '.repeat(1_000_000)}`;
    expect((await post('/desk/sources/import', { text: long })).status).toBe(200);
    expect((await post('/desk/sources/import', { text: ' '.repeat(5_000_000) })).status).toBe(413);
  });

  it('gives the list as a file', async () => {
    const answer = await get('/desk/sources/sources.opml');
    expect(answer.headers.get('content-type')).toContain('text/x-opml');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
  });

  it('follows what is chosen from the starter pack, and nothing before', async () => {
    const page = await text('/desk/sources/starter-pack');
    expect(page).toContain('Technology news');
    expect(page.match(/name="url"/g)).toHaveLength(6);
    expect(page.match(/disabled="" checked=""/g)).toHaveLength(1); // the one that is followed already
    const none = await post('/desk/sources/starter-pack', {});
    expect(await none.text()).toContain('Choose at least one outlet.');
    await post('/desk/sources/starter-pack', { url: 'https://pack0.example/feed' });
    expect(desk.calls).toEqual([{ addAll: ['https://pack0.example/feed'] }]);
  });
});
