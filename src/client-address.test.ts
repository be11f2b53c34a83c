import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address.js';

async function seenAs(forwarded: string | null, proxies: number, socket = '192.0.2.9'): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, proxies)));
  const incoming = { socket: { remoteAddress: socket, remotePort: 1, remoteFamily: 'IPv4' } };
  const headers = forwarded === null ? {} : { 'x-forwarded-for': forwarded };
  return (await app.request('/', { headers }, { incoming })).text();
}

it('takes the socket’s address where no proxy of ours stands in front', async () => {
  expect(await seenAs(null, 0)).toBe('192.0.2.9');
  expect(await seenAs('203.0.113.5', 0)).toBe('192.0.2.9');
});

it('takes what our proxies saw, and never what the client wrote itself', async () => {
  expect(await seenAs('203.0.113.5', 1)).toBe('203.0.113.5');
  expect(await seenAs('198.51.100.1, 203.0.113.5', 1)).toBe('203.0.113.5');
  expect(await seenAs('198.51.100.1, 203.0.113.5, 10.0.0.2', 2)).toBe('203.0.113.5');
  expect(await seenAs(null, 1)).toBe('192.0.2.9');
});

it('counts an IPv6 address by its network, and a mapped one as IPv4', async () => {
  expect(await seenAs(null, 0, '2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64');
  expect(await seenAs(null, 0, '2001:db8:1:2:bbbb::7')).toBe('2001:db8:1:2::/64');
  expect(await seenAs(null, 0, '::ffff:192.0.2.7')).toBe('192.0.2.7');
});
