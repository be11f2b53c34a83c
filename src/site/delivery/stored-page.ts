import { createHash } from 'node:crypto';
import type { Coding } from './choose-coding.js';
import { compressBody } from './compress-body.js';

/** An answer that was made once and can be given many times, in each content coding. */
export class StoredPage {
  readonly etag: string;
  /** When it was made, in milliseconds. */
  readonly madeAt: number;
  readonly #status: number;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: Uint8Array;
  #coded: Partial<Record<Coding, Promise<Uint8Array>>> = {};

  /** `earlier` is the page's last version: when the bytes are the same, its compressed forms are taken over. */
  constructor(made: Response, body: Uint8Array, madeAt: number, earlier?: StoredPage) {
    // Weak, because one tag stands for all content codings of the page (RFC 9110 §8.8.3.3).
    this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    this.madeAt = madeAt;
    this.#headers = { ...Object.fromEntries(made.headers), etag: this.etag, vary: 'Accept-Encoding' };
    this.#status = made.status;
    this.#body = body;
    if (earlier?.etag === this.etag) this.#coded = earlier.#coded;
  }

  /** The page for one request: 304 when the client has it, else its bytes in the coding it takes. */
  async answer(coding: Coding, ifNoneMatch: string | undefined): Promise<Response> {
    if (this.#isKnown(ifNoneMatch)) return new Response(null, { status: 304, headers: this.#headers });
    this.#coded[coding] ??= compressBody(this.#body, coding);
    const bytes = await this.#coded[coding];
    const headers = { ...this.#headers, 'content-length': String(bytes.byteLength) };
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      status: this.#status,
      headers: coding === 'identity' ? headers : { ...headers, 'content-encoding': coding },
    });
  }

  #isKnown(ifNoneMatch: string | undefined): boolean {
    if (ifNoneMatch === undefined || this.#status !== 200) return false;
    return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim() === this.etag);
  }
}
