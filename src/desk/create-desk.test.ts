import { describe, expect, it } from 'vitest';
import { LINK, type MemoryDesk, memoryDesk, PASSWORD, RENEWAL, SESSION } from './fixtures/memory-desk.js';
import { memoryReview } from './fixtures/memory-review.js';
import { signalDraft } from './fixtures/signal-draft.js';

const ORIGIN = 'http://desk.example';
const EDITOR = { id: 'e1', name: 'Dana Okafor' };
const COOKIE = { cookie: `nutgraf-session=${SESSION}` };

interface Asked {
  readonly fields?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

const get = async (
  desk: MemoryDesk,
  path: string,
  headers: Record<string, string> = COOKIE,
): Promise<Response> => desk.app.request(ORIGIN + path, { headers });

const post = async (
  desk: MemoryDesk,
  path: string,
  { fields = {}, headers = COOKIE }: Asked = {},
): Promise<Response> =>
  desk.app.request(ORIGIN + path, {
    method: 'POST',
    headers: { origin: ORIGIN, ...headers },
    body: new URLSearchParams(fields),
  });

const location = (answer: Response): string => answer.headers.get('location') ?? '';

describe('what outlets changed', () => {
  it('shows words beside words, what became of the pages, and how often each was read', async () => {
    const page = await (await get(memoryDesk(), '/desk/stories/s1/changes')).text();
    expect(page).toMatch(/<del>[^<]+<\/del>.*<ins>[^<]+<\/ins>/s);
    expect(page).toContain('Headline before');
    expect(page).toContain('Harbour Courier no longer has its report at its address.');
    expect(page).toMatch(/Harbour Courier<\/a> <span class="meta">read twice, last [^:]+:\d\d: gone/);
    expect(page).toMatch(/The Inland Post<\/a> <span class="meta">read once, last [^:]+:\d\d: first reading/);
  });
});

describe('a possible contradiction', () => {
  it('stands on the review screen with both reports, and marks each statement that takes a side', async () => {
    const page = await (await get(memoryDesk(), '/desk/review/d1?claim=c3')).text();
    const section = /<section class="possible".*?<\/section>/s.exec(page)?.[0] ?? '';
    expect(section).toContain('Different day');
    expect(section).toMatch(/Harbour Courier.*Monday.*The Inland Post.*late on Sunday/s);
    const marked = [...page.matchAll(/id="(s\d+)"(?:(?!id="s).)*?Another outlet may say otherwise</g)];
    expect(marked.map(([, id]) => id)).toEqual(['s1', 's3']);
    expect(page).toContain('1 possible contradiction');
    expect(page).toMatch(/id="card3".*?Another outlet may say otherwise\..*?late on Sunday.*?<\/section>/s);
  });

  it('is not spoken of where there is none', async () => {
    const desk = memoryDesk({ review: memoryReview([signalDraft({ possibleContradictions: [] })]) });
    const page = await (await get(desk, '/desk/review/d1')).text();
    expect(page).not.toMatch(/possible contradiction|may say otherwise/i);
  });
});

describe('what other reports say nearest', () => {
  it('stands beside the statement that leans on one report alone, and leads to the other', async () => {
    const signal = signalDraft({ possibleContradictions: [] });
    const words = 'The city switched its lights to the new system late on Sunday.';
    const near = { source: 2, start: 0, end: words.length, text: words };
    const desk = memoryDesk({ review: memoryReview([{ ...signal, nearest: new Map([['c3', [near]]]) }]) });
    const page = await (await get(desk, '/desk/review/d1?claim=c3')).text();
    const card = /<section class="card[^"]*" id="card3".*?<\/section>/s.exec(page)?.[0] ?? '';
    expect(card).toContain('What other reports say nearest to it');
    expect(card).toMatch(/claim=c3&amp;source=2[^>]*>.*?The Inland Post.*?late on Sunday/s);
    expect(page.split('What other reports say nearest')).toHaveLength(2);
  });
});

describe('the door', () => {
  it.each(['/desk', '/desk/inbox', '/desk/review/d1?claim=c2', '/desk/sources', '/desk/nothing'])(
    'sends %s to sign-in with the way back',
    async (path) => {
      const answer = await get(memoryDesk(), path, {});
      expect(answer.status).toBe(303);
      const wanted = path === '/desk' ? '/desk/sign-in' : `/desk/sign-in?return=${encodeURIComponent(path)}`;
      expect(location(answer)).toBe(wanted);
    },
  );

  it('signs in with a cookie that scripts and other sites cannot use, and goes back', async () => {
    const fields = { name: 'Dana Okafor', password: PASSWORD, return: '/desk/review/d1?claim=c2' };
    const answer = await post(memoryDesk(), '/desk/sign-in', { fields, headers: {} });
    expect(location(answer)).toBe('/desk/review/d1?claim=c2');
    const cookie = answer.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/desk']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Secure');
    const secure = await post(memoryDesk({ settings: { secureCookies: true } }), '/desk/sign-in', {
      fields,
      headers: {},
    });
    expect(secure.headers.get('set-cookie')).toContain('Secure');
  });

  it('never goes to another site after sign-in', async () => {
    const fields = { name: 'Dana Okafor', password: PASSWORD, return: '//evil.example/desk' };
    expect(location(await post(memoryDesk(), '/desk/sign-in', { fields, headers: {} }))).toBe('/desk');
  });

  it('says that name or password is wrong, and when to try again', async () => {
    const wrong = await post(memoryDesk(), '/desk/sign-in', {
      fields: { name: 'Dana', password: 'x' },
      headers: {},
    });
    expect(wrong.status).toBe(403);
    expect(await wrong.text()).toContain('The name or the password is wrong.');
    const busy = await post(memoryDesk(), '/desk/sign-in', {
      fields: { name: 'Busy', password: 'x' },
      headers: {},
    });
    expect(busy.status).toBe(429);
    expect(busy.headers.get('retry-after')).toBe('240');
    expect(await busy.text()).toContain('Wait 4 minutes, then try again.');
  });

  it('redeems a one-time link with a name and a password', async () => {
    const desk = memoryDesk();
    expect(await (await get(desk, `/desk/welcome/${LINK}`, {})).text()).toContain('Welcome to the desk');
    expect(desk.calls).toEqual([]);
    const short = await post(desk, `/desk/welcome/${LINK}`, {
      fields: { name: ' Dana ', password: 'short' },
      headers: {},
    });
    expect(short.status).toBe(400);
    expect(await short.text()).toContain('at least 10 characters');
    const fields = { name: ' Dana  Okafor ', password: 'ten or more' };
    const answer = await post(desk, `/desk/welcome/${LINK}`, { fields, headers: {} });
    expect(location(answer)).toBe('/desk');
    expect(desk.calls).toEqual([{ token: LINK, name: 'Dana Okafor', password: 'ten or more' }]);
    expect((await get(desk, '/desk/welcome/used', {})).status).toBe(404);
  });

  it('sets a lost password anew by a link of one’s own', async () => {
    const desk = memoryDesk();
    const page = await (await get(desk, `/desk/welcome/${RENEWAL}`, {})).text();
    expect(page).toContain('A new password');
    expect(page).toContain('For Dana Okafor.');
    const fields = { name: 'Dana Okafor', password: 'ten or more' };
    const answer = await post(desk, `/desk/welcome/${RENEWAL}`, { fields, headers: {} });
    expect(location(answer)).toBe('/desk');
  });

  it('does not give a colleague’s name to somebody new, and says what to do', async () => {
    const fields = { name: 'Taken Name', password: 'ten or more' };
    const answer = await post(memoryDesk(), `/desk/welcome/${LINK}`, { fields, headers: {} });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('nutgraf invite --name &quot;Taken Name&quot;');
  });

  it('signs out', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/sign-out');
    expect(location(answer)).toBe('/desk/sign-in');
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(desk.calls).toEqual([{ signOut: SESSION }]);
  });

  it('refuses a form from another site in words', async () => {
    const desk = memoryDesk();
    const headers = { ...COOKIE, origin: 'http://evil.example' };
    const answer = await post(desk, '/desk/drafts/d1/claims/c1/check', { fields: { version: '1' }, headers });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('This form came from another site');
    expect(desk.review.calls).toEqual([]);
  });

  it('keeps every page out of caches and frames, and lets nothing foreign run', async () => {
    for (const path of ['/desk/review/d1', '/desk/sign-in', '/desk/nothing']) {
      const { headers } = await get(memoryDesk(), path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      );
    }
  });
});

describe('actions on a statement', () => {
  const at = (claimId: string, noun: string): string => `/desk/drafts/d1/claims/${claimId}/${noun}`;

  it.each([
    ['c5', 'check', {}, { do: 'check' }, 'claim=c6&said=checked&of=c5#s6'],
    ['c6', 'cut', {}, { do: 'cut' }, 'claim=c7&said=cut&of=c6#s7'],
    [
      'c6',
      'word-cut',
      { words: ', and so on' },
      { do: 'cut-words', words: [', and so on'] },
      'claim=c7&said=words-cut&of=c6#s7',
    ],
    [
      'c6',
      'edit',
      { text: ' New words.\r\n' },
      { do: 'edit', text: 'New words.' },
      'claim=c6&said=edited&of=c6#s6',
    ],
    [
      'c11',
      'override',
      { reason: 'I was there.' },
      { do: 'keep', reason: 'I was there.' },
      'claim=c6&said=kept&of=c11#s6',
    ],
  ])('%s %s goes to the desk with the version, and on', async (claimId, noun, typed, action, next) => {
    const desk = memoryDesk();
    const answer = await post(desk, at(claimId, noun), { fields: { version: '1', ...typed } });
    expect(answer.status).toBe(303);
    expect(desk.review.calls).toEqual([{ draftId: 'd1', claimId, version: 1, editor: EDITOR, action }]);
    expect(location(answer)).toBe(`/desk/review/d1?${next}`);
  });

  it('offers Undo after an action, with the new version', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, at('c6', 'cut'), { fields: { version: '1' } });
    const page = await (await get(desk, location(answer))).text();
    expect(page).toContain('Statement 6 cut.');
    expect(page).toMatch(
      /action="\/desk\/drafts\/d1\/claims\/c6\/reversal"><input type="hidden" name="version" value="2"/,
    );
    await post(desk, at('c6', 'reversal'), { fields: { version: '2' } });
    expect(desk.review.calls.at(-1)).toMatchObject({ action: { do: 'undo' }, version: 2 });
  });

  it('offers the source’s number in place of the wrong one, and does not offer to cut it out', async () => {
    const page = await (await get(memoryDesk(), '/desk/review/d1?claim=c8')).text();
    const card = page.slice(page.indexOf('id="card8"'), page.indexOf('id="card9"'));
    expect(card).toContain('name="text" value="The contract costs 2.6 million crowns."');
    expect(card).toContain('Use “2.6 million crowns”');
    expect(card).not.toContain('word-cut');
  });

  it('keeps what was typed when a colleague saved first', async () => {
    const desk = memoryDesk();
    desk.review.touch('d1');
    const answer = await post(desk, at('c6', 'edit'), { fields: { version: '1', text: 'My <own> words.' } });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain(
      'A colleague saved this draft a moment ago. Here is the current version; your text is kept below.',
    );
    expect(page).toMatch(/<textarea[^>]*>My &lt;own&gt; words\.<\/textarea>/);
    expect(page).toContain('name="version" value="2"');
  });

  it('says what the desk refuses, and keeps the reason that was typed', async () => {
    const review = memoryReview([signalDraft()]);
    const problem = 'Give the reason in at most 300 characters.';
    const desk = memoryDesk({ review: { ...review, act: async () => ({ ok: false, problem }) } });
    const answer = await post(desk, at('c6', 'override'), { fields: { version: '1', reason: 'Because.' } });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain(problem);
    expect(page).toMatch(/<textarea[^>]*>Because\.<\/textarea>/);
  });

  it.each([
    ['edit', { version: '1', text: '  ' }, 'A statement needs words.'],
    ['override', { version: '1', reason: '' }, 'Say why you keep it'],
    ['word-cut', { version: '1' }, 'No words were named to cut.'],
    ['cut', { version: 'x' }, 'The form was incomplete.'],
  ])('asks again where %s was sent incomplete', async (noun, fields, sentence) => {
    const desk = memoryDesk();
    const answer = await post(desk, at('c6', noun), { fields: fields as Record<string, string> });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(sentence);
    expect(desk.review.calls).toEqual([]);
  });

  it('answers 404 for a draft or a statement that is not there', async () => {
    for (const path of ['/desk/drafts/none/claims/c1/cut', at('none', 'cut')])
      expect((await post(memoryDesk(), path, { fields: { version: '1' } })).status).toBe(404);
    expect((await get(memoryDesk(), '/desk/review/none')).status).toBe(404);
  });

  it('carries what was typed through an expired session', async () => {
    const desk = memoryDesk();
    const refused = await post(desk, at('c6', 'edit'), {
      fields: { version: '1', text: 'Half an hour’s work.' },
      headers: {},
    });
    expect(refused.status).toBe(401);
    const signIn = await refused.text();
    expect(signIn).toContain('It is kept; sign in to save it.');
    const fields = {
      name: 'Dana Okafor',
      password: PASSWORD,
      return: '/desk/review/d1',
      'unsaved-action': at('c6', 'edit'),
      'unsaved-version': '1',
      'unsaved-typed': 'Half an hour’s work.',
    };
    const back = await (await post(desk, '/desk/sign-in', { fields, headers: {} })).text();
    expect(back).toContain(`action="${at('c6', 'edit')}"`);
    expect(back).toMatch(/name="text"[^>]*>Half an hour’s work\.<\/textarea>/);
    const elsewhere = { ...fields, 'unsaved-action': 'https://evil.example/' };
    expect(location(await post(desk, '/desk/sign-in', { fields: elsewhere, headers: {} }))).toBe(
      '/desk/review/d1',
    );
  });
});

describe('decisions on a draft', () => {
  it('does not approve while statements are left: it goes to the first and says how many', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/drafts/d1/approval', { fields: { version: '1' } });
    expect(location(answer)).toBe('/desk/review/d1?claim=c6&said=left#s6');
    expect(desk.review.calls).toEqual([]);
    expect(await (await get(desk, location(answer))).text()).toContain(
      '4 statements to resolve before you approve.',
    );
  });

  it('approves a clean draft, goes to the next and offers Undo and the page', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/drafts/d2/approval', { fields: { version: '1' } });
    expect(desk.review.calls).toEqual([{ draftId: 'd2', version: 1, editor: EDITOR }]);
    expect(location(answer)).toBe('/desk/review/d1?said=approved&of=d2');
    const page = await (await get(desk, location(answer))).text();
    expect(page).toContain('Approved and published: A library tests a machine that reads old ledgers');
    expect(page).toContain('href="http://desk.example/briefs/library-ledgers"');
    expect(page).toContain('action="/desk/drafts/d2/reversal"');
  });

  it('spikes with a reason only, and takes it back', async () => {
    const desk = memoryDesk();
    expect((await post(desk, '/desk/drafts/d2/spike', { fields: { version: '1' } })).status).toBe(400);
    const spiked = await post(desk, '/desk/drafts/d2/spike', {
      fields: { version: '1', reason: 'Old news.' },
    });
    expect(location(spiked)).toBe('/desk/review/d1?said=spiked&of=d2');
    expect(desk.review.calls).toEqual([{ draftId: 'd2', version: 1, editor: EDITOR, reason: 'Old news.' }]);
    expect(await (await get(desk, '/desk/spiked')).text()).toContain('Take it back');
    expect(location(await post(desk, '/desk/drafts/d2/reversal'))).toBe('/desk/review/d2?said=taken-back');
  });

  it('answers 409 to a decision on an old version and to an undo that comes too late', async () => {
    const desk = memoryDesk();
    desk.review.touch('d2');
    const old = await post(desk, '/desk/drafts/d2/spike', { fields: { version: '1', reason: 'Old news.' } });
    expect(old.status).toBe(409);
    expect(await old.text()).toContain('value="Old news."');
    const late = await post(desk, '/desk/drafts/d2/reversal');
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('for ten seconds only');
  });

  it('offers nothing to press on a published brief but its page', async () => {
    const desk = memoryDesk();
    await post(desk, '/desk/drafts/d2/approval', { fields: { version: '1' } });
    const page = await (await get(desk, '/desk/review/d2')).text();
    expect(page).toContain('Published 10:05 UTC, approved by Dana Okafor');
    expect(page).not.toContain('formaction');
    expect(page).not.toContain('/approval');
  });
});

describe('the review page', () => {
  it('opens at the first statement to resolve, with its evidence', async () => {
    const page = await (await get(memoryDesk(), '/desk/review/d1')).text();
    expect(page).toMatch(/id="s6"[^>]*aria-current="true"/);
    expect(page).toContain('10 of 14 statements match a source');
    expect(page).toContain('<span class="bad">, and the city agreed to add one</span>');
    expect(page).toMatch(/<span data-for="6" class="on">Cyclists’ groups asked for their own phase<\/span>/);
    expect(page).toContain('2 sentences not used, and why');
    expect(page).toContain('The university of Sund found 11 percent.');
  });

  it('escapes what outlets, writers and colleagues wrote, and links no script', async () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    const review = signalDraft({ dropped: [{ text: evil, reason: evil }] });
    const hostile = {
      ...review,
      sources: review.sources.map((source) => ({
        ...source,
        outlet: evil,
        title: evil,
        byline: evil,
        url: 'javascript:alert(1)',
        text: `${evil}\n${source.text}`,
      })),
      draft: {
        ...review.draft,
        claims: review.draft.claims.map((claim) => ({
          ...claim,
          text: evil,
          label: evil,
          keptReason: evil,
          keptBy: evil,
          problems: [{ type: 'entailment' as const, text: '<script>', near: evil, blocks: true }],
        })),
      },
    };
    const desk = memoryDesk({ review: memoryReview([hostile]), settings: { siteName: evil } });
    for (const path of [
      '/desk/review/d1',
      '/desk/review/d1?claim=c3&do=edit',
      `/desk/log?subject=${encodeURIComponent(evil)}`,
    ]) {
      const page = await (await get(desk, path)).text();
      expect(page).not.toContain('<script>');
      expect(page).not.toContain('<img');
      expect(page).not.toContain('javascript:');
    }
  });

  it('says nothing that a made-up address asks for', async () => {
    const page = await (await get(memoryDesk(), '/desk/review/d1?said=%3Cb%3Eowned&of=owned')).text();
    expect(page).not.toContain('owned');
  });

  it('says that nothing is left to review', async () => {
    const page = await get(memoryDesk({ review: memoryReview([]) }), '/desk/review');
    expect(await page.text()).toContain('Every draft has been decided.');
  });

  it('marks a report’s title for a headline that has no other evidence', async () => {
    const { draft, ...rest } = signalDraft();
    const claims = draft.claims.map((claim) =>
      claim.part === 'headline' ? { ...claim, evidence: [] } : claim,
    );
    const desk = memoryDesk({ review: memoryReview([{ ...rest, draft: { ...draft, claims } }]) });
    const page = await (await get(desk, '/desk/review/d1?claim=c1')).text();
    expect(page).toContain('<b>Matches Harbour Courier and Sund Radio.</b>');
    expect(page).toMatch(/<h3[^>]*><span data-for="1" class="on">Port Ellery lets software/);
  });

  it('highlights the nearest words of a statement that no source supports', async () => {
    const signal = signalDraft();
    const { draft } = signal;
    const near =
      'Residents counted fewer queues, but a study by the university of Sund found that waiting times fell by 11 percent';
    const claims = draft.claims.map((claim) =>
      claim.id === 'c11' ? { ...claim, problems: claim.problems.map((each) => ({ ...each, near })) } : claim,
    );
    const desk = memoryDesk({ review: memoryReview([{ ...signal, draft: { ...draft, claims } }]) });
    const page = await (await get(desk, '/desk/review/d1?claim=c11')).text();
    expect(page).toContain(
      '<b>No source reports this statement.</b> The nearest words are highlighted below.',
    );
    expect(page).toMatch(/id="tab2"[^>]*aria-selected="true"/);
    expect(page).toMatch(/data-for="11" class="on">Residents counted fewer queues/);
  });

  it('is sent compressed to browsers that take it', async () => {
    const answer = await get(memoryDesk(), '/desk/review/d1', { ...COOKIE, 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(20_000);
  });

  it('stays far below 60 KB', async () => {
    const page = await (await get(memoryDesk(), '/desk/review/d1')).arrayBuffer();
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(new Uint8Array(page)).length).toBeLessThan(20_000);
  });
});

describe('sources and lists', () => {
  const empty = {
    empty: true,
    sample: false,
    counts: { stories: 0, review: 0, published: 0, spiked: 0, sources: 0 },
  };

  it('offers two ways to begin on an empty desk', async () => {
    const desk = memoryDesk({ state: empty });
    const page = await (await get(desk, '/desk')).text();
    expect(page).toContain('Try it with the sample newsroom');
    expect(page).toContain('Follow my own sources');
    expect(location(await post(desk, '/desk/sample'))).toBe('/desk/inbox?said=sample&of=8');
    expect(desk.calls).toEqual(['trySample']);
  });

  it('goes to where the work is', async () => {
    expect(location(await get(memoryDesk(), '/desk'))).toBe('/desk/review');
    expect(location(await get(memoryDesk(), '/desk/review'))).toBe('/desk/review/d1');
  });

  it('shows what is at an address before it follows it', async () => {
    const desk = memoryDesk();
    const page = await (await get(desk, '/desk/sources/preview?url=tide.example')).text();
    expect(page).toContain('Council votes on the tram');
    expect(desk.calls).toEqual([]);
    const added = await post(desk, '/desk/sources', { fields: { url: 'https://tide.example/feed' } });
    expect(location(added)).toBe('/desk/sources?said=added&of=courier');
    expect(desk.calls).toEqual([{ url: 'https://tide.example/feed', editor: EDITOR }]);
  });

  it('keeps an address that leads nowhere in its field, with the reason', async () => {
    const answer = await get(memoryDesk(), '/desk/sources/preview?url=nowhere');
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Nothing answers at nowhere.');
    expect(page).toContain('value="nowhere"');
  });

  it('asks before it retires a source or clears the sample', async () => {
    const desk = memoryDesk();
    expect(await (await get(desk, '/desk/sources/inland?do=retire')).text()).toContain(
      'Stop reading The Inland Post?',
    );
    expect(await (await get(desk, '/desk/sample/removal')).text()).toContain('Clear the sample?');
    expect(desk.calls).toEqual([]);
    expect(location(await post(desk, '/desk/sources/inland/retirement'))).toBe(
      '/desk/sources?said=retired&of=inland',
    );
    expect(location(await post(desk, '/desk/sample/removal'))).toBe('/desk/sources?said=cleared');
    expect(desk.calls).toEqual([{ id: 'inland', editor: EDITOR }, 'clearSample']);
  });

  it.each([
    ['/desk/inbox', 'To review'],
    ['/desk/inbox', 'Waits for a second outlet'],
    ['/desk/inbox', '2 stories, newest first. 2 drafts to review.'],
    ['/desk/sources', 'The address answered 403.'],
    [
      '/desk/stories/s1/changes',
      '2 changes after the first reading, newest first. 1 change without a word on the page.',
    ],
    ['/desk/stories/s2/changes', 'No outlet has changed a report of this story since it was read.'],
    ['/desk/log?subject=s1', '11 of 14 statements match a source.'],
    ['/desk/log?only=troubles', 'The address answered 403.'],
    ['/desk/log?subject=s1&only=troubles', 'Nothing stopped and nothing failed.'],
    ['/desk/log?before=1', 'There is nothing older.'],
    ['/desk/log?subject=unknown', 'Nothing is recorded under “unknown”.'],
    ['/desk/published', 'No brief has been approved yet.'],
    ['/desk/spiked', 'Nothing is spiked.'],
    ['/desk/newsletter', '1,280 accepted, 3 failed and 1 unknown'],
  ])('%s says “%s”', async (path, words) => {
    expect(await (await get(memoryDesk(), path)).text()).toContain(words);
  });

  it('answers a fault with a sentence and tells nobody its cause', async () => {
    const state = async (): Promise<never> => {
      throw new Error('secret host name');
    };
    const reported: unknown[] = [];
    const report = (cause: unknown, path: string) => reported.push(String(cause), path);
    const answer = await get(memoryDesk({ services: { state, report } }), '/desk/inbox');
    expect(reported).toEqual(['Error: secret host name', '/desk/inbox']);
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).toContain('nothing was changed');
    expect(page).not.toContain('secret');
  });

  it('refuses what is too long, and names pages that are not there', async () => {
    const fields = { version: '1', text: 'x'.repeat(70_000) };
    const long = await post(memoryDesk(), '/desk/drafts/d1/claims/c1/edit', {
      fields,
      headers: { ...COOKIE, 'content-length': '70100' },
    });
    expect(long.status).toBe(413);
    expect((await get(memoryDesk(), '/desk/nothing')).status).toBe(404);
  });
});
