/**
 * Two reports contradict each other in words that no rule may know: does the editor see it? Made stories with the two
 * sentences marked, worded by somebody who had not seen the rules. A story counts where it is first met: readers are
 * told; the editor is told that it is possible; a statement that leans on the one sentence has the other one beside it
 * ("what other reports say nearest to it"); the brief has neither sentence; or it takes a side and nobody is told.
 * Usage: npx tsx bench/nearest.ts
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openDraft } from '../src/edit/index.js';
import { writeBrief } from '../src/index.js';
import { nearestOf } from '../src/newsroom/open-for-review.js';
import { findNearest, verifyClaim } from '../src/verify/index.js';

interface Report {
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly a: Report;
  readonly b: Report;
  readonly conflict: { readonly a: string; readonly b: string } | null;
}

const rows = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, 'conflicts/deeds-apart.json'), 'utf8'),
) as Row[];
const outcomes = new Map<string, number>();
let others = 0;
for (const { a, b, conflict } of rows) {
  const brief = writeBrief([a, b]);
  if (conflict === null) {
    others += Number(brief.possibleContradictions.length + brief.disagreements.length > 0);
    continue;
  }
  const met = meet([a, b], brief, [conflict.a, conflict.b]);
  outcomes.set(met, (outcomes.get(met) ?? 0) + 1);
}
const contradicting = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
console.table([...outcomes].map(([outcome, count]) => ({ outcome, stories: count, of: contradicting })));
console.log(`told or hinted where nothing contradicts: ${others} of ${rows.length - contradicting}`);

type Brief = ReturnType<typeof writeBrief>;

function meet(reports: readonly Report[], brief: Brief, sides: readonly [string, string]): string {
  const told = (texts: readonly string[]): boolean =>
    sides.every((side) => texts.some((text) => isIn(side, text)));
  if (brief.disagreements.some(({ positions }) => told(positions.map(({ text }) => text))))
    return 'readers are told';
  if (
    brief.possibleContradictions.some(({ positions, beside }) =>
      told([...positions, ...beside].map(({ text }) => text)),
    )
  )
    return 'the editor is told that it is possible';
  const sources = brief.sources.map(({ n, title }) => {
    const text = reports.find((report) => report.title === title)?.text ?? '';
    return { n, title, text, dek: null, published: null, syndicatedFrom: null };
  });
  const { claims } = openDraft({
    ...{ id: 'd', storyId: 's', slug: 's', topic: '', draftedAt: '', brief, snapshots: new Map() },
    proof: { verify: verifyClaim, sources },
  });
  const nearest = nearestOf({ claims }, sources, { findNearest });
  const leaning = claims.flatMap((claim) =>
    sides.flatMap((side, at) =>
      claim.evidence.some(({ text }) => isIn(side, text)) ? [{ claim, other: sides[1 - at] ?? '' }] : [],
    ),
  );
  if (leaning.length === 0) return 'the brief has neither sentence';
  const isShown = leaning.some(({ claim, other }) =>
    nearest.get(claim.id)?.some(({ text }) => isIn(other, text)),
  );
  return isShown ? 'the other sentence stands beside a statement' : 'a side is taken and nobody is told';
}

/** Whether one of two stretches of text holds the other. */
function isIn(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ' ').trim());
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}
