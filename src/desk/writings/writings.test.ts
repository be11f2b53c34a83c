import { describe, expect, it } from 'vitest';
import type { Writing } from '../../domain/writing.js';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { memoryStories, STORY } from '../fixtures/memory-stories.js';
import { HALF_WRITTEN, WRITTEN } from '../fixtures/memory-writings.js';

const HEADERS = { cookie: `nutgraf-session=${SESSION}`, origin: 'http://desk.example' };

function open(writings: readonly Writing[], calls: unknown[] = []) {
  const stories = memoryStories(calls, { ...STORY, writings });
  const desk = memoryDesk({ services: { stories } });
  const get = (path: string) => desk.app.request(`http://desk.example${path}`, { headers: HEADERS });
  return { desk, stories, get, text: async (path: string) => plain(await (await get(path)).text()) };
}
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a draft in the making', () => {
  it('shows its stage, its tokens and its statements, each with how it stands', async () => {
    const page = await open([HALF_WRITTEN]).text('/desk/stories/s1');
    for (const words of [
      'The draft is being written',
      'Asked for by Dana Okafor at 09:58 · llama3.1:8b · 1,240 tokens written',
      'Repair 1',
      '4 statements: 1 supported, 2 to repair, 1 not verified yet',
      'Lede · does not stand : a figure that no report gives so (“1,200”; nearest: “120 junctions”)',
      'Nut graf · does not stand : a link or an address: its words are not shown',
      'Bullet · not verified yet In a three-month trial waiting times fell by 18 percent.',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('Write the draft again');
  });

  it('is looked at again by a browser without scripts, and only then', async () => {
    const html = await (await open([HALF_WRITTEN]).get('/desk/stories/s1')).text();
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="5"/></noscript>');
    expect(await (await open([WRITTEN]).get('/desk/stories/s1')).text()).not.toContain(
      'http-equiv="refresh"',
    );
  });

  it.each([
    [WRITTEN, /The draft is written \(09:59\)\. 11 statements from 2 reports.*Open the draft/],
    [
      { ...WRITTEN, state: 'failed', said: 'The disk is full.', draftId: null },
      /The draft could not be written \(09:59\)\. The disk is full\./,
    ],
    [
      { ...WRITTEN, state: 'waiting', askedBy: null, said: 'Its budget is spent.', draftId: null },
      /The draft waits for the language model \(09:59\)\. Its budget is spent\./,
    ],
    [
      { ...WRITTEN, state: 'left', said: 'An editor has worked on it.', kind: 'follow-up' },
      /The follow-up was not written \(09:59\)\. An editor has worked on it\./,
    ],
  ] as const)('tells how it ended: %#', async (writing, words) => {
    expect(await open([writing]).text('/desk/stories/s1')).toMatch(words);
  });

  it('is asked for by a post that answers at once', async () => {
    const calls: unknown[] = [];
    const { desk } = open([], calls);
    for (const what of ['drafting', 'follow-up']) {
      const answer = await desk.app.request(`http://desk.example/desk/stories/s1/${what}`, {
        method: 'POST',
        headers: HEADERS,
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/stories/s1']);
    }
    expect(calls).toEqual([1, 2].map(() => ({ storyId: 's1', editor: { id: 'e1', name: 'Dana Okafor' } })));
  });

  it('stands in the inbox and beside the queue', async () => {
    const { text } = open([HALF_WRITTEN]);
    expect(await text('/desk/inbox')).toContain('Being written');
    expect(await text('/desk/review/d1')).toContain(
      'llama3.1:8b: Repairing, round 1: 1,240 tokens; 4 statements: 1 supported, 2 to repair, 1 not verified yet',
    );
  });
});

describe('the stream', () => {
  it('tells what changes until it is over', async () => {
    let asked = 0;
    const { stories } = open([HALF_WRITTEN]);
    const desk = memoryDesk({
      services: {
        stories: {
          ...stories,
          writingsOf: async () =>
            ++asked < 3 ? [{ ...HALF_WRITTEN, askedBy: `Editor ${asked}` }] : [WRITTEN],
        },
      },
    });
    const answer = await desk.app.request('http://desk.example/desk/stories/s1/writing', {
      headers: HEADERS,
    });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const events = (await answer.text()).split('\n\n').filter((event) => event !== '');
    expect(events.map((event) => /^event: (\w+)/.exec(event)?.[1] ?? 'message')).toEqual([
      'message',
      'message',
      'message',
      'over',
    ]);
    expect(events[1]).toContain('Editor 2');
    expect(events[0]).toContain('not verified yet');
  });

  it('is behind the door', async () => {
    const { desk } = open([HALF_WRITTEN]);
    for (const path of ['/desk/stories/s1/writing', '/desk/writing']) {
      const answer = await desk.app.request(`http://desk.example${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([303, null]);
    }
  });

  it('of everything says when nothing is written any more', async () => {
    const words = await (await open([WRITTEN]).get('/desk/writing')).text();
    expect(words).toContain('What was being written is done.');
    expect(words).toContain('event: over');
  });

  it('reports a fault and ends', async () => {
    const faults: string[] = [];
    const { stories } = open([]);
    const broken = { ...stories, underWay: async () => Promise.reject(new Error('no database')) };
    const desk = memoryDesk({
      services: { stories: broken, report: (cause, path) => void faults.push(`${path} ${cause}`) },
    });
    await (await desk.app.request('http://desk.example/desk/writing', { headers: HEADERS })).text();
    expect(faults).toEqual(['/desk/writing Error: no database']);
  });
});
