import type { StageRecord } from '../domain/story.js';
import type { RecordStore } from '../newsroom/ports.js';
import type { Db } from './database.js';

/** The record of why each item passed or stopped at each stage. */
export function createRecordStore(db: Db): RecordStore {
  return {
    async add({ subject, stage, outcome, reason }) {
      await db.insertInto('stage_records').values({ subject, stage, outcome, reason }).execute();
    },
    async list(subject, limit) {
      let query = db.selectFrom('stage_records').selectAll().orderBy('id', 'desc').limit(limit);
      if (subject !== null) query = query.where('subject', '=', subject);
      const rows = await query.execute();
      return rows.map(({ subject, stage, outcome, reason, at }) => ({
        subject,
        stage: stage as StageRecord['stage'],
        outcome,
        reason,
        at: at.toISOString(),
      }));
    },
  };
}
