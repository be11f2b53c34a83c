/** Far more than a feed lists to be followed; a longer one is an archive, or an attack. */
export const MOST_ENTRIES = 5_000;
/** The sitemap protocol allows as many addresses in one file. */
export const MOST_IN_SITEMAP = 50_000;

/** The first entries, and one sentence where there are more. */
export function boundEntries<T>(all: readonly T[], most: number): { kept: readonly T[]; problems: string[] } {
  if (all.length <= most) return { kept: all, problems: [] };
  const read = most.toLocaleString('en-GB');
  return {
    kept: all.slice(0, most),
    problems: [`The feed lists more than ${read} entries; the first ${read} were read.`],
  };
}
