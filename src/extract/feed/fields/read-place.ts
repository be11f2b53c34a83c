import type { FeedPlace } from '../../../domain/source.js';
import { findElement, trimmedText, type XmlElement } from '../xml/xml-node.js';
import { pickElement, pickText } from './pick-element.js';

/** Where an entry happened: GeoRSS-Simple, GeoRSS GML (`gml:pos`), or the W3C's `geo:lat` and `geo:long`. */
export function readPlace(entry: XmlElement): FeedPlace | null {
  const where = pickElement(entry, 'georss:where');
  const pos = where === null ? null : trimmedText(findElement(where, 'pos'));
  const written = pickText(entry, 'georss:point') ?? pos;
  if (written !== null) return placeOf(written.split(/[\s,]+/));
  return placeOf([pickText(entry, 'geo:lat'), pickText(entry, 'geo:long')]);
}

function placeOf([north, east]: readonly (string | null)[]): FeedPlace | null {
  const [latitude, longitude] = [degrees(north, 90), degrees(east, 180)];
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function degrees(written: string | null | undefined, most: number): number | null {
  if (!/^[+-]?\d{1,3}(?:\.\d{1,20})?$/.test(written ?? '')) return null;
  const value = Number(written);
  return Math.abs(value) <= most ? value : null;
}
