/** Why an address could not be read. `message` is a plain sentence: what happened and what to do. */
export abstract class FetchError extends Error {
  /** Whether the same request may succeed later without anybody's doing. */
  abstract readonly passing: boolean;

  constructor(
    readonly url: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }

  /** The sentence for a command that was given the address: its own options can be named. */
  get forCommand(): string {
    return this.message;
  }

  /** The sentence for an address that is to be followed: no saved page can be given in its place. */
  get forSource(): string {
    return this.message;
  }
}

/** The text given is no address that may be read. */
export class BadAddress extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly reason: string,
    /** Whether it may be read once the operator has named the host. */
    readonly allowable = false,
  ) {
    super(url, `“${url}” cannot be read: ${reason}.`);
  }

  override get forCommand(): string {
    return this.allowable
      ? `“${this.url}” cannot be read: ${this.reason}; ${byOption(this.url)}`
      : this.message;
  }
}

/** The host is in a private or reserved network. */
export class BlockedAddress extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly address: string,
    readonly range: string,
  ) {
    super(
      url,
      `${notPublic(url, address, range)}; if it is your own server, name its host in the setting NUTGRAF_ALLOWED_HOSTS.`,
    );
  }

  override get forCommand(): string {
    return `${notPublic(this.url, this.address, this.range)}; ${byOption(this.url)}`;
  }
}

/** robots.txt of the host keeps us out (RFC 9309). */
export class DisallowedByRobots extends FetchError {
  readonly passing: boolean;

  constructor(
    url: string,
    readonly robotsUrl: string,
    /** `rule`: a line disallows the address; `unreadable`: robots.txt could not be read (§2.3.1.4). */
    readonly reason: 'rule' | 'unreadable',
  ) {
    super(
      url,
      reason === 'rule'
        ? `The robots.txt of ${hostOf(url)} disallows ${url}; ask the outlet for permission, or save the page and give the file.`
        : `${robotsUrl} fails at the moment, so nothing of ${hostOf(url)} may be read until it answers; try again later.`,
    );
    this.passing = reason === 'unreadable';
  }

  override get forSource(): string {
    if (this.passing) return this.message;
    return `The robots.txt of ${hostOf(this.url)} disallows ${this.url}; ask the outlet for permission, or follow another of its pages.`;
  }
}

/** 404 or 410. */
export class NotFound extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(url, `There is no page at ${url} (the server answered ${status}); check the address.`);
  }
}

/** 401, 402, 403, 407 or 451: the page is there, but not for us. */
export class Forbidden extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(
      url,
      `${hostOf(url)} refuses to show ${url} (status ${status}): it may want a login; save the page in your browser and give the file.`,
    );
  }

  override get forSource(): string {
    return `${hostOf(this.url)} refuses to show ${this.url} (status ${this.status}): it may want a login, or keep programs out; look for a feed that is open to all, or ask the outlet.`;
  }
}

/** 429, or 503 with a time to come back. */
export class RateLimited extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    readonly status: number,
    /** ISO 8601: not before this time. */
    readonly retryAt: string,
  ) {
    super(url, `${hostOf(url)} asks us to slow down (status ${status}); try again after ${retryAt}.`);
  }
}

/** So much is to be read of the host that our turn comes late: no fault of the page, and no failed attempt. */
export class HostBusy extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    /** ISO 8601: our turn. */
    readonly retryAt: string,
  ) {
    super(url, `${hostOf(url)} is read one page at a time; ${url} has its turn at ${retryAt}.`);
  }
}

/** Any other 5xx. */
export class ServerFailed extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(url, `${hostOf(url)} failed to answer for ${url} (status ${status}); try again later.`);
  }
}

/** A status that is neither a page nor one of the failures above. */
export class UnexpectedStatus extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(url, `${hostOf(url)} answered ${status} for ${url}, which holds no page; check the address.`);
  }
}

export class TooManyRedirects extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly limit: number,
  ) {
    super(url, `${url} redirects more than ${limit} times; open it in a browser and give its final address.`);
  }
}

/** The body, the header or all that was sent with them outgrew its limit (bytes). */
export class TooLarge extends FetchError {
  readonly passing = false;

  constructor(
    url: string,
    readonly limit: number,
    readonly part: 'body' | 'header' | 'answer' = 'body',
  ) {
    super(url, `${tooLarge(url, limit, part)}; save the article alone and give the file.`);
  }

  override get forSource(): string {
    return `${tooLarge(this.url, this.limit, this.part)}; look for a smaller feed, or follow a section page.`;
  }
}

export class TimedOut extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    readonly ms: number,
  ) {
    super(url, `${url} was not complete after ${Math.round(ms / 100) / 10} s; try again later.`);
  }
}

/** No connection, or one that broke off. */
export class Unreachable extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(
      url,
      `${hostOf(url)} could not be reached: ${reason}; check the address and your connection.`,
      options,
    );
  }
}

/** The server's bytes are no valid HTTP, or packed in a way that cannot be unpacked. */
export class UnreadableAnswer extends FetchError {
  readonly passing = true;

  constructor(
    url: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(url, `The answer for ${url} cannot be understood: ${reason}; try again later.`, options);
  }
}

function notPublic(url: string, address: string, range: string): string {
  return `${hostOf(url)} is at ${address}, which is not a public address (${range}), so it was not contacted`;
}

function byOption(url: string): string {
  return `if it is your own server, add --allow-host ${new URL(url).hostname}.`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function tooLarge(url: string, limit: number, part: TooLarge['part']): string {
  const what = part === 'body' ? url : `The ${part} of ${url}`;
  return `${what} is larger than ${sizeOf(limit)}, the most that is read`;
}

function sizeOf(bytes: number): string {
  return bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${Math.ceil(bytes / 1e3)} KB`;
}
