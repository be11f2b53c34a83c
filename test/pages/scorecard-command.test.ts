import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/domain/scorecard.js';
import { runProgram } from './run-program.js';

let folder = '';
const STORY = {
  story: 'tram',
  articles: [
    {
      title: 'Harwick council approves tram line',
      outlet: 'Harwick Post',
      published: '2026-03-02T08:00:00Z',
      text: [
        'Harwick’s council approved a 14-kilometre tram line on Monday after a debate of nine hours.',
        '“We have waited twenty years for this line,” said Mara Holt, the mayor of Harwick.',
        'The line will cost $310 million and will not serve the harbour, the council said.',
        'Work on the line will start in June and will last four years, according to the council.',
      ].join('\n'),
    },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-scorecard-'));
  await writeFile(path.join(folder, 'tram.jsonl'), `${JSON.stringify(STORY)}\n`);
  await writeFile(
    path.join(folder, 'broken.jsonl'),
    `${JSON.stringify(STORY)}\n{"story": "x", "articles": []}\n`,
  );
  await writeFile(path.join(folder, 'empty.jsonl'), '\n');
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runProgram(['scorecard', ...args], { cwd: folder });

describe('nutgraf scorecard', () => {
  it('scores the sample newsroom: no quotation altered, no number, date, name or word that no source bears out', async () => {
    const { code, stdout } = await run('--format', 'json');
    const card: Scorecard = JSON.parse(stdout);
    expect([code, card.stories, card.unwritten]).toEqual([0, 14, 0]);
    const promised = card.measures.filter(({ criterion }) => ['accuracy', 'quotation'].includes(criterion));
    expect(promised.filter(({ faults }) => faults > 0)).toEqual([]);
    for (const { name, of } of card.measures) expect([name, of > 0]).toEqual([name, true]);
  });

  it('scores stories of a file as a table by criterion', async () => {
    const { code, stdout } = await run('--stories', 'tram.jsonl');
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 1 stories written');
    for (const heading of [
      'ACCURACY',
      'QUOTATION',
      'SOURCING',
      'OPINION AS FACT',
      'EDITORIALISATION',
      'CONTEXT',
    ])
      expect(stdout).toContain(`\n${heading}\n`);
  });

  it('compares with an earlier scorecard and ends with 6 where the writer does worse', async () => {
    const { code } = await run('--stories', 'tram.jsonl', '--output', 'card.json');
    expect(code).toBe(0);
    const same = await run('--stories', 'tram.jsonl', '--against', 'card.json');
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining('Nothing is worse')]);
    const card: Scorecard = JSON.parse(await readFile(path.join(folder, 'card.json'), 'utf8'));
    // An earlier writer that did better than this one: it had places for faults, and none of them was one.
    const better = {
      ...card,
      measures: card.measures.map((measure) => ({ ...measure, faults: 0, of: 500 })),
    };
    const worse = { ...STORY, articles: [{ ...STORY.articles[0], opinion: true }] };
    await writeFile(path.join(folder, 'better.json'), JSON.stringify({ ...better, set: 'opinion' }));
    await writeFile(path.join(folder, 'opinion.jsonl'), `${JSON.stringify(worse)}\n`);
    const { code: ended, stderr } = await run('--stories', 'opinion.jsonl', '--against', 'better.json');
    expect([ended, stderr]).toEqual([6, expect.stringContaining('an author’s view without the author')]);
  });

  it.each([
    [['--stories', 'none.jsonl'], 3, 'none.jsonl cannot be read: there is no such file'],
    [['--stories', 'empty.jsonl'], 3, 'empty.jsonl holds no story'],
    [['--stories', 'broken.jsonl'], 3, 'Line 2 of broken.jsonl is no story (articles)'],
    [['--against', 'tram.jsonl'], 3, 'tram.jsonl is no scorecard'],
    [['--format', 'pdf'], 2, '--format takes table or json'],
    [['--stories', ''], 2, '--stories takes the name of a file'],
    [['extra'], 2, '“nutgraf scorecard --help”'],
  ])('%j ends with %i and one sentence', async (args, wanted, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([wanted, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('does not compare scorecards of different stories', async () => {
    await run('--stories', 'tram.jsonl', '--output', 'other.json');
    const card: Scorecard = JSON.parse(await readFile(path.join(folder, 'other.json'), 'utf8'));
    await writeFile(path.join(folder, 'other.json'), JSON.stringify({ ...card, set: 'elsewhere' }));
    const { code, stderr } = await run('--stories', 'tram.jsonl', '--against', 'other.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('of the stories “elsewhere”, not of “tram”')]);
  });
});
