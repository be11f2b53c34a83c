import type { Server } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** The port is taken, or may not be opened. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
  constructor(
    readonly port: number,
    readonly setting: string,
    cause: NodeJS.ErrnoException,
  ) {
    super(
      cause.code === 'EACCES'
        ? `Nutgraf may not open port ${port}: ports below 1024 need special rights. Choose another with ${setting}.`
        : `Port ${port} is in use by another program. Stop that one, or choose another port with ${setting}.`,
      { cause },
    );
  }
}

export interface OpenServer {
  close(): Promise<void>;
}

/**
 * Listens for HTTP.
 * @throws PortUnavailable
 */
export async function listen(app: Hono, where: { host: string; port: number }): Promise<OpenServer> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opening = serve({ fetch: app.fetch, hostname: where.host, port: where.port }, () =>
      resolve(opening),
    );
    opening.once('error', (cause) => reject(asPortProblem(cause, where.port, '--port or NUTGRAF_PORT')));
  });
  return {
    close: () => closeServer(server as Server),
  };
}

/** The error of a listening server, as a PortUnavailable where the port is why. */
export function asPortProblem(cause: unknown, port: number, setting: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'EADDRINUSE' || code === 'EACCES'
    ? new PortUnavailable(port, setting, cause as NodeJS.ErrnoException)
    : cause;
}

/** Ends idle connections at once and gives running answers a moment. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}
