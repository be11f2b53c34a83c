import type { Fetched, Validators } from '../domain/source.js';

/** What to send back at the next read; a 304 without fields of its own keeps the old ones (RFC 9110 §15.4.5). */
export function validatorsOf(
  fetched: Fetched,
  old: Validators = { etag: null, lastModified: null },
): Validators {
  const kept = fetched.notModified ? old : { etag: null, lastModified: null };
  return {
    etag: fetched.headers.etag ?? kept.etag,
    lastModified: fetched.headers['last-modified'] ?? kept.lastModified,
  };
}
