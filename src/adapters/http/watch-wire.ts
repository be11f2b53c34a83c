import type { Socket } from 'node:net';

/** The most that one answer may take on the wire, in bytes: more than any body that is read, with its framing. */
export const MOST_ON_WIRE = 16_000_000;

/** A server sent more than any answer takes, in parts that are no body: early hints, chunk extensions. */
export class WireOverflow extends Error {
  constructor() {
    super(`more than ${MOST_ON_WIRE} bytes were sent`);
    this.name = 'WireOverflow';
  }
}

interface Watched {
  /** What was written and read when the request under way began. */
  written: number;
  read: number;
}

const EVERY_MS = 100;

/**
 * Counts the bytes of each answer on its connection, whatever they are: the parser passes over interim answers (RFC
 * 9110 §15.2) and chunk extensions (RFC 9112 §7.1.1) and would do so until the time is up, with all the processor that
 * a fast server can use. Gives the function that takes a new connection into the watch.
 */
export function watchWire(): (socket: Socket) => void {
  const sockets = new Map<Socket, Watched>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    for (const [socket, watched] of sockets) {
      // A connection carries one exchange at a time, so what is written begins another.
      if (socket.bytesWritten !== watched.written) {
        watched.written = socket.bytesWritten;
        watched.read = socket.bytesRead;
      } else if (socket.bytesRead - watched.read > MOST_ON_WIRE) socket.destroy(new WireOverflow());
    }
  }

  return (socket) => {
    sockets.set(socket, { written: -1, read: 0 });
    timer ??= setInterval(look, EVERY_MS).unref();
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    });
  };
}
