import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHttp, type TestServer } from '../serve-http.js';
import { OTHER_REPORT, REPORTS, reportPage } from './report-pages.js';
import { runProgram } from './run-program.js';

let folder = '';
let server: TestServer;

const LOGIN = `<!doctype html><html><head><title>Log in | The Tidewater Post</title></head><body>
<form action="/login" method="post"><h1>Log in to continue</h1><label>Mail <input type="email" name="mail"></label>
<label>Password <input type="password" name="password"></label><button>Log in</button></form>
<p>Subscribe to read this article.</p></body></html>`;

const LINKS = `<!doctype html><html><head><title>World news</title></head><body><main><h1>World</h1><ul>${Array.from(
  { length: 60 },
  (_, index) =>
    `<li><a href="/story-${index}">Council number ${index} votes on its budget for the year</a></li>`,
).join('')}</ul></main></body></html>`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.html': reportPage(REPORTS[0]),
  'other.html': reportPage(OTHER_REPORT),
  'satire.html': reportPage({ ...OTHER_REPORT, title: 'Satire: Cathedral organ asks for a rise' }),
  'empty.html': '',
  'report.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
  'login.html': LOGIN,
  'links.html': LINKS,
  'feed.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>',
  'huge.html': `<!doctype html><p>${'All work and no play. '.repeat(1_500_000)}</p>`,
  'bomb.html.gz': gzipSync(Buffer.alloc(60_000_000, 97)),
  'damaged.html.gz': gzipSync(reportPage(REPORTS[0])).subarray(0, 400),
  'charset.html': Buffer.from(
    reportPage(REPORTS[0])
      .replace('charset="utf-8"', 'charset="x-no-such-charset"')
      .replaceAll('’', "'")
      .replaceAll(/[“”]/g, '"')
      .replace('Oona Vastrand', 'Oöna Västrand'),
    'latin1',
  ),
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-bad-'));
  await chmod(folder, 0o755);
  for (const [name, bytes] of Object.entries(FILES)) await writeFile(path.join(folder, name), bytes);
  await mkdir(path.join(folder, 'folder'));
  await mkdir(path.join(folder, 'locked'), { mode: 0o555 });
  server = await serveHttp(
    (_, response, at) => {
      const status = Number(at.slice(1));
      if (status > 0) response.writeHead(status, { 'retry-after': '3600' }).end('<p>Sorry</p>');
      else response.end('<p>Members only</p>');
    },
    { robots: 'User-agent: *\nDisallow: /members/' },
  );
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Each: the arguments, the exit code, and what the one sentence has to say. */
const CASES: readonly [string, readonly string[], number, RegExp][] = [
  ['an empty file', ['empty.html'], 3, /^empty\.html is empty; /],
  ['satire', ['satire.html'], 4, /^No sentence .*satire: nothing of it happened.*nutgraf explain/],
  ['a PDF', ['report.pdf'], 3, /is a PDF.*give the address/],
  ['an image', ['photo.jpg'], 3, /is an image/],
  ['a feed', ['feed.xml'], 3, /a feed; give the address of one of the reports/],
  ['a login wall', ['login.html'], 3, /^login\.html: .*(?:log ?in|sign ?in|subscri|words)/i],
  ['a page of links', ['links.html'], 3, /^links\.html: .*links/],
  ['30 MB of HTML', ['huge.html'], 3, /holds 33 MB; at most 10 MB are read/],
  ['a gzip bomb', ['bomb.html.gz'], 3, /too large; at most 10 MB/],
  ['a damaged gzip file', ['damaged.html.gz'], 3, /damaged gzip/],
  ['a missing file', ['missing.html'], 3, /^There is no file missing\.html; check its name/],
  [
    'an address without its scheme',
    ['outlet.example/report'],
    3,
    /would be https:\/\/outlet\.example\/report/,
  ],
  ['a folder', ['folder'], 3, /is a folder; give the saved pages/],
  [
    'two unrelated reports',
    ['good.html', 'other.html'],
    2,
    /of 2 different events: .*Give the reports of one event/,
  ],
  ['no input', [], 2, /needs the address or the file of a report/],
  ['a bad option', ['--frobnicate', 'good.html'], 2, /--frobnicate.*--help/],
  ['a bad format', ['--format', 'docx', 'good.html'], 2, /--format takes markdown, html or json, not “docx”/],
  [
    'an output that is a folder',
    ['-o', 'folder', 'good.html'],
    2,
    /folder cannot be written: it is a folder/,
  ],
  ['an output in no folder', ['-o', 'nowhere/a.md', 'good.html'], 2, /nowhere does not exist; make it first/],
  ['an address of another kind', ['ftp://outlet.example/a'], 3, /only http and https/],
  ['a private address', ['http://10.0.0.1/'], 3, /not a public address \(private\)/],
];

describe('bad input ends in one sentence and the code that fits', () => {
  it.each(CASES)('%s', async (_, args, expected, sentence) => {
    const { code, stdout, stderr } = await runProgram(['brief', ...args], { cwd: folder });
    const last = stderr.trimEnd().split('\n').at(-1);
    expect(last).toMatch(sentence);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['/404', /There is no page at .*\/404 \(the server answered 404\)/],
    ['/403', /refuses to show/],
    ['/500', /failed to answer.*try again later/],
    ['/429', /asks us to slow down.*try again after 20/],
    ['/members/1', /robots\.txt of .* disallows/],
  ])('an address that answers %s', async (at, sentence) => {
    const args = ['brief', '--allow-host', '127.0.0.1', server.origin + at];
    const { code, stderr } = await runProgram(args, { cwd: folder });
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(sentence);
    expect(code).toBe(3);
  });

  it('names each page that fails, and that the others would do', async () => {
    const { code, stderr } = await runProgram(['brief', 'good.html', 'empty.html', 'report.pdf'], {
      cwd: folder,
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/empty\.html is empty.*\n.*report\.pdf is a PDF.*\nLeave them out/);
  });

  it('reads a page in an unknown charset by detection, with a warning', async () => {
    const { code, stdout, stderr } = await runProgram(['brief', 'charset.html'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning\s+charset\.html: .*x-no-such-charset/m);
    expect(stdout).toContain('Västrand');
  });

  it.skipIf(process.getuid?.() !== 0)('an output folder without permission loses nothing', async () => {
    const args = ['brief', '-o', 'locked/brief.md', 'good.html'];
    const { code, stderr } = await runProgram(args, { cwd: folder, user: 65534 });
    expect(stderr).toMatch(/^locked\/brief\.md cannot be written: there is no permission to write in/);
    expect(code).toBe(2);
    expect(await readdir(path.join(folder, 'locked'))).toEqual([]);
  });

  it('explain stops where the page stops, and says why', async () => {
    const { code, stdout, stderr } = await runProgram(['explain', 'report.pdf'], { cwd: folder });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^EXTRACT\s+stopped: report\.pdf is a PDF/m);
    expect(stderr).toContain('is a PDF');
  });

  it('explain tells reports of two events apart', async () => {
    const { code, stdout } = await runProgram(['explain', 'good.html', 'other.html'], { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^GROUP\s+stopped: .*2 different events/m);
  });
});
