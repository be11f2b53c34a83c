import type { Source, SourceRights } from '../../domain/source.js';
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

/** What the outlet's machine-readable signals ask of us, in sentences; nothing where all is allowed. */
export function sayRights({ robots, tdmReserved, note }: SourceRights): string[] {
  if (note !== null && note !== '') return [note];
  return [
    ...(robots === 'disallowed' ? ['Its robots.txt asks not to be read; it is left alone.'] : []),
    ...(tdmReserved ? ['It reserves text and data mining.'] : []),
  ];
}
