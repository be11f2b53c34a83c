/** The desk's addresses, in one place. Ids come from outside and are always encoded. */
export const link = {
  review: (draft: string, query: Readonly<Record<string, string | null>> = {}, statement?: number): string =>
    `/desk/review/${encodeURIComponent(draft)}${search(query)}${statement === undefined ? '' : `#s${statement}`}`,
  claim: (draft: string, claim: string, what: string): string =>
    `/desk/drafts/${encodeURIComponent(draft)}/claims/${encodeURIComponent(claim)}/${what}`,
  draft: (draft: string, what: string): string => `/desk/drafts/${encodeURIComponent(draft)}/${what}`,
  source: (source: string, what: string): string => `/desk/sources/${encodeURIComponent(source)}/${what}`,
  sourcePage: (source: string, query: Readonly<Record<string, string | null>> = {}): string =>
    `/desk/sources/${encodeURIComponent(source)}${search(query)}`,
  story: (story: string, what = '', query: Readonly<Record<string, string | null>> = {}): string =>
    `/desk/stories/${encodeURIComponent(story)}${what === '' ? '' : `/${what}`}${search(query)}`,
  changes: (story: string): string => `/desk/stories/${encodeURIComponent(story)}/changes`,
  scorecard: (run: string, what = ''): string =>
    `/desk/scorecard/${encodeURIComponent(run)}${what === '' ? '' : `/${what}`}`,
  log: (subject: string): string => `/desk/log${search({ subject })}`,
  list: (list: string, query: Readonly<Record<string, string | null>> = {}): string =>
    `/desk/${list}${search(query)}`,
} as const;

/** The public address of a published brief. */
export const briefAddress = (baseUrl: string, slug: string): string =>
  `${baseUrl}/briefs/${encodeURIComponent(slug)}`;

/** An outlet's address as a link, or null where following it could run something. */
export function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

function search(query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
