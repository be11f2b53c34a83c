import { createServer, type Socket } from 'node:net';

/** What a server does to a connection once the request is there; `request` is its text. */
export type Behaviour = (socket: Socket, request: string) => void;

export interface RawServer {
  readonly origin: string;
  /** Requests, without those for robots.txt. */
  readonly requests: number;
  close(): Promise<void>;
}

const NO_ROBOTS = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** A TCP server on loopback that answers each request with whatever bytes it likes, and has no robots.txt by default. */
export async function openRawServer(behave: Behaviour, robots: string = NO_ROBOTS): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The client ends connections that misbehave; that is what is tested.
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      const request = data.toString('latin1');
      if (request.startsWith('GET /robots.txt ')) {
        socket.end(robots);
        return;
      }
      requests += 1;
      behave(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    get requests() {
      return requests;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Sends the same bytes again and again: after each pause, or as fast as they are taken. */
export function repeat(socket: Socket, bytes: string | Uint8Array, everyMs?: number): void {
  if (everyMs !== undefined) {
    const timer = setInterval(() => socket.write(bytes), everyMs);
    socket.on('close', () => clearInterval(timer));
    return;
  }
  const many = Buffer.concat(Array<Buffer>(Math.ceil(16_384 / bytes.length)).fill(Buffer.from(bytes)));
  const more = (): void => {
    while (!socket.destroyed && socket.write(many));
  };
  socket.on('drain', more);
  more();
}

/** Writes these bytes and leaves the connection open. */
export const send =
  (...parts: readonly (string | Uint8Array)[]): Behaviour =>
  (socket) => {
    for (const part of parts) socket.write(part);
  };

/** Writes these bytes and ends the connection. */
export const sendAndEnd =
  (...parts: readonly (string | Uint8Array)[]): Behaviour =>
  (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** Begins with `head` and then sends the same bytes without end. */
export const begin =
  (head: string, endlessly: string | Uint8Array, everyMs?: number): Behaviour =>
  (socket) => {
    socket.write(head);
    repeat(socket, endlessly, everyMs);
  };
