import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Outlet } from '../outlets/outlet.js';
import type { Resource } from './resource.js';

type Coding = 'br' | 'gzip';

/** Answers a request for a resource: method, conditions, then the body in a coding that the reader accepts. */
export function answer(outlet: Outlet, resource: Resource, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('Method not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const headers = validatorHeaders(outlet, resource);
  if (isFresh(headers, request.headers)) return new Response(null, { status: 304, headers });
  headers.set('content-type', resource.contentType);
  if (resource.location !== null) headers.set('location', resource.location);
  const coding = chooseCoding(outlet, request.headers.get('accept-encoding') ?? '');
  if (coding !== null) headers.set('content-encoding', coding);
  const body = coding === null ? resource.body : coded(resource, coding);
  headers.set('content-length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : Buffer.from(body), {
    status: resource.status,
    headers,
  });
}

function validatorHeaders(outlet: Outlet, resource: Resource): Headers {
  const headers = new Headers({ 'cache-control': 'max-age=0, must-revalidate' });
  if (outlet.codings.length > 0) headers.set('vary', 'Accept-Encoding');
  if (resource.status !== 200) return headers;
  if (outlet.validators.includes('etag')) headers.set('etag', etagOf(outlet, resource));
  if (outlet.validators.includes('last-modified'))
    headers.set('last-modified', resource.modified.toUTCString());
  return headers;
}

/** One tag for all codings of a page has to be a weak one (RFC 9110 §8.8.3). */
function etagOf(outlet: Outlet, resource: Resource): string {
  return outlet.codings.length > 0 ? `W/${resource.etag}` : resource.etag;
}

/** RFC 9110 §13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
function isFresh(ours: Headers, theirs: Headers): boolean {
  const tags = theirs.get('if-none-match');
  const tag = ours.get('etag');
  if (tags !== null) {
    const opaque = (value: string): string => value.trim().replace(/^W\//, '');
    return tag !== null && (tags.trim() === '*' || tags.split(',').map(opaque).includes(opaque(tag)));
  }
  const since = Date.parse(theirs.get('if-modified-since') ?? '');
  const modified = Date.parse(ours.get('last-modified') ?? '');
  return since >= modified;
}

function chooseCoding(outlet: Outlet, accepted: string): Coding | null {
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return outlet.codings.find((coding) => names.includes(coding)) ?? null;
}

const codedBodies = new WeakMap<Resource, Map<Coding, Uint8Array>>();

/** A body is coded once, when it is first asked for. */
function coded(resource: Resource, coding: Coding): Uint8Array {
  const bodies = codedBodies.get(resource) ?? new Map<Coding, Uint8Array>();
  codedBodies.set(resource, bodies);
  const known = bodies.get(coding);
  if (known !== undefined) return known;
  const fresh = coding === 'gzip' ? gzipSync(resource.body) : brotliCompressSync(resource.body, BROTLI);
  bodies.set(coding, fresh);
  return fresh;
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
