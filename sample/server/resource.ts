import { createHash } from 'node:crypto';

/** What stands at one address of an outlet. */
export interface Resource {
  readonly status: 200 | 301 | 404;
  readonly kind: 'article' | 'feed' | 'page' | 'asset';
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly modified: Date;
  /** Strong validator of the uncoded body (RFC 9110 §8.8.3), with its quotation marks. */
  readonly etag: string;
  /** Where a 301 leads. */
  readonly location: string | null;
}

/** An outlet's whole site at one time: resources by path and query. */
export type Shelf = ReadonlyMap<string, Resource>;

export function makeResource(
  fields: Pick<Resource, 'kind' | 'contentType' | 'body' | 'modified'> & Partial<Resource>,
): Resource {
  const etag = `"${createHash('sha1').update(fields.body).digest('base64url').slice(0, 16)}"`;
  return { status: 200, location: null, etag, ...fields };
}
