import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { serveHttp, type TestServer } from '../serve-http.js';
import { REPORTS, reportPage } from './report-pages.js';
import { runProgram } from './run-program.js';

let folder = '';
let server: TestServer;
const files = ['one.html', 'two.html.gz', 'three.html'];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-brief-'));
  await writeFile(path.join(folder, 'one.html'), reportPage(REPORTS[0]));
  await writeFile(path.join(folder, 'two.html.gz'), gzipSync(reportPage(REPORTS[1])));
  await writeFile(path.join(folder, 'three.html'), reportPage(REPORTS[2]));
  server = await serveHttp((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reportPage(REPORTS[0]));
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('nutgraf brief', () => {
  it('draws one brief on three saved reports of one event, each bullet marked with its outlet', async () => {
    const { code, stdout, stderr } = await runProgram(['brief', ...files], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('3 reports of one event')]);
    expect(stdout).toMatch(/^# \S/);
    const [told = '', sources = ''] = stdout.split('## Sources');
    for (const [index, { outlet, url }] of REPORTS.entries()) {
      expect(told).toContain(`[${index + 1}]`);
      expect(sources).toContain(outlet);
      expect(sources).toContain(url);
    }
    const bullets = told.split('\n').filter((line) => line.startsWith('- '));
    expect(bullets.length).toBeGreaterThanOrEqual(3);
    for (const bullet of bullets)
      expect(bullet).toMatch(/\[\d\] \((?:Skerry Wire|The Tidewater Post|Fen Daily)/);
    expect(stdout).not.toMatch(/cookies|newsletter|rights reserved/i);
  });

  it('tells its progress line by line on the standard error, plainly without a terminal', async () => {
    const { stderr } = await runProgram(['brief', ...files], { cwd: folder });
    const steps = stderr.split('\n').map((line) => line.split(' ')[0]);
    expect(steps).toEqual([
      ...['read', 'extracted', 'read', 'extracted', 'read', 'extracted'],
      ...['grouped', 'written', 'verified', ''],
    ]);
    expect(stderr).not.toContain('\u001b');
  });

  it('gives JSON whose evidence is the exact slice of the extracted text', async () => {
    const { code, stdout } = await runProgram(['brief', '--format', 'json', ...files], { cwd: folder });
    const brief = JSON.parse(stdout) as Brief;
    expect(code).toBe(0);
    expect(brief.sources.map(({ outlet }) => outlet).sort()).toEqual([
      'Fen Daily',
      'Skerry Wire',
      'The Tidewater Post',
    ]);
    for (const claim of claimsOf(brief).filter(({ evidence }) => evidence.length > 0)) {
      for (const { source, start, end, text } of claim.evidence) {
        const outlet = brief.sources.find(({ n }) => n === source)?.outlet;
        const report = REPORTS.find((one) => one.outlet === outlet);
        expect(report?.paragraphs.join('\n').slice(start, end)).toBe(text);
      }
    }
  });

  it('reads an address on a host that was allowed, and writes HTML to a file', async () => {
    const args = [
      'brief',
      '--allow-host',
      '127.0.0.1',
      '-f',
      'html',
      '-o',
      'out.html',
      `${server.origin}/report`,
    ];
    const { code, stdout } = await runProgram(args, { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(server.asked).toEqual(['/robots.txt', '/report']);
    const html = await readFile(path.join(folder, 'out.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('Skerry Sound');
  });

  it.each([
    [
      'http://127.0.0.1/report',
      /127\.0\.0\.1 is at 127\.0\.0\.1, which is not a public address .+ add --allow-host 127\.0\.0\.1\.$/,
    ],
    [
      'http://localhost:3999/report',
      /port 3999 is not one where .+; if it is your own server, add --allow-host localhost\.$/,
    ],
  ])('names the option that would let it read %s', async (address, sentence) => {
    const { code, stderr } = await runProgram(['brief', address], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr.trim().split('\n').at(-1)).toMatch(sentence);
  });

  it('reads text files and the standard input', async () => {
    const text = [REPORTS[1].title, ...REPORTS[1].paragraphs].join('\n\n');
    await writeFile(path.join(folder, 'two.txt'), text);
    const fromFile = await runProgram(['brief', 'two.txt'], { cwd: folder });
    const fromStdin = await runProgram(['brief', '-'], { cwd: folder, stdin: text });
    expect([fromFile.code, fromStdin.code]).toEqual([0, 0]);
    expect(fromStdin.stdout).toContain('Skerry Sound');
  });

  it('prints its help', async () => {
    const { code, stdout } = await runProgram(['brief', '--help'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('--allow-host');
  });
});

describe('nutgraf explain', () => {
  it('tells what each stage decided', async () => {
    const { code, stdout } = await runProgram(['explain', ...files], { cwd: folder });
    expect(code).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^[A-Z]+ /.test(line));
    expect(headings.map((line) => line.split(' ')[0])).toEqual([
      ...['FETCH', 'EXTRACT', 'FETCH', 'EXTRACT', 'FETCH', 'EXTRACT'],
      ...['GROUP', 'WRITE', 'VERIFY'],
    ]);
    for (const told of ['Oona Vastrand', '2026-03-13', 'left out', 'dropped', 'lede', 'supported']) {
      expect(stdout).toContain(told);
    }
  });

  it('tells the status and type of an address', async () => {
    const { stdout } = await runProgram(['explain', '--allow-host', '127.0.0.1', `${server.origin}/report`], {
      cwd: folder,
    });
    expect(stdout).toMatch(/status\s+200/);
    expect(stdout).toMatch(/type\s+text\/html; charset=utf-8/);
  });
});
