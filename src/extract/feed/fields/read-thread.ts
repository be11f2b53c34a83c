import type { XmlElement } from '../xml/xml-node.js';
import { childrenNamed, pickElement, pickText } from './pick-element.js';

/** How many comments an entry has: `slash:comments`, or RFC 4685's `thr:total` or `thr:count` of its replies. */
export function readComments(entry: XmlElement): number | null {
  const replies = childrenNamed(entry, 'link').find(({ attributes }) => attributes.rel === 'replies');
  const written = pickText(entry, 'slash:comments', 'thr:total') ?? replies?.attributes['thr:count'] ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}

/** The id of the entry that this one answers (RFC 4685 §3). */
export const readReplied = (entry: XmlElement): string | null =>
  pickElement(entry, 'thr:in-reply-to')?.attributes.ref?.trim() || null;
