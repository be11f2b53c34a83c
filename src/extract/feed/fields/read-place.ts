import type { FeedPlace } from '../../../domain/source.js';
import { findElement, trimmedText, type XmlElement } from '../xml/xml-node.js';
import { pickElement, pickText } from './pick-element.js';

/** Where an entry happened: GeoRSS-Simple, GeoRSS GML (`gml:pos`), or the W3C's `geo:lat` and `geo:long`. */
export function readPlace(entry: XmlElement): FeedPlace | null {
  const where = pickElement(entry, 'georss:where');
  const pos = where === null ? null : trimmedText(findElement(where, 'pos'));
  const written = pickText(entry, 'georss:point') ?? pos;
  if (written !== null) return placeOf(written.split(/[\s,]+/));
  const area = pickText(entry, 'georss:box', 'georss:polygon', 'georss:line');
  if (area !== null) return middleOf(area.slice(0, LONGEST_AREA).split(/[\s,]+/));
  return placeOf([pickText(entry, 'geo:lat'), pickText(entry, 'geo:long')]);
}

/** Characters; an outline with more points is no better a place. */
const LONGEST_AREA = 10_000;

/** The middle of the corners of an area, or of the points of a line. */
function middleOf(numbers: readonly string[]): FeedPlace | null {
  const points = numbers.flatMap((_, at) => (at % 2 === 0 ? [placeOf(numbers.slice(at, at + 2))] : []));
  const corners = [...new Map(points.map((point) => [JSON.stringify(point), point])).values()];
  const sum = (of: keyof FeedPlace): number =>
    corners.reduce((total, point) => total + (point?.[of] ?? 0), 0);
  if (corners.length === 0 || corners.includes(null)) return null;
  return { latitude: sum('latitude') / corners.length, longitude: sum('longitude') / corners.length };
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
