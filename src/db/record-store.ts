import type { StageRecord } from '../domain/story.js';
import type { ListedRecord, RecordFilter, RecordStore } from '../newsroom/ports.js';
import type { Db } from './database.js';

/** The record of why each item passed or stopped at each stage. */
export function createRecordStore(db: Db): RecordStore {
  return {
    async add({ subject, stage, outcome, reason }) {
      await db.insertInto('stage_records').values({ subject, stage, outcome, reason }).execute();
    },
    list: (wanted) => list(db, wanted),
    async prune(before, limit) {
      const old = db.selectFrom('stage_records').select('id').where('at', '<', before).limit(limit);
      const gone = await db.deleteFrom('stage_records').where('id', 'in', old).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

async function list(db: Db, { subject, troubles, before, limit }: RecordFilter): Promise<ListedRecord[]> {
  let query = db
    .selectFrom('stage_records as r')
    .selectAll('r')
    .select((eb) =>
      eb
        .selectFrom('articles as a')
        .select('a.title')
        .where((of) =>
          of.or([of('a.story_id', '=', of.ref('r.subject')), of('a.url', '=', of.ref('r.subject'))]),
        )
        .orderBy('a.arrival')
        .limit(1)
        .as('title'),
    )
    .orderBy('r.id', 'desc')
    .limit(limit);
  if (subject !== null) query = query.where('r.subject', '=', subject);
  if (troubles) query = query.where('r.outcome', '!=', 'passed');
  if (before !== null) query = query.where('r.id', '<', before);
  const rows = await query.execute();
  return rows.map(({ stage, at, ...row }) => ({
    ...row,
    stage: stage as StageRecord['stage'],
    at: at.toISOString(),
  }));
}
