import type { Draft, DraftClaim } from '../../src/domain/draft.js';

export function makeClaim(id: string, over: Partial<DraftClaim> = {}): DraftClaim {
  return {
    id,
    part: 'bullet',
    label: 'What you should know',
    position: 0,
    text: `The port reopened on Monday (${id}).`,
    drafted: `The port reopened on Monday (${id}).`,
    verdict: 'supported',
    score: 1,
    evidence: [{ source: 1, start: 0, end: 8, text: 'The port' }],
    problems: [],
    state: 'drafted',
    keptBy: null,
    keptReason: null,
    ...over,
  };
}

export function makeDraft(id: string, over: Partial<Draft> = {}): Draft {
  return {
    id,
    storyId: `story-${id}`,
    state: 'to-review',
    slug: `slug-${id}`,
    topic: 'industry',
    language: 'en',
    writer: { engine: 'extractive', version: '1' },
    claims: [
      makeClaim('headline', { part: 'headline', label: null, text: 'Port reopens', position: 0 }),
      makeClaim('lede', { part: 'lede', label: null, position: 1 }),
      makeClaim('b1', { position: 2 }),
    ],
    sources: [],
    dropped: [],
    possibleContradictions: [],
    draftedAt: '2026-01-01T08:00:00.000Z',
    approvedAt: null,
    publishedAt: null,
    approvedBy: null,
    version: 1,
    ...over,
  };
}
