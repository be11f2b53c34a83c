/** What a POST sends. */
export interface PostBody {
  readonly text: string;
  readonly contentType: string;
}

/** One request to one address. Redirects are not followed: the fetch stage judges every hop itself. */
export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Limit of the decompressed body in bytes. */
  readonly maxBytes: number;
  /** What happens at the limit: `fail` with TooLarge, or `cut` the body there. */
  readonly overflow: 'fail' | 'cut';
  /** Limit of the whole exchange, from the name look-up to the last byte, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether the host may be in a private network: true only for hosts that the operator named. */
  readonly trusted: boolean;
  /** Sent with POST; a GET where it is left out. */
  readonly body?: PostBody;
}

export interface HttpAnswer {
  readonly status: number;
  /**
   * Names in lower case, values as Latin-1. Repeated fields are joined with ", ", those of `x-robots-tag` with a line
   * end; of a field that is no list the first counts.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** The decompressed body; empty unless the status is 2xx. */
  readonly bytes: Uint8Array;
}

/**
 * Sends one request. Connects to public addresses only, unless the request is trusted. Throws
 * BlockedAddress, TimedOut, TooLarge, Unreachable or UnreadableAnswer (errors.ts) and nothing else.
 */
export interface HttpClient {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}
