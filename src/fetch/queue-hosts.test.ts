import { expect, it } from 'vitest';
import { createHostQueue } from './queue-hosts.js';

it('puts off who would wait too long, each to a time of its own', async () => {
  const never = new Promise<void>(() => undefined);
  const queue = createHostQueue({ now: () => 5000, sleep: (ms) => (ms > 0 ? never : Promise.resolve()) });
  expect(queue.putOff('a.example', 1000, 2000)).toBeNull();
  await queue.run('a.example', 1000, async () => undefined);
  expect(queue.putOff('a.example', 1000, 2000)).toBeNull();
  for (let i = 0; i < 2; i++) void queue.run('a.example', 1000, async () => undefined);
  expect([1, 2, 3].map(() => queue.putOff('a.example', 1000, 2000))).toEqual([8000, 9000, 10_000]);
  expect(queue.putOff('b.example', 1000, 2000)).toBeNull();
  expect(queue.putOff('a.example', 1000, 60_000)).toBeNull();
});
