import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { freePorts, type Running, runProgram, startProgram } from '../support/run-program.js';

describe('nutgraf sources', () => {
  let folder: string;
  let outlet: Outlet;
  let desk: Running;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-sources-'));
    chmodSync(folder, 0o755);
    outlet = await openOutlet();
    outlet.put('/feed', rssFeed('Fen Daily', [['/1', 'Ferry to sail at night']], outlet.base));
    const [port] = await freePorts(1);
    desk = startProgram(['start', '--data', path.join(folder, 'data'), '--port', `${port}`], { cwd: folder });
    await desk.until(/Stop with Ctrl-C/);
  }, 60_000);

  afterAll(async () => {
    await desk.stop();
    await outlet.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const sources = (...args: string[]) =>
    runProgram(['sources', ...args, '--data', path.join(folder, 'data')], {
      cwd: folder,
      env: { NUTGRAF_ALLOWED_HOSTS: '127.0.0.1' },
    });

  it('adds, lists, imports and exports beside a running desk', async () => {
    expect(await sources('export')).toMatchObject({ code: 4, stdout: '' });
    expect(await sources('list')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('Nothing is followed yet'),
    });
    const url = `${outlet.base}/feed`;
    expect(await sources('add', url)).toMatchObject({
      code: 0,
      stdout: `Fen Daily is followed now: ${url}\n`,
    });
    expect(await sources('add', url)).toMatchObject({ code: 3, stderr: `${url} is on your list already.\n` });
    expect((await sources('list')).stdout).toMatch(new RegExp(`^${url}\\t\\w+\\t\\d+\\tFen Daily`));
    const list = path.join(folder, 'list.opml');
    const more = '<opml version="2.0"><body><outline xmlUrl="https://fen.example/rss"/></body></opml>';
    writeFileSync(list, more);
    expect(await sources('import', list)).toMatchObject({
      code: 0,
      stdout: '1 added, 0 followed already, 0 refused.\n',
    });
    outlet.put('/list.opml', more.replace('fen.example', 'inland.example'));
    expect(await sources('import', `${outlet.base}/list.opml`)).toMatchObject({
      code: 0,
      stdout: '1 added, 0 followed already, 0 refused.\n',
    });
    const file = path.join(folder, 'out.opml');
    expect(await sources('export', '--output', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toContain(`xmlUrl="${url}"`);
    expect(await sources('import', file)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 added, 3/),
    });
  }, 60_000);

  it('says what is wrong and ends with the code that fits', async () => {
    writeFileSync(path.join(folder, 'page.html'), '<!doctype html><p>Sign in');
    for (const [args, code, message] of [
      [['import', 'page.html'], 3, /no OPML file/],
      [['import', 'missing.opml'], 3, /cannot be read/],
      [['import', `${outlet.base}/feed`], 3, /a source of its own and no list/],
      [['add', `${outlet.base}/list.opml`], 3, /a list of one source; import it/],
      [['add', `${outlet.base}/nothing`], 3, /no page at/],
      [['export', '--output', 'no/such/folder/x'], 2, /cannot be written/],
      [['remove'], 2, /does not know “remove”/],
      [['add'], 2, /takes an address/],
      [['list', '--output', 'x'], 2, /Only “export”/],
      [[], 2, /list, add, import or export/],
    ] as const) {
      const ended = await sources(...args);
      expect([args, ended.code]).toEqual([args, code]);
      expect(ended.stderr).toMatch(message);
    }
  }, 60_000);
});
