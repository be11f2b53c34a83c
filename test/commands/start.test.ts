import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DISTRIBUTION_BIN, openDistributionServer } from '../support/distribution-postgres.js';
import { freePorts, runProgram, startProgram } from '../support/run-program.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-start-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function startArgs(folder: string): Promise<string[]> {
  const [port, samplePort] = await freePorts(2);
  return ['--data', path.join(folder, 'data'), '--port', `${port}`, '--sample-port', `${samplePort}`];
}

describe('nutgraf start', () => {
  it('starts, says where it is, stops when asked, and starts again without a new link once an editor is there', async () => {
    const folder = newFolder();
    const args = await startArgs(folder);
    const first = startProgram(['start', ...args], { cwd: folder });
    const [, link = ''] = await first.until(/(http:\S+\/desk\/welcome\/\S+)/);
    const body = new URLSearchParams({ name: 'Dana', password: 'a long enough password' });
    const answer = await fetch(link, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { origin: new URL(link).origin },
    });
    expect(answer.status).toBe(303);
    expect(await first.stop()).toBe(0);
    expect(first.output()).not.toMatch(/error/i);
    const env = { NUTGRAF_MODEL_NAME: 'small-1', NUTGRAF_MODEL_URL: 'http://127.0.0.1:9/v1' };
    const second = startProgram(['start', ...args], { cwd: folder, env });
    await second.until(/Stop with Ctrl-C/);
    expect(second.output()).not.toContain('/desk/welcome/');
    expect(second.output()).toContain('nutgraf -- invite');
    // A model that nobody has scored does not draft, wherever its name comes from.
    expect(second.output()).toContain('The extractive writer drafts, not small-1. It waits to be scored.');
    const invited = await runProgram(['invite', '--data', path.join(folder, 'data')], { cwd: folder });
    expect(invited.stdout).toContain(`${new URL(link).origin}/desk/welcome/`);
    const inviteFor = (name: string) =>
      runProgram(['invite', '--name', name, '--data', path.join(folder, 'data')], { cwd: folder });
    const [renewal = ''] = (await inviteFor('dana')).stdout.split('\n');
    expect(await (await fetch(renewal)).text()).toContain('A new password');
    expect(await inviteFor('Nobody')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no editor called “Nobody”'),
    });
    expect(await second.stop()).toBe(0);
  });

  it('answers addresses that no page can have, and stays quiet about them', async () => {
    const folder = newFolder();
    const program = startProgram(['start', ...(await startArgs(folder))], { cwd: folder });
    const [, base = ''] = await program.until(/Site {3}(http:\S+)\/\n/);
    await program.until(/Stop with Ctrl-C/);
    for (const path of [
      '/briefs/%00',
      '/search?q=a%00b',
      '/editions/2026-99-99',
      '/editions/0000-00-00',
      '/desk/review/%00',
    ])
      expect([path, (await fetch(`${base}${path}`)).status]).toEqual([path, 404]);
    const leave = await fetch(`${base}//evil.example/`, { redirect: 'manual' });
    expect(new URL(leave.headers.get('location') ?? base, base).host).toBe(new URL(base).host);
    expect(await program.stop()).toBe(0);
    expect(program.output()).not.toMatch(/error|at .*\.js/i);
  });

  it('says that a second one runs on the folder', async () => {
    const folder = newFolder();
    const first = startProgram(['start', ...(await startArgs(folder))], { cwd: folder });
    await first.until(/Stop with Ctrl-C/);
    const second = await runProgram(['start', ...(await startArgs(folder))], { cwd: folder });
    expect(second).toMatchObject({ code: 5, stdout: '' });
    expect(second.stderr).toMatch(
      /^Nutgraf is already running on the folder .+ \(process \d+\)\. Stop that one first.+\n$/,
    );
    await first.stop();
  });

  it('says that a port is in use', async () => {
    const folder = newFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const args = await startArgs(folder);
    const run = await runProgram(['start', ...args, '--port', `${port}`], { cwd: folder });
    expect(run.code).toBe(5);
    expect(run.stderr).toBe(
      `Port ${port} is in use by another program. Stop that one, or choose another port with --port or NUTGRAF_PORT.\n`,
    );
    const sample = await runProgram(['start', ...args, '--sample', '--sample-port', `${port}`], {
      cwd: folder,
    });
    expect(sample.code).toBe(5);
    expect(sample.stderr).toContain(`Port ${port} is in use by another program.`);
    expect(sample.stderr).toContain('--sample-port');
    taken.close();
  });

  it('says that the database is damaged, and leaves it as it is', async () => {
    const folder = newFolder();
    const args = await startArgs(folder);
    const first = startProgram(['start', ...args], { cwd: folder });
    await first.until(/Stop with Ctrl-C/);
    await first.stop();
    const control = path.join(folder, 'data', 'postgresql', 'global', 'pg_control');
    truncateSync(control, 0);
    const run = await runProgram(['start', ...args], { cwd: folder });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(
      /^The database in .+ is damaged \(.+\)\. Nothing was changed: put a backup .+\n$/,
    );
    expect(readdirSync(path.dirname(control))).toContain('pg_control');
  });

  it('says that it may not write in a folder', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'file'), '');
    const run = await runProgram(['start', '--data', path.join(folder, 'file', 'data')], { cwd: folder });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(
      /^Nutgraf may not write in .+\. Give it a folder that it may write in with --data or NUTGRAF_DATA\.\n$/,
    );
  });

  it.each([
    [['start', '--port', 'eighty'], /^--port is "eighty", but it takes a port number/],
    [
      ['start', '--port', '5000', '--sample-port', '5000'],
      /^--sample-port .+ is "5000", but it takes another port/,
    ],
    [['edition', '--date', '2026-13-45'], /^--date takes a day such as 2026-03-01, not “2026-13-45”/],
    [['start', '--colour', 'red'], /^Unknown option '--colour'\. .nutgraf start --help. lists/],
    [['edition', '--date', 'tomorrow'], /^--date takes a day such as 2026-03-01, not “tomorrow”/],
    [['dance'], /^There is no command “dance”/],
  ])('answers %j with one sentence', async (args, sentence) => {
    const run = await runProgram(args, { cwd: newFolder() });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says that a database server cannot be used', async () => {
    const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };
    const run = await runProgram(['start', ...(await startArgs(newFolder()))], { env });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(/^The database at 127\.0\.0\.1:1 cannot be used: .+ Check DATABASE_URL\.\n$/);
  });

  it.skipIf(DISTRIBUTION_BIN === undefined)(
    'runs on a PostgreSQL server (needs the distribution’s)',
    async () => {
      const server = await openDistributionServer();
      const folder = newFolder();
      mkdirSync(path.join(folder, 'work'));
      const args = await startArgs(folder);
      const program = startProgram(['start', ...args], { cwd: folder, env: { DATABASE_URL: server.url } });
      const [, site = ''] = await program.until(/Site\s+(http:\S+)/);
      await program.until(/Stop with Ctrl-C/);
      expect((await fetch(`${site}healthz`)).status).toBe(200);
      expect(readdirSync(folder)).not.toContain('data');
      expect(await program.stop()).toBe(0);
      await server.close();
    },
  );
});

describe('a command on a desk', () => {
  it.each([
    ['sources', 'list'],
    ['sources', 'export'],
    ['sources', 'add', 'https://fen.example/feed'],
    ['edition'],
    ['invite'],
    ['explain', '--desk', 'https://fen.example/1'],
    ['scorecard', '--desk'],
  ])('makes none where there is none: %s %s', async (...args) => {
    const folder = newFolder();
    const data = path.join(folder, 'dta');
    const run = await runProgram([...args.filter((arg) => arg !== undefined), '--data', data], {
      cwd: folder,
    });
    expect(run).toMatchObject({ code: 5, stdout: '' });
    expect(run.stderr).toMatch(/There is no desk in the folder .+dta\. Give the folder of one with --data/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('nutgraf edition', () => {
  it('says that there is nothing to send', async () => {
    const folder = newFolder();
    const desk = startProgram(['start', ...(await startArgs(folder))], { cwd: folder });
    await desk.until(/Stop with Ctrl-C/);
    await desk.stop();
    const run = await runProgram(['edition', '--data', path.join(folder, 'data')], { cwd: folder });
    expect(run.code).toBe(4);
    expect(run.stderr).toBe(
      'No brief was published today, so there is no edition. Approve one on the desk first.\n',
    );
  });
});
