import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.js';

/**
 * Changes a source's name and family. Independence is counted in families, so the family changes with the
 * articles that the source reported and in the briefs that cite them; names stay as they were printed.
 * @returns false where there is no such source
 */
export async function renameSource(
  db: Kysely<Tables>,
  id: string,
  { name, family, standing }: { name: string; family: string; standing: number },
): Promise<boolean> {
  return await db.transaction().execute(async (changes) => {
    const done = await changes
      .updateTable('sources')
      .set({ name, family, standing })
      .where('id', '=', id)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) return false;
    await changes
      .updateTable('articles')
      .set({ family })
      .where('source_id', '=', id)
      .where('family', '!=', family)
      .execute();
    await sql`
      with reported as (select id from articles where source_id = ${id})
      update briefs set sources = (
        select jsonb_agg(case when cited ->> 'articleId' in (select id from reported)
                              then cited || jsonb_build_object('family', ${family}::text) else cited end order by n)
        from jsonb_array_elements(sources) with ordinality as list (cited, n))
      where exists (select from jsonb_array_elements(sources) cited
                    where cited ->> 'articleId' in (select id from reported)
                      and cited ->> 'family' <> ${family})`.execute(changes);
    return true;
  });
}
