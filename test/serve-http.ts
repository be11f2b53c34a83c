import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves on loopback; `answer` gets every request but those for robots.txt, unless it wants them. */
export async function serveHttp(
  answer: (request: IncomingMessage, response: ServerResponse, path: string) => void,
  options: { readonly robots?: string | RequestListener } = {},
): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (path !== '/robots.txt') answer(request, response, path);
    else if (typeof options.robots === 'function') options.robots(request, response);
    else response.writeHead(options.robots === undefined ? 404 : 200).end(options.robots);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
