import type { BriefSource } from '../../domain/brief.js';

/**
 * Who reported the story, one line for each independent publisher family: outlets of one owner share a line,
 * and a syndicated copy is left to the list of original reports.
 */
export function listOutlets(sources: readonly BriefSource[], oneOwner = 'one owner'): string[] {
  const own = sources.filter((source) => source.syndicatedFrom === undefined);
  const families = new Map<string, Set<string>>();
  for (const { family, outlet } of own) families.set(family, (families.get(family) ?? new Set()).add(outlet));
  const copied = sources.map((source) => source.syndicatedFrom).filter((name) => name !== undefined);
  const unseen = new Set(copied.filter((name) => !own.some((source) => source.outlet === name)));
  return [
    ...[...families.values()].map((outlets) =>
      outlets.size > 1 ? `${[...outlets].join(', ')} (${oneOwner})` : [...outlets].join(''),
    ),
    ...unseen,
  ];
}
