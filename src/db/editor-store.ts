import { type Kysely, sql } from 'kysely';
import type { EditorStore } from '../newsroom/ports.js';
import { isConflict } from './database.js';
import type { Tables } from './schema.js';

/** Editors, their one-time links and their sessions; only hashes of secrets are kept. */
export function createEditorStore(db: Kysely<Tables>): EditorStore {
  return {
    async addLink(tokenHash, expires) {
      await db.insertInto('sign_in_links').values({ token_hash: tokenHash, expires_at: expires }).execute();
    },
    async linkIsGood(tokenHash, now) {
      const row = await goodLink(db, tokenHash, now).executeTakeFirst();
      return row !== undefined;
    },
    redeem: (input) => redeem(db, input),
    async byName(name) {
      const row = await db
        .selectFrom('editors')
        .select(['id', 'name', 'password'])
        .where(sql`lower(name)`, '=', name.toLowerCase())
        .executeTakeFirst();
      return row ?? null;
    },
    async addSession(idHash, editorId, expires) {
      await db.deleteFrom('sessions').where('expires_at', '<', new Date()).execute();
      await db
        .insertInto('sessions')
        .values({ id_hash: idHash, editor_id: editorId, expires_at: expires })
        .execute();
    },
    async ofSession(idHash, now) {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('editors', 'editors.id', 'sessions.editor_id')
        .select(['editors.id', 'editors.name'])
        .where('id_hash', '=', idHash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ?? null;
    },
    async endSession(idHash) {
      await db.deleteFrom('sessions').where('id_hash', '=', idHash).execute();
    },
    async countWithPassword() {
      const row = await db
        .selectFrom('editors')
        .select(sql<number>`count(*)::int`.as('n'))
        .where('password', 'is not', null)
        .executeTakeFirstOrThrow();
      return row.n;
    },
  };
}

function goodLink(db: Kysely<Tables>, tokenHash: string, now: Date) {
  return db
    .selectFrom('sign_in_links')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now);
}

async function redeem(
  db: Kysely<Tables>,
  input: Parameters<EditorStore['redeem']>[0],
): ReturnType<EditorStore['redeem']> {
  try {
    return await db.transaction().execute(async (tx) => {
      const used = await tx
        .updateTable('sign_in_links')
        .set({ used_at: input.now })
        .where('token_hash', '=', input.tokenHash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', input.now)
        .executeTakeFirst();
      if (used.numUpdatedRows !== 1n) return 'used';
      await tx.insertInto('editors').values(input.editor).execute();
      return 'done';
    });
  } catch (cause) {
    if (isConflict(cause)) return 'name-taken';
    throw cause;
  }
}
