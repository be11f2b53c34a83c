import type { PageOutcome } from './saved-page.js';

type Holding = ReadonlyMap<string, boolean | null>;

/** Totals by set and language, and the reasons of the rest, each with pages to look at. */
export function tellOutcomes(outcomes: readonly PageOutcome[], holding: Holding): string {
  // A page that a set calls an article counts; where it does not say, one that we took for an article does.
  const counted = outcomes.filter(({ id, end }) => holding.get(id) ?? end !== 'no article');
  const sane = counted.filter(({ end }) => end === 'sane').length;
  return [
    `${sane} of ${counted.length} pages with an article give a sane brief (${percent(sane, counted.length)})`,
    `${outcomes.length - counted.length} other pages; ${medianMs(outcomes)} ms median, ${slowestMs(outcomes)} ms slowest`,
    ...table('set', counted, ({ set }) => set),
    ...table('language', counted, ({ lang }) => lang?.slice(0, 2).toLowerCase() ?? 'none'),
    ...reasons(counted),
  ].join('\n');
}

function table(
  name: string,
  outcomes: readonly PageOutcome[],
  key: (outcome: PageOutcome) => string,
): string[] {
  const groups = groupBy(outcomes, key);
  const rows = [...groups].sort((a, b) => b[1].length - a[1].length);
  return [
    `\n${name}`,
    ...rows.map(([label, group]) => {
      const sane = group.filter(({ end }) => end === 'sane').length;
      return `  ${label.padEnd(14)}${String(sane).padStart(5)} of ${group.length}`;
    }),
  ];
}

function reasons(outcomes: readonly PageOutcome[]): string[] {
  const failures = outcomes.filter(({ end }) => end !== 'sane');
  const named = failures.flatMap((outcome) =>
    (outcome.reasons.length === 0 ? [outcome.end] : outcome.reasons).map((reason) => ({
      label: outcome.end === 'not sane' ? reason : `${outcome.end}: ${reason}`,
      id: outcome.id,
    })),
  );
  const groups = [...groupBy(named, ({ label }) => label)].sort((a, b) => b[1].length - a[1].length);
  return [
    `\n${failures.length} failures, by reason`,
    ...groups.map(
      ([label, ids]) =>
        `  ${String(ids.length).padStart(4)}  ${label.slice(0, 70)}  e.g. ${ids
          .slice(0, 3)
          .map(({ id }) => id)
          .join(' ')}`,
    ),
  ];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function medianMs(outcomes: readonly PageOutcome[]): number {
  return outcomes.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(outcomes.length / 2)] ?? 0;
}

const slowestMs = (outcomes: readonly PageOutcome[]): number => Math.max(0, ...outcomes.map(({ ms }) => ms));
