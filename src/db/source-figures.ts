import { type Kysely, sql } from 'kysely';
import type { SourceFigures, SourceHistoryRows } from '../newsroom/sources/ports.js';
import type { Tables } from './schema.js';

const SHOWN_READS = 50;

/** The articles that a brief which readers can see cites. */
const CITED = sql`
  select distinct cited ->> 'articleId' as id from briefs, jsonb_array_elements(briefs.sources) cited
  where briefs.state in ('published', 'corrected')`;

/** What the articles of each source came to, by the source's id; all sources, or one. */
export async function figuresOf(
  db: Kysely<Tables>,
  source: string | null = null,
): Promise<Map<string, SourceFigures>> {
  const one = source === null ? sql`` : sql`and a.source_id = ${source}`;
  const { rows } = await sql<{ id: string; a_day: number; share: number }>`
    with cited as (${CITED})
    select s.id,
           -- over the time that we have followed it, at most a week and at least a day
           (count(*) filter (where a.read_at > now() - interval '7 days'))::float
             / greatest(1, least(7, extract(epoch from now() - s.created_at) / 86400)) as a_day,
           (count(cited.id)::float / count(*)) as share
    from articles a join sources s on s.id = a.source_id left join cited on cited.id = a.id
    where a.read_at > now() - interval '30 days' ${one}
    group by s.id`.execute(db);
  return new Map(rows.map(({ id, a_day, share }) => [id, { articlesADay: a_day, briefShare: share }]));
}

/** Days of the small plot on the list. */
const LATELY = 14;

/** How many articles each source had on each of the last 14 days in UTC, oldest first. */
export async function latelyOf(db: Kysely<Tables>): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ id: string; ago: number; articles: number }>`
    select source_id as id, (now() at time zone 'UTC')::date - (read_at at time zone 'UTC')::date as ago,
           count(*)::int as articles
    from articles where read_at > now() - make_interval(days => ${LATELY}::int)
    group by 1, 2`.execute(db);
  const lately = new Map<string, number[]>();
  for (const { id, ago, articles } of rows) {
    const days = lately.get(id) ?? Array<number>(LATELY).fill(0);
    if (ago >= 0 && ago < LATELY) days[LATELY - 1 - ago] = articles;
    lately.set(id, days);
  }
  return lately;
}

/** Each of the last 30 days, and the last reads, of one source. */
export async function historyOf(db: Kysely<Tables>, source: string, now: Date): Promise<SourceHistoryRows> {
  const days = await sql<SourceHistoryRows['days'][number]>`
    with cited as (${CITED})
    select to_char(day, 'YYYY-MM-DD') as day, count(a.id)::int as articles, count(cited.id)::int as briefs
    from generate_series((${now}::timestamptz at time zone 'UTC')::date::timestamp - interval '29 days',
                         (${now}::timestamptz at time zone 'UTC')::date::timestamp, interval '1 day') day
    left join articles a on a.source_id = ${source}
      and (a.read_at at time zone 'UTC') >= day and (a.read_at at time zone 'UTC') < day + interval '1 day'
    left join cited on cited.id = a.id
    group by day order by day`.execute(db);
  const reads = await db
    .selectFrom('source_reads')
    .select(['at', 'outcome', 'fresh', 'reason'])
    .where('source_id', '=', source)
    .orderBy('id', 'desc')
    .limit(SHOWN_READS)
    .execute();
  return { days: days.rows, reads: reads.map((read) => ({ ...read, at: read.at.toISOString() })) };
}
