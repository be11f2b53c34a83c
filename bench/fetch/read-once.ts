/** One read of one address in a process of its own, with its cost. Usage: READER URL MOST_SECONDS MOST_MB */
import { openReader } from './readers.js';

const [reader = '', url = '', seconds = '', megabytes = ''] = process.argv.slice(2);
const read = await openReader(reader, [new URL(url).host]);

const before = process.memoryUsage().rss;
const highBefore = process.resourceUsage().maxRSS;
const began = Date.now();
let most = before;

function tell(outcome: string): void {
  const high = process.resourceUsage().maxRSS;
  // The highest mark so far is the loading of modules until the read goes above it.
  const peak = high > highBefore ? high * 1024 : most;
  const mb = Math.max(0, Math.round((peak - before) / 1e6));
  process.send?.({ outcome, seconds: (Date.now() - began) / 1000, mb }, () => process.exit());
}

setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
  if (most - before > Number(megabytes) * 1e6) tell(`takes more than ${megabytes} MB`);
  else if (Date.now() - began > Number(seconds) * 1000) tell('still waiting');
}, 20);

read(url, null).then(
  (size) => tell(`reads ${size > 1e6 ? `${Math.round(size / 1e6)} MB` : `${size} bytes`}`),
  (error: unknown) => tell(nameOf(error)),
);

/** The most telling of what an error has: its class where it is no plain one, its code, its words. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!/^(?:Type)?Error$/.test(error.name)) return error.name;
  const cause = error.cause instanceof Error ? error.cause : error;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return cause.message.split('\n')[0]?.slice(0, 32).trim() || cause.name;
}
