import type { Fetched, Validators } from '../domain/source.js';

/** What to send back at the next read; a 304 without fields of its own keeps the old ones (RFC 9110 §15.4.5). */
export function validatorsOf(
  fetched: Fetched,
  old: Validators = { etag: null, lastModified: null },
): Validators {
  const kept = fetched.notModified ? old : { etag: null, lastModified: null };
  return {
    etag: sendable(fetched.headers.etag) ?? kept.etag,
    lastModified: sendable(fetched.headers['last-modified']) ?? kept.lastModified,
  };
}

/**
 * A validator is sent back as it came, with every request from then on: one so long that the server's own limit of
 * headers (8 KB as a rule) would refuse the request for good is not kept.
 */
const LONGEST = 1024;

function sendable(field: string | undefined): string | null {
  const value = field?.trim() ?? '';
  return value === '' || value.length > LONGEST ? null : value;
}
