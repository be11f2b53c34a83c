import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeWell } from '../../../test/support/judge-answers.js';
import { openWriting, type Writing } from '../../../test/support/open-writing.js';
import type { Asked } from '../../../test/support/read-asked.js';
import { loadPrompts } from '../../load-prompts.js';
import { canJudge, tryJudge } from './judge-trial.js';

let writing: Writing;
beforeAll(async () => {
  writing = await openWriting();
});
beforeEach(() => writing.reset());
afterAll(() => writing.close());

const trial = (contextTokens = 8_000) =>
  tryJudge({
    model: writing.model,
    prompts: loadPrompts(),
    contextTokens,
    newMark: () => randomUUID().replaceAll('-', ''),
  });
const always = (borneOut: boolean) => (asked: Asked) =>
  JSON.stringify({ judged: asked.statements.map(({ id }) => ({ id, borneOut, words: '' })) });

describe('a model that is tried as a judge', () => {
  it.each([8_000, 2_000])('can judge where it tells true from false, with %i tokens', async (context) => {
    writing.answer('judge', (asked) => ({ say: judgeWell(asked) }));
    const found = await trial(context);
    expect(found).toEqual({ approved: 8, trueOnes: 8, doubted: 8, falseOnes: 8, answered: 16, failed: null });
    expect(canJudge(found)).toBe(true);
    for (const { reports } of writing.server.asked) expect(reports.length).toBeGreaterThan(0);
  });

  it.each([true, false])('cannot where it always says the same: %s', async (borneOut) => {
    writing.answer('judge', () => ({ say: always(borneOut) }));
    const found = await trial();
    expect([found.approved, found.doubted]).toEqual(borneOut ? [8, 0] : [0, 8]);
    expect(canJudge(found)).toBe(false);
  });

  it('cannot where it goes by the place of a statement, or answers for some only', async () => {
    writing.answer('judge', ({ statements }) => ({
      say: JSON.stringify({
        judged: statements.map(({ id }, at) => ({ id, borneOut: at % 4 < 2, words: '' })),
      }),
    }));
    expect(canJudge(await trial())).toBe(false);
    writing.answer('judge', (asked) => ({
      say: judgeWell({ statements: asked.statements.slice(1) }),
    }));
    const found = await trial();
    expect(found.answered).toBeLessThan(16);
    expect(canJudge(found)).toBe(false);
  });

  it('cannot where its answers cannot be read', async () => {
    writing.answer('judge', () => ({ say: 'Yes, yes, no.' }));
    const found = await trial();
    expect([found.answered, found.failed?.failure, canJudge(found)]).toEqual([0, 'malformed', false]);
  });
});
