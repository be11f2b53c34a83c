import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtPage } from '../../bench/fuzz/build-page.js';
import { judgeReading } from '../../bench/fuzz/judge-reading.js';
import { mutatedPage } from '../../bench/fuzz/mutate-page.js';
import { REPORTS, reportPage } from './report-pages.js';

/** `npx tsx bench/fuzz-pages.ts` runs twenty thousand of them. The seed is fixed: what fails here fails again. */
const RUNS = { numRuns: 150, seed: 20_261_125 };

describe('pages of every kind of damage', () => {
  it.each([
    ['built at random', builtPage],
    ['reports with changes', mutatedPage(REPORTS.map((report) => Buffer.from(reportPage(report))))],
  ])('%s are read or refused with a sentence', (_name, pages) => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(pages, (bytes) => {
        outcomes.add(judgeReading(bytes).outcome);
      }),
      RUNS,
    );
    expect(outcomes).toContain('article');
  });
});
