import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A hub that does what WebSub §5 to §8 say: it verifies what it is asked for and distributes what is published. */
export interface Hub {
  readonly url: string;
  readonly host: string;
  /** What it was asked for, in order. */
  readonly asked: Readonly<Record<string, string>>[];
  /** The subscriptions that are verified, by their callback. */
  readonly subscriptions: Map<string, { readonly topic: string; readonly secret: string }>;
  /** The status that requests are answered with; verification follows a 202 only. */
  status: number;
  leaseSeconds: number;
  /** Sends a topic's new content to its subscribers; gives their statuses. */
  publish(
    topic: string,
    body: string,
    options?: { method?: string; signature?: string | null },
  ): Promise<number[]>;
  /** Waits until everything that it was asked for is verified, or refused. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openHub(): Promise<Hub> {
  const subscriptions = new Map<string, { topic: string; secret: string }>();
  const asked: Record<string, string>[] = [];
  let work: Promise<unknown> = Promise.resolve();
  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
    asked.push(form);
    response.writeHead(hub.status).end();
    if (hub.status === 202) work = work.then(() => verify(form, hub.leaseSeconds, subscriptions));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hub: Hub = {
    url: `http://${host}/hub`,
    host,
    asked,
    subscriptions,
    status: 202,
    leaseSeconds: 86_400 * 10,
    publish: (topic, body, options = {}) => distribute(topic, body, options, subscriptions),
    async settled() {
      await work;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return hub;
}

async function verify(
  form: Readonly<Record<string, string>>,
  leaseSeconds: number,
  subscriptions: Map<string, { topic: string; secret: string }>,
): Promise<void> {
  const {
    'hub.callback': callback = '',
    'hub.mode': mode = '',
    'hub.topic': topic = '',
    'hub.secret': secret = '',
  } = form;
  const challenge = `challenge-${Math.random()}`;
  const url = new URL(callback);
  url.search = `${new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.challenge': challenge,
    'hub.lease_seconds': `${leaseSeconds}`,
  })}`;
  const answer = await fetch(url);
  if (!answer.ok || (await answer.text()) !== challenge) return;
  if (mode === 'subscribe') subscriptions.set(callback, { topic, secret });
  else subscriptions.delete(callback);
}

async function distribute(
  topic: string,
  body: string,
  { method = 'sha256', signature }: { method?: string; signature?: string | null },
  subscriptions: Map<string, { readonly topic: string; readonly secret: string }>,
): Promise<number[]> {
  const statuses: number[] = [];
  for (const [callback, subscription] of subscriptions) {
    if (subscription.topic !== topic) continue;
    const made = `${method}=${createHmac(method, subscription.secret).update(body).digest('hex')}`;
    const signed = signature === undefined ? made : signature;
    const headers = {
      'content-type': 'application/rss+xml',
      ...(signed === null ? {} : { 'x-hub-signature': signed }),
    };
    const { status } = await fetch(callback, { method: 'POST', body, headers });
    statuses.push(status);
    if (status === 410) subscriptions.delete(callback);
  }
  return statuses;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
