import { type Kysely, sql } from 'kysely';
import type { EditorStore } from '../newsroom/ports.js';
import { type Db, isConflict } from './database.js';
import type { Tables } from './schema.js';

/** Editors, their one-time links and their sessions; only hashes of secrets are kept. */
export function createEditorStore(db: Kysely<Tables>): EditorStore {
  return {
    async addLink(tokenHash, expires, editorId) {
      const link = { token_hash: tokenHash, expires_at: expires, editor_id: editorId };
      await db.insertInto('sign_in_links').values(link).execute();
    },
    async openLink(tokenHash, now) {
      const row = await db
        .selectFrom('sign_in_links as l')
        .leftJoin('editors as e', 'e.id', 'l.editor_id')
        .select('e.name')
        .where('l.token_hash', '=', tokenHash)
        .where('l.used_at', 'is', null)
        .where('l.expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : { editor: row.name };
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

async function redeem(
  db: Kysely<Tables>,
  input: Parameters<EditorStore['redeem']>[0],
): ReturnType<EditorStore['redeem']> {
  try {
    return await db.transaction().execute(async (tx) => {
      const link = await tx
        .updateTable('sign_in_links')
        .set({ used_at: input.now })
        .where('token_hash', '=', input.tokenHash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', input.now)
        .returning('editor_id')
        .executeTakeFirst();
      if (link === undefined) return 'used';
      if (link.editor_id !== null) return renewPassword(tx, link.editor_id, input.editor.password);
      await tx.insertInto('editors').values(input.editor).execute();
      return { id: input.editor.id };
    });
  } catch (cause) {
    if (isConflict(cause)) return 'name-taken';
    throw cause;
  }
}

/** Whoever had the old password is signed out with it. */
async function renewPassword(tx: Db, id: string, password: string): Promise<{ readonly id: string }> {
  await tx.updateTable('editors').set({ password }).where('id', '=', id).execute();
  await tx.deleteFrom('sessions').where('editor_id', '=', id).execute();
  return { id };
}
