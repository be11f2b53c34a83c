/**
 * Our fetcher beside Node's fetch and rss-parser, each in a process of its own, against servers in another process:
 * feeds read in a CPU second, and what each makes of servers that misbehave, within a bound of time and memory.
 * Usage: tsx bench/fetch.ts [--speed | --hostile] [--requests 1500] [--rounds 3] [--seconds 65] [--megabytes 700]
 */
import { parseArgs } from 'node:util';
import { openRawServer } from '../test/fetch/raw-server.js';
import { misbehaviours } from './fetch/misbehave.js';
import { messageOf, startChild } from './fetch/run-child.js';

const { values } = parseArgs({
  options: {
    speed: { type: 'boolean', default: false },
    hostile: { type: 'boolean', default: false },
    requests: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '65' },
    megabytes: { type: 'string', default: '700' },
  },
});
/** Each round runs every reader once, so that a busy machine is busy for all of them; the median counts. */
async function measureSpeed(): Promise<void> {
  const outlets = startChild(new URL('./fetch/serve-feeds.ts', import.meta.url), []);
  try {
    const { origins, bytes } = await messageOf<{ origins: string[]; bytes: number }>(outlets, 60);
    const readers = ['nutgraf', 'nutgraf, parsed', 'node fetch', 'rss-parser'];
    // rss-parser asks neither for packed feeds nor conditionally.
    const cases = [
      ['as it is', '/feed', readers],
      ['packed (gzip)', '/packed', readers.slice(0, 3)],
      ['unchanged (304)', '/unchanged', readers.slice(0, 3)],
    ] as const;
    console.log(
      `A feed of ${Math.round(bytes / 1000)} KB, read again and again from ${origins.length} hosts: reads per CPU second, median of ${values.rounds} rounds\n`,
    );
    console.log(
      [
        'feed'.padEnd(18),
        ...readers.map((name) => name.padStart(16)),
        'nutgraf : node fetch'.padStart(22),
      ].join(''),
    );
    for (const [name, path, able] of cases) {
      const speeds = await speedsOf(able, path, origins);
      const cells = readers.map((reader) => (speeds.get(reader)?.toFixed(0) ?? 'does not ask').padStart(16));
      const ratio = (speeds.get('nutgraf') ?? 0) / (speeds.get('node fetch') ?? 1);
      console.log([name.padEnd(18), ...cells, ratio.toFixed(2).padStart(22)].join(''));
    }
  } finally {
    outlets.disconnect();
  }
}

async function speedsOf(
  readers: readonly string[],
  path: string,
  origins: readonly string[],
): Promise<Map<string, number>> {
  const rounds = new Map<string, number[]>(readers.map((reader) => [reader, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [reader, speeds] of rounds) {
      const child = startChild(new URL('./fetch/read-many.ts', import.meta.url), [
        reader,
        path,
        values.requests,
        ...origins,
      ]);
      speeds.push((await messageOf<{ perCpuSecond: number }>(child, 300)).perCpuSecond);
    }
  }
  return new Map(
    [...rounds].map(([reader, speeds]) => [
      reader,
      speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? 0,
    ]),
  );
}

interface Cost {
  readonly outcome: string;
  readonly seconds: number;
  readonly mb: number;
}

/** Waiting costs no processor, so several readers wait at once. */
async function meetHostile(): Promise<void> {
  const AT_ONCE = 8;
  const readers = ['nutgraf', 'node fetch', 'rss-parser'];
  const inside = await openRawServer((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret'),
  );
  const ways = misbehaviours(`${inside.origin}/`);
  const costs = new Map<string, Cost>();
  const left = ways.flatMap(([way, behave]) => readers.map((reader) => ({ way, behave, reader })));
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const server = await openRawServer(next.behave);
      costs.set(`${next.way}/${next.reader}`, await costOf(next.reader, `${server.origin}/0`));
      await server.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(
    `\nOne read of a server that …: outcome, seconds, memory above what was taken before; left after ${values.seconds} s or ${values.megabytes} MB\n`,
  );
  console.log(['a server that …'.padEnd(38), ...readers.map((name) => name.padEnd(52))].join(''));
  for (const [way] of ways) {
    const cells = readers.map((reader) => cell(costs.get(`${way}/${reader}`)).padEnd(52));
    console.log([way.padEnd(38), ...cells].join('').trimEnd());
  }
  console.log(`\nRequests that reached the private address: ${inside.requests}`);
  await inside.close();
}

const cell = (cost: Cost | undefined): string => {
  if (cost === undefined) return '';
  // A process that died told no cost.
  return Number.isNaN(cost.seconds)
    ? cost.outcome
    : `${cost.outcome}, ${cost.seconds.toFixed(1)} s, ${cost.mb} MB`;
};

async function costOf(reader: string, url: string): Promise<Cost> {
  const script = new URL('./fetch/read-once.ts', import.meta.url);
  const child = startChild(script, [reader, url, values.seconds, values.megabytes]);
  try {
    return await messageOf<Cost>(child, Number(values.seconds) + 30);
  } catch (cause) {
    return {
      outcome: cause instanceof Error ? cause.message : String(cause),
      seconds: Number.NaN,
      mb: Number.NaN,
    };
  }
}

const all = values.speed === values.hostile;
if (all || values.speed) await measureSpeed();
if (all || values.hostile) await meetHostile();
