import type { Source } from '../../domain/source.js';
import { count } from '../words/count-words.js';

const KINDS: Readonly<Record<Source['kind'], string>> = {
  feed: 'Feed',
  sitemap: 'News sitemap',
  section: 'Section page',
};

export const nameKind = (kind: Source['kind']): string => KINDS[kind];

/** "every 15 minutes", "every 2 hours"; the cadence follows the outlet, so it is seldom a round number. */
export function sayCadence(minutes: number): string {
  if (minutes < 90) return `every ${count(Math.max(1, Math.round(minutes)), 'minute')}`;
  return `every ${count(Math.round(minutes / 60), 'hour')}`;
}
