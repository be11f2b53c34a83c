import { type Kysely, sql } from 'kysely';
import type { VectorStore } from '../newsroom/embedder/ports.js';
import type { Tables } from './schema.js';

/** A text that an embedder could not place so often is left without a vector. */
const MOST_TRIES = 3;

/** A copy lies where its original lies; what an outlet keeps from models is not sent to one. */
const WANTED = sql`a.copy_of is null and (a.rights ->> 'languageModel')::boolean`;

/** Where articles lie among others by what they mean. */
export function createVectorStore(db: Kysely<Tables>): VectorStore {
  return {
    async waiting(space, since, limit) {
      const { rows } = await sql<{ id: string }>`
        select a.id from articles a
          left join article_vectors v on v.article_id = a.id and v.space = ${space}
         where a.read_at >= ${since} and ${WANTED} and v.numbers is null and coalesce(v.tries, 0) < ${MOST_TRIES}
         order by a.arrival desc limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async keep(space, vectors) {
      for (const { articleId, numbers } of vectors)
        await sql`insert into article_vectors (article_id, space, numbers) values (${articleId}, ${space}, ${bytesOf(numbers)})
                  on conflict (article_id) do update
                     set space = excluded.space, numbers = excluded.numbers, met = false, tries = 0`.execute(
          db,
        );
    },
    async fail(space, articleId) {
      await sql`insert into article_vectors as v (article_id, space, tries) values (${articleId}, ${space}, 1)
                on conflict (article_id) do update
                   set tries = case when v.space = excluded.space then v.tries + 1 else 1 end,
                       space = excluded.space, numbers = null, met = false`.execute(db);
    },
    async unmet(space, since, limit) {
      const { rows } = await sql<{ id: string; numbers: Buffer }>`
        select a.id, v.numbers from article_vectors v join articles a on a.id = v.article_id
         where v.space = ${space} and v.numbers is not null and not v.met and a.read_at >= ${since}
         order by a.arrival limit ${limit}`.execute(db);
      return rows.map(({ id, numbers }) => ({ articleId: id, numbers: numbersOf(numbers) }));
    },
    async since(space, time) {
      const { rows } = await sql<{ id: string; numbers: Buffer }>`
        select a.id, v.numbers from article_vectors v join articles a on a.id = v.article_id
         where v.space = ${space} and v.numbers is not null and v.met and a.read_at >= ${time}`.execute(db);
      return new Map(rows.map(({ id, numbers }) => [id, numbersOf(numbers)]));
    },
    async count(space, since) {
      const { rows } = await sql<{ placed: number; waiting: number; kept: number }>`
        select count(*) filter (where v.numbers is not null)::int as placed,
               count(*) filter (where v.numbers is null and ${WANTED} and coalesce(v.tries, 0) < ${MOST_TRIES})::int as waiting,
               count(*) filter (where not (a.rights ->> 'languageModel')::boolean)::int as kept
          from articles a left join article_vectors v on v.article_id = a.id and v.space = ${space}
         where a.read_at >= ${since}`.execute(db);
      return rows[0] ?? { placed: 0, waiting: 0, kept: 0 };
    },
    async countBridged() {
      const { rows } = await sql<{ n: number }>`
        select count(distinct story_id)::int as n from articles where placed ->> 'decision' = 'joined by meaning'`.execute(
        db,
      );
      return rows[0]?.n ?? 0;
    },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
const numbersOf = ({ buffer, byteOffset, byteLength }: Buffer): Int8Array =>
  new Int8Array(buffer, byteOffset, byteLength).slice();
