/** Many reads by one reader; gives how many it does in a CPU second. Usage: READER PATH REQUESTS ORIGIN... */
import { openReader } from './readers.js';

const [reader = '', path = '', requests = '', ...origins] = process.argv.slice(2);
const AT_ONCE = 8;
const WARM_UP = 200;
const etag = path === '/unchanged' ? '"1"' : null;
const readOne = await openReader(
  reader,
  origins.map((origin) => new URL(origin).host),
);

/** Hosts in turn, so that no two reads of one host are under way. */
async function readAll(count: number): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await readOne(`${origins[n % origins.length]}${path}`, etag);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

await readAll(WARM_UP);
const before = process.cpuUsage();
await readAll(Number(requests));
const { user, system } = process.cpuUsage(before);
process.send?.({ perCpuSecond: Number(requests) / ((user + system) / 1e6) }, () => process.exit());
