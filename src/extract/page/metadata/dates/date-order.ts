/** Country domains whose English writes the day first. */
const DAY_FIRST_DOMAIN = /\.(?:uk|au|nz|ie|in|za)$/;

/** Whether "3/4/2024" on this page means the fourth of March: in American English only. */
export function writesMonthFirst(lang: string | null, url: string | null): boolean {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return /^en(?:-us)?$/i.test(lang ?? 'en') && !DAY_FIRST_DOMAIN.test(host);
}
