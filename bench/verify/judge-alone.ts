/** Judges the sentences that it is sent, in a process of its own, and answers with what that cost. */
import type { Batch, Cost } from './alone.js';

// The kernel counts in KiB; it is the most that the process ever held, not what is left after a collection.
const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;
const runner = peakBytes();
const { verifyClaim } = await import('../../src/verify/index.js');

let sentences = 0;
let used = 0;

process.on('message', (message: Batch | 'end') => {
  if (message === 'end') {
    const cost: Cost = { sentences, seconds: used / 1e6, peak: peakBytes(), runner };
    process.send?.(cost, () => process.exit(0));
    return;
  }
  const before = process.cpuUsage();
  for (const sentence of message.sentences)
    verifyClaim({ sentence, sources: [{ id: 'source', text: message.text }] });
  const { user, system } = process.cpuUsage(before);
  sentences += message.sentences.length;
  used += user + system;
  process.send?.('next');
});
process.send?.('ready');
