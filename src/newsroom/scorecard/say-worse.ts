import type { Worsening } from '../../domain/scorecard.js';

/** What got worse, in one sentence: "On 14 stories small-2 did worse than small-1 in quoted words altered (0 → 2 of 42)." */
export function sayWorse(
  worse: readonly Worsening[],
  { writer, than, stories }: { readonly writer: string; readonly than: string; readonly stories: number },
): string {
  const told = worse.map(
    ({ name, before, after }) =>
      `${name} (${after.faults} of ${after.of}; before ${before.faults} of ${before.of})`,
  );
  return `On ${stories} stories ${writer} did worse than ${than}: ${told.join('; ')}.`;
}
