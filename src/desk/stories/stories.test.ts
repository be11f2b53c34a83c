import { describe, expect, it } from 'vitest';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { memoryStories, STORY } from '../fixtures/memory-stories.js';

const HEADERS = { cookie: `nutgraf-session=${SESSION}`, origin: 'http://desk.example' };
const EDITOR = { id: 'e1', name: 'Dana Okafor' };

const desk = memoryDesk();
const get = (path: string, on = desk) => on.app.request(`http://desk.example${path}`, { headers: HEADERS });
const text = async (path: string, on = desk): Promise<string> =>
  (await (await get(path, on)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const post = (path: string, fields: readonly (readonly [string, string])[]) => {
  desk.calls.length = 0;
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  return desk.app.request(`http://desk.example${path}`, { method: 'POST', headers: HEADERS, body });
};

describe('a story’s page', () => {
  it('says why each report is here: names, words, time, and what is no report', async () => {
    const page = await text('/desk/stories/s1');
    expect(page).toContain('It opened the story: no report that was here told the same event.');
    expect(page).toContain(
      'Like Harbour Courier’s “Port Ellery lets software time its traffic lights”, 2 hours apart; both have the names Port Ellery and Sund and the words traffic and lights. 94 % sure of one event.',
    );
    expect(page).toContain('Opinion , not counted as a report: its address has /opinion/.');
    expect(page).toContain('Harbour Courier · family courier.example · 07:05 · English');
  });

  it('says which place is not settled, and of no other one', async () => {
    const page = await text('/desk/stories/s1');
    expect(page.match(/not settled/g)).toHaveLength(1);
    expect(page).toMatch(/Opinion: Leave the lights to people .* Its place is not settled: a later report/);
  });

  it('says why the story stands where it does, part by part', async () => {
    const page = await text('/desk/stories/s1');
    expect(page).toContain('Independent families 2 publisher families report it. 1 1.58');
    expect(page).toContain('Novelty No brief that we published says it already. 0.8 −0.24');
    expect(page).toContain('Together 3.21');
  });

  it('names what it follows and what editors decided', async () => {
    const page = await text('/desk/stories/s1');
    expect(page).toContain('Follows: Port Ellery buys a system for its lights');
    expect(page).toContain('both have Port Ellery, Sund and lights');
    expect(page).toContain('Dana Okafor split 1 report off.');
  });

  it('shows what came in after publication, and offers a follow-up', async () => {
    const news = [
      {
        articleId: 'a9',
        outlet: 'Sund Radio',
        title: 'Paused',
        genre: 'report' as const,
        statements: ['It is off.'],
      },
      { articleId: 'a8', outlet: 'Tide', title: 'Paused', genre: 'report' as const, statements: [] },
    ];
    const briefs = STORY.briefs.map((brief) => ({ ...brief, publishedAt: '2026-03-02T09:45:00Z' }));
    const published = memoryDesk({ services: { stories: memoryStories([], { ...STORY, briefs, news }) } });
    const page = await text('/desk/stories/s1', published);
    expect(page).toMatch(/New since publication .*Sund Radio : Paused It is off\./);
    expect(page).toContain('Nothing in its opening that the brief and its reports do not say.');
    expect(page).toContain('Draft a follow-up');
  });

  it('is not there for a story that is not', async () => {
    const answer = await get('/desk/stories/none');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such story here.');
  });
});

describe('merging and splitting', () => {
  it('looks for stories to merge by words', async () => {
    expect(await text('/desk/stories/s1?do=merge')).toContain('A single report about a bridge');
    expect(await text('/desk/stories/s1?do=merge&find=nothing')).toContain(
      'No other story’s headlines have these words.',
    );
  });

  it('merges by a post that ends on the story', async () => {
    const answer = await post('/desk/stories/s1/merger', [['story', 's2']]);
    expect(answer.headers.get('location')).toBe('/desk/stories/s1?said=merged&of=1');
    expect(desk.calls).toEqual([{ intoId: 's1', storyId: 's2', editor: EDITOR }]);
    expect(await text('/desk/stories/s1?said=merged&of=1')).toContain('Merged: 1 report joined this story.');
  });

  it('splits the marked reports off', async () => {
    const marked = [
      ['article', 'a2'],
      ['article', 'a3'],
    ] as const;
    const answer = await post('/desk/stories/s1/split', marked);
    expect(answer.headers.get('location')).toBe('/desk/stories/s1?said=split&of=2');
    expect(desk.calls).toEqual([{ storyId: 's1', articleIds: ['a2', 'a3'], editor: EDITOR }]);
  });

  it('says what is wrong and changes nothing', async () => {
    const nothing = await post('/desk/stories/s1/split', []);
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain('Mark at least one report.');
    const gone = await post('/desk/stories/s1/merger', [['story', 'gone']]);
    expect(gone.status).toBe(409);
    expect(await gone.text()).toContain('One of the two stories is gone.');
  });

  it('opens a follow-up that is open already', async () => {
    const stories = memoryStories([]);
    const open = memoryDesk({
      services: { stories: { ...stories, followUp: async () => ({ ok: true, value: { draftId: 'd1' } }) } },
    });
    const answer = await open.app.request('http://desk.example/desk/stories/s1/follow-up', {
      method: 'POST',
      headers: HEADERS,
    });
    expect(answer.headers.get('location')).toBe('/desk/review/d1');
  });
});

describe('the ranking', () => {
  const FIELDS = ['families', 'pace', 'standing', 'novelty', 'topic', 'freshness'] as const;

  it('shows the weights and the beat', async () => {
    const page = await (await get('/desk/ranking')).text();
    expect(page).toMatch(/name="freshness"[^>]*value="1.5"/);
    expect(page).toContain('traffic, ports');
  });

  it('takes weights with a dot or a comma, and the beat’s terms once each', async () => {
    const weights = FIELDS.map((part) => [part, part === 'pace' ? '0,5' : '2'] as const);
    const answer = await post('/desk/ranking', [...weights, ['beat', ' chips, ports\nchips ,']]);
    expect(answer.headers.get('location')).toBe('/desk/ranking?said=saved');
    expect(desk.calls).toMatchObject([
      { settings: { weights: { families: 2, pace: 0.5, freshness: 2 }, beat: ['chips', 'ports'] } },
    ]);
  });

  it.each(['', '-1', 'much', '1e3'])(
    'refuses the weight “%s” and keeps what else was typed',
    async (weight) => {
      const answer = await post('/desk/ranking', [
        ...FIELDS.map((part) => [part, part === 'pace' ? weight : '2'] as const),
        ['beat', 'harbours'],
      ]);
      expect(answer.status).toBe(400);
      const page = await answer.text();
      expect(page).toContain('A weight is a number from 0 to 5.');
      expect(page).toContain('harbours');
    },
  );
});
