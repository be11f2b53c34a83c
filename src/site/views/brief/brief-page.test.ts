import { describe, expect, it } from 'vitest';
import { FERRY_BRIEF } from '../../fixtures/ferry-brief.js';
import { memoryLibrary, memorySite } from '../../fixtures/memory-site.js';
import type { PublishedBrief } from '../../ports.js';

async function show(brief: PublishedBrief): Promise<string> {
  const site = memorySite({ library: memoryLibrary({ full: [brief] }) });
  return (await site.request(`/briefs/${brief.draft.slug}`)).text();
}

const HTML = await show(FERRY_BRIEF);

describe('a brief’s page', () => {
  it('has the parts of a brief in their order', () => {
    const parts = [
      'Written by',
      'Published on',
      'Corrected',
      'AI-assisted',
      'Join Now',
      'Reported by 3 outlets',
      'What you should know',
      'Where outlets disagree',
      'What is not known',
      'Kept by the editor',
      'Original stories',
      'Correction, 14 March',
      'How this was made',
      'The sources’ own words',
      'Recent News',
      'The daily newsletter',
    ];
    const places = parts.map((part) => HTML.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('speaks the brief’s language from its head to its sources; what is the site’s own is marked as English', async () => {
    const draft = { ...FERRY_BRIEF.draft, language: 'fr' };
    const html = await show({ ...FERRY_BRIEF, draft });
    const [article = ''] = /<article lang="fr"[^§]*<\/article>/.exec(html) ?? [];
    const words = [
      'Rédigé par',
      'la rédaction de Nutgraf',
      '14 mars 2026, 09:05 UTC',
      'Avec l’aide de l’IA',
      'relu par Ines Harrow',
      'Rapporté par 3 médias',
      '(même propriétaire)',
      'Ce qu’il faut savoir',
      'Maintenu par Ines Harrow sans source',
      'Là où les médias divergent',
      'Ce que l’on ignore',
      'Maintenu par la rédaction',
      'Articles d’origine',
      ', par <bdi>Oona Vastrand</bdi>',
      'Rectificatif, 14 mars',
      'Comment cet article a été fait',
    ];
    expect(words.filter((word) => !article.includes(word))).toEqual([]);
    expect(article).toMatch(/<aside class="join"[^>]* lang="en"/);
    expect(article).toMatch(/<p class="kick" lang="en"/);
    expect(html).toMatch(/<section class="aft"[^>]* lang="fr"><h2 id="evidence">Les mots des sources/);
  });

  it('shows the dek below the headline, with the words that it rests on', () => {
    const n = /<p class="dek"[^>]*>Overhaven’s 14 ferries[^<]*<a class="s" href="#e(\d+)">/.exec(HTML)?.[1];
    expect(HTML).toMatch(new RegExp(`id="e${n}"[^§]{0,160}A captain may overrule the timetable at any time`));
  });

  it('writes times in full', () => {
    expect(HTML).toContain('14 March 2026, 09:05 UTC');
  });

  it('shows why a statement was kept, and by whom, in the text', () => {
    expect(HTML).toContain('href="#k1"');
    expect(HTML).toMatch(
      /No outlet’s words support this\s+statement. Ines Harrow kept it and gives this reason: Both harbour masters/,
    );
    expect(HTML).not.toContain('Rail will surely follow');
  });

  it('links reports by their own titles and says which are copies', () => {
    expect(HTML).toContain('>Ferries to be timed by machine from May, board decides</a>');
    expect(HTML).toContain('A copy of Skerry Wire’s report, not counted as another source');
  });

  it('describes itself as a NewsArticle', () => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(HTML)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      url: `https://nutgraf.example/briefs/${FERRY_BRIEF.draft.slug}`,
      dateModified: '2026-03-14T11:30:00Z',
      editor: { name: 'Ines Harrow' },
    });
  });

  it('keeps the page of a withdrawn brief, with the reason in place of its text', async () => {
    const html = await show({
      ...FERRY_BRIEF,
      retraction: { at: '2026-03-15T08:00:00Z', text: 'The vote it tells of was annulled.' },
    });
    expect(html).not.toContain('class="dek"');
    expect(html).toContain(
      'This brief was withdrawn on 15 March 2026, 08:00 UTC. The vote it tells of was annulled.',
    );
    expect(html).not.toContain('What you should know');
    expect(html).not.toContain('The sources’ own words');
  });

  it('never shows the text of a withdrawn brief, even where no reason was kept', async () => {
    const html = await show({ ...FERRY_BRIEF, draft: { ...FERRY_BRIEF.draft, state: 'retracted' } });
    expect(html).toContain('No reason was recorded.');
    expect(html).not.toContain('What you should know');
  });

  it('says when facts were added', async () => {
    const { corrections: _, ...brief } = FERRY_BRIEF;
    const html = await show({ ...brief, draft: { ...brief.draft, state: 'published' } });
    expect(html).toMatch(/<dt>Updated<\/dt> <dd><time datetime="2026-03-14T11:30:00Z">/);
  });

  it('turns to the direction of its language', async () => {
    const html = await (await memorySite().request('/briefs/rtl')).text();
    expect(html).toContain('<article lang="ar" dir="rtl">');
  });
});

describe('a follow-up’s page', () => {
  it('names the earlier brief and what is new since, and links to the statements', async () => {
    const fresh = FERRY_BRIEF.draft.claims.filter(({ part }) => part === 'lede').map(({ id }) => id);
    const earlier = [{ slug: 'first', headline: 'The first brief', publishedAt: '2026-01-12T09:00:00Z' }];
    const page = await show({ ...FERRY_BRIEF, earlier, fresh });
    expect(page).toMatch(/<a href="\/briefs\/first">The first brief<\/a><small><bdi>12 January 2026/);
    expect(page).toMatch(/New since then:<\/p><ul><li><a href="#c\d+">/);
    expect(HTML).not.toContain('New since then');
  });
});
