import type { Selectable } from 'kysely';
import type { SourceRow } from '../newsroom/sources/ports.js';
import type { Tables } from './schema.js';

/** A row of `sources`, with whether a hub pushes it, as the newsroom sees it. */
export function toSourceRow(row: Selectable<Tables['sources']> & { pushed: boolean }): SourceRow {
  const { id, name, url, kind, family, lang, active, rights, problem, failures, pace, checked, notice } = row;
  return {
    id,
    name,
    url,
    kind,
    siteUrl: row.site_url,
    family,
    lang,
    active,
    cadence: row.cadence_minutes,
    rights,
    validators: { etag: row.etag, lastModified: row.last_modified },
    lastReadAt: row.last_read_at?.toISOString() ?? null,
    nextReadAt: active ? row.next_read_at.toISOString() : null,
    problem,
    failures,
    pace,
    checked,
    moved: row.moved_to === null ? null : { to: row.moved_to, reads: row.moved_reads },
    notice,
    standing: row.standing,
    pushed: row.pushed,
  };
}
