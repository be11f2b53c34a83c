import type { Outlet } from '../outlets/outlet.js';
import { answer } from './answer.js';
import { NOT_FOUND } from './build-shelf.js';
import type { Resource, Shelf } from './resource.js';

const EDIT_AFTER_MS = 20_000;

/** The server's clock; both in milliseconds. */
export interface Time {
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
}

/** An outlet's server: its site before and after its edit, and what it remembers of earlier requests. */
export class OutletServer {
  readonly #firstRequests = new Map<string, number>();
  #firstRead: number | null = null;

  /**
   * @param before the site as it was published
   * @param after the site once the outlet has edited an article; the same shelf where it edits none
   */
  constructor(
    private readonly outlet: Outlet,
    private readonly before: Shelf,
    private readonly after: Shelf,
    private readonly time: Time,
  ) {}

  async respond(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const { delay, headers = {} } = this.outlet.manners;
    if (delay !== undefined) await this.time.wait(delayFor(pathname, delay));
    const shelf = this.#shelf();
    const path = shelf.has(pathname + search) ? pathname + search : pathname;
    const resource = shelf.get(path) ?? shelf.get(NOT_FOUND);
    if (resource === undefined) return new Response('Not found\n', { status: 404, headers });
    const response = this.#refusal(path, resource) ?? answer(this.outlet, resource, request);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    if (response.status === 200 && request.method === 'GET') this.#noteRead(path);
    return response;
  }

  #shelf(): Shelf {
    const due = this.#firstRead !== null && this.time.now() - this.#firstRead >= EDIT_AFTER_MS;
    return due ? this.after : this.before;
  }

  /** The edit is due some time after an article that will change was first read. */
  #noteRead(path: string): void {
    const changes = this.before.get(path)?.etag !== this.after.get(path)?.etag;
    if (changes && this.before.get(path)?.kind === 'article') this.#firstRead ??= this.time.now();
  }

  /** 429 Too Many Requests (RFC 6585 §4) until the time named in the first refusal is over. */
  #refusal(path: string, { kind }: Resource): Response | null {
    const { busyFor } = this.outlet.manners;
    if (busyFor === undefined || (kind !== 'article' && kind !== 'feed')) return null;
    const first = this.#firstRequests.get(path);
    if (first === undefined) this.#firstRequests.set(path, this.time.now());
    // A tenth of a second of grace, for timers that fire early.
    if (first !== undefined && this.time.now() - first >= busyFor * 1000 - 100) return null;
    return new Response('Too many requests\n', {
      status: 429,
      headers: { 'retry-after': String(busyFor), 'content-type': 'text/plain' },
    });
  }
}

/** Between the two limits, and the same for an address each time. */
function delayFor(path: string, [from, to]: readonly [number, number]): number {
  const sum = [...path].reduce((total, sign) => total + sign.charCodeAt(0) * 7, 0);
  return from + (sum % (to - from));
}
