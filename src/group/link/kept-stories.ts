/**
 * Which story each group keeps the id of: every story's id stays with the group that holds most of it, the surest first.
 * What was not looked at then stands where most of its own already are, and need not move.
 *
 * @param groups for each group the stories that its articles were in; empty for an article that was in none
 * @param worthOf how many articles of a story one that was looked at stands for
 * @returns for each group a story, or undefined where it needs an id of its own
 */
export function keptStories(
  groups: readonly (readonly string[])[],
  worthOf: (story: string) => number,
): (string | undefined)[] {
  const claims = groups.flatMap((stories, at) =>
    [...votesFor(stories)].map(([story, votes]) => ({ at, story, weight: votes * worthOf(story) })),
  );
  const kept: (string | undefined)[] = groups.map(() => undefined);
  const taken = new Set(['']);
  for (const { at, story } of claims.sort((a, b) => b.weight - a.weight)) {
    if (kept[at] !== undefined || taken.has(story)) continue;
    kept[at] = story;
    taken.add(story);
  }
  return kept;
}

/** How often each name stands in a list. */
export function votesFor(names: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  return votes;
}
