import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../test/support/make-draft.js';
import type { Draft, DraftClaim } from '../domain/draft.js';
import { assembleEdition, dayIn } from './assemble-edition.js';
import { listBrief } from './list-brief.js';

const draft = makeDraft('d1');
const kept = {
  state: 'kept',
  verdict: 'overridden',
  keptBy: 'Dana Okafor',
  keptReason: 'I was there.',
} as const;

function keeping(...parts: DraftClaim['part'][]): Draft {
  const claims = draft.claims.map((claim) => (parts.includes(claim.part) ? { ...claim, ...kept } : claim));
  return { ...draft, claims };
}

describe('a brief as lists, feeds and mails show it', () => {
  it('gives the words of its headline, dek, lede and nut graf', () => {
    const { headline, lede } = listBrief(draft);
    expect(headline).toBe(draft.claims.find(({ part }) => part === 'headline')?.text);
    expect(lede).toBe(draft.claims.find(({ part }) => part === 'lede')?.text);
  });

  it('lets no words that an editor kept without a source leave without that editor’s name', () => {
    const listed = listBrief(keeping('headline', 'lede'));
    expect(listed.headline).toMatch(/ \(kept by Dana Okafor\)$/);
    expect(listed.lede).toMatch(/ \(kept by Dana Okafor\)$/);
    const edition = assembleEdition({ id: 'e', date: '2026-03-01', frozenAt: '', briefs: [listed] });
    expect(edition.subject).toContain('(kept by Dana Okafor)');
  });

  it('leaves out what was cut', () => {
    const claims = draft.claims.map((claim) =>
      claim.part === 'lede' ? { ...claim, state: 'cut' as const } : claim,
    );
    expect(listBrief({ ...draft, claims }).lede).toBe('');
  });
});

describe('an edition', () => {
  const brief = (slug: string, outlets: number, publishedAt: string, headline = slug) => ({
    ...listBrief(draft),
    slug,
    outlets,
    publishedAt,
    headline,
  });
  const assemble = (briefs: Parameters<typeof assembleEdition>[0]['briefs']) =>
    assembleEdition({ id: 'e', date: '2026-03-01', frozenAt: '2026-03-01T12:00:00Z', briefs });

  it('leads with the most widely reported, the newest among equals', () => {
    const { briefs, subject, preheader } = assemble([
      brief('old', 2, '2026-03-01T08:00:00Z'),
      brief('wide', 5, '2026-03-01T07:00:00Z'),
      brief('new', 2, '2026-03-01T09:00:00Z'),
    ]);
    expect(briefs.map(({ slug }) => slug)).toEqual(['wide', 'new', 'old']);
    expect(subject).toBe('wide, and 2 more');
    expect(preheader).toBe('Also: new');
  });

  it('shortens a long subject at a word, but never the name of the editor who answers for it', () => {
    const long = 'The harbour authority of Port Ellery opens its first automatic lock after two winters';
    expect(assemble([brief('a', 1, '2026-03-01T08:00:00Z', long)]).subject).toMatch(/^The harbour .+…$/);
    const signed = `${long} (kept by Dana Okafor)`;
    const { subject } = assemble([
      brief('a', 2, '2026-03-01T08:00:00Z', signed),
      brief('b', 1, '2026-03-01T08:00:00Z', 'Mill reopens'),
    ]);
    expect(subject).toContain('(kept by Dana Okafor)');
  });

  it('belongs to a day of the desk’s time zone', () => {
    expect(dayIn('Pacific/Auckland', new Date('2026-03-01T20:00:00Z'))).toBe('2026-03-02');
  });
});
