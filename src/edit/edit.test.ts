import { describe, expect, it } from 'vitest';
import type { VerifyClaim } from '../domain/claim.js';
import { type Draft, type DraftClaim, unresolved } from '../domain/draft.js';
import { ApprovalBlocked, approve, changeClaim, EditRefused, spike, takeBack } from './index.js';

/** Supports a sentence whose words all stand in the source; enough to see that new words are verified. */
const verify: VerifyClaim = ({ sentence, sources }) => {
  const text = sources[0]?.text ?? '';
  const missing = sentence.split(/\W+/).filter((word) => word !== '' && !text.includes(word));
  return {
    verdict: missing.length === 0 ? 'supported' : 'unsupported',
    score: missing.length === 0 ? 1 : 0,
    evidence: missing.length === 0 ? [{ source: '1', start: 0, end: text.length, text }] : [],
    problems: missing.map((word) => ({ type: 'entailment', text: word, near: null, blocks: true })),
  };
};
const proof = {
  verify,
  sources: [
    {
      n: 1,
      title: 'Port reopens',
      dek: null,
      text: 'The port reopened on Monday after two days.',
      published: null,
    },
  ],
};
const by = { editor: 'Dana Okafor', proof };

function claim(id: string, over: Partial<DraftClaim> = {}): DraftClaim {
  return {
    id,
    part: 'bullet',
    label: 'What you should know',
    position: 0,
    text: 'The port reopened on Monday.',
    drafted: 'The port reopened on Monday.',
    verdict: 'supported',
    score: 1,
    evidence: [],
    problems: [],
    state: 'drafted',
    keptBy: null,
    keptReason: null,
    ...over,
  };
}

const unsupported = claim('c2', {
  text: 'The port reopened on Monday, a triumph for the town.',
  verdict: 'unsupported',
  problems: [{ type: 'entailment', text: ', a triumph for the town', near: null, blocks: true }],
});

function draft(claims: DraftClaim[], over: Partial<Draft> = {}): Draft {
  return {
    id: 'b1',
    storyId: 's1',
    state: 'to-review',
    slug: 'port',
    topic: 'industry',
    language: 'en',
    writer: { engine: 'extractive', version: '1' },
    claims,
    sources: [],
    dropped: [],
    possibleContradictions: [],
    draftedAt: '2026-01-01T08:00:00Z',
    approvedAt: null,
    publishedAt: null,
    approvedBy: null,
    version: 1,
    ...over,
  };
}

describe('changing a claim', () => {
  it('cuts the unsupported words and verifies what is left', () => {
    const after = changeClaim(
      draft([unsupported]),
      'c2',
      { do: 'cut-words', words: [', a triumph for the town'] },
      by,
    );
    expect(after).toMatchObject({
      text: 'The port reopened on Monday.',
      verdict: 'supported',
      state: 'edited',
    });
  });

  it('verifies an edit as it is saved', () => {
    const after = changeClaim(draft([claim('c1')]), 'c1', { do: 'edit', text: 'The port sank.' }, by);
    expect(after).toMatchObject({ verdict: 'unsupported', state: 'edited' });
    expect(unresolved(draft([after]))).toHaveLength(1);
  });

  it('keeps a claim only with a reason, under the editor’s name', () => {
    expect(() => changeClaim(draft([unsupported]), 'c2', { do: 'keep', reason: '  ' }, by)).toThrow(
      EditRefused,
    );
    const after = changeClaim(draft([unsupported]), 'c2', { do: 'keep', reason: 'I was there.' }, by);
    expect(after).toMatchObject({ verdict: 'overridden', keptBy: 'Dana Okafor', keptReason: 'I was there.' });
  });

  it('does not let "checked" stand in for support', () => {
    expect(() => changeClaim(draft([unsupported]), 'c2', { do: 'check' }, by)).toThrow(/No source supports/);
  });

  it('settles a disputed claim by a look', () => {
    const disputed = claim('c3', { verdict: 'disputed' });
    expect(unresolved(draft([disputed]))).toHaveLength(1);
    const after = changeClaim(draft([disputed]), 'c3', { do: 'check' }, by);
    expect(unresolved(draft([after]))).toHaveLength(0);
  });

  it('refuses an empty edit, a cut headline and a change to a published brief', () => {
    const refused = (change: Parameters<typeof changeClaim>[2], over: Partial<Draft> = {}) =>
      expect(() => changeClaim(draft([claim('c1', { part: 'headline' })], over), 'c1', change, by)).toThrow(
        EditRefused,
      );
    refused({ do: 'edit', text: ' … ' });
    refused({ do: 'cut' });
    refused({ do: 'cut-words', words: ['not there'] });
    refused({ do: 'check' }, { state: 'published' });
  });
});

describe('the head of a brief', () => {
  it('rests on the text where that bears it out alone, so that a reader can look it up', () => {
    const head = claim('c0', { part: 'dek', text: 'Port' });
    const after = changeClaim(draft([head]), 'c0', { do: 'edit', text: 'The port reopened on Monday' }, by);
    expect(after.evidence).toMatchObject([
      { source: 1, text: 'The port reopened on Monday after two days.' },
    ]);
  });

  it('marks a dek with the sources that bear it out each by itself, and no other', () => {
    const texts = [
      'The port reopened on Monday.',
      'The town cheered.',
      'The port of Ostra reopened on Monday.',
    ];
    const sources = texts.map((text, at) => ({ n: at + 1, title: 'Port', dek: null, text, published: null }));
    const together: VerifyClaim = ({ sentence, sources: given }) => {
      const held = (word: string): boolean => given.some(({ text }) => text.includes(word));
      const isHeld = sentence.split(/\W+/).every(held);
      const evidence = given.map(({ id, text }) => ({ source: id, start: 0, end: text.length, text }));
      return { verdict: isHeld ? 'supported' : 'unsupported', score: 1, evidence, problems: [] };
    };
    const by2 = { editor: 'Dana Okafor', proof: { verify: together, sources } };
    const marks = (text: string): number[] =>
      changeClaim(draft([claim('c0', { part: 'dek' })]), 'c0', { do: 'edit', text }, by2).evidence.map(
        ({ source }) => source,
      );
    expect(marks('port reopened Monday')).toEqual([1, 3]);
    expect(marks('port reopened town cheered')).toEqual([]);
  });

  it('may lean on an outlet’s own headline, which is no evidence for a reader', () => {
    const head = claim('c0', { part: 'headline', text: 'Port' });
    const after = changeClaim(draft([head]), 'c0', { do: 'edit', text: 'Port reopens' }, by);
    expect(after).toMatchObject({ verdict: 'supported', evidence: [] });
    const bullet = changeClaim(draft([claim('c1')]), 'c1', { do: 'edit', text: 'Port reopens' }, by);
    expect(bullet.verdict).toBe('unsupported');
  });
});

describe('deciding a draft', () => {
  const now = '2026-01-01T09:00:00.000Z';

  it('approves only when nothing is left to resolve', () => {
    expect(() => approve(draft([claim('c1'), unsupported]), 'Dana', now)).toThrow(ApprovalBlocked);
    expect(approve(draft([claim('c1')]), 'Dana', now)).toMatchObject({
      state: 'published',
      approvedBy: 'Dana',
    });
  });

  it('takes an approval back for ten seconds', () => {
    const published = approve(draft([claim('c1')]), 'Dana', now);
    expect(takeBack(published, new Date('2026-01-01T09:00:09Z')).state).toBe('to-review');
    expect(() => takeBack(published, new Date('2026-01-01T09:00:11Z'))).toThrow(EditRefused);
  });

  it('spikes a draft, not a published brief, and takes a spike back', () => {
    const spiked = spike(draft([claim('c1')]));
    expect(takeBack(spiked, new Date(now)).state).toBe('to-review');
    expect(() => spike(approve(draft([claim('c1')]), 'Dana', now))).toThrow(EditRefused);
  });
});
