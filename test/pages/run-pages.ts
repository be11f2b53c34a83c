import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { runBrief } from '../../src/commands/brief.js';
import { runExplain } from '../../src/commands/explain.js';
import type { PageIo } from '../../src/commands/pages/page-io.js';
import type { VerifyClaim } from '../../src/domain/claim.js';
import { createFetcher } from '../../src/fetch/index.js';
import { extractAttributions } from '../../src/verify/index.js';
import { writeBrief } from '../../src/write/index.js';

const verifyClaim: VerifyClaim = ({ sentence, sources }) => {
  for (const { id, text } of sources) {
    const start = text.indexOf(sentence);
    if (start < 0) continue;
    const evidence = [{ source: id, start, end: start + sentence.length, text: sentence }];
    return { verdict: 'supported', score: 1, evidence, problems: [] };
  }
  return { verdict: 'unsupported', score: 0, evidence: [], problems: [] };
};

const [command, ...args] = process.argv.slice(2);
const io: PageIo = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  openFetcher(allowedHosts) {
    const client = createUndiciClient();
    const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const clock = { now: () => Date.now(), sleep };
    const fetcher = createFetcher({ client, clock, userAgent: 'Nutgraf/0', allowedHosts });
    return { fetch: fetcher.fetch, close: () => client.close() };
  },
  writeBrief: (articles) => writeBrief(articles, { verifyClaim, extractAttributions }),
};
process.exitCode = await (command === 'explain' ? runExplain : runBrief)(args, io);
