import { type Kysely, type Selectable, sql } from 'kysely';
import type { Budget, CallKind, ModelCall, ModelLedger, Spent, SpentDay } from '../newsroom/model/ports.js';
import type { Tables } from './schema.js';

/** One number for every process of a desk: calls are written down one after the other. */
const LOCK = 0x6e75_7467;

/** The ledger of one kind of model calls. */
export function createModelLedger(db: Kysely<Tables>, kind: CallKind): ModelLedger {
  return {
    begin: (call, budgets) =>
      db.transaction().execute(async (tx) => {
        // Two processes that both saw room left would both take it.
        await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
        const { input, output, cost } = call.estimate;
        const wanted = { tokens: input + output, cost };
        const day = await spent(tx, kind, 'day', call.day);
        if (goesOver(day, wanted, budgets.day)) return { over: 'day', spent: day };
        const brief = await spent(tx, kind, 'run', call.run);
        if (goesOver(brief, wanted, budgets.brief)) return { over: 'brief', spent: brief };
        const { id, at, storyId, run, purpose, model } = call;
        await tx
          .insertInto('model_calls')
          .values({
            id,
            at,
            day: call.day,
            kind,
            story_id: storyId,
            run,
            purpose,
            model,
            input_tokens: input,
            output_tokens: output,
            cost,
          })
          .execute();
        return null;
      }),
    async end(id, { inputTokens, outputTokens, cost, outcome, reason, milliseconds }) {
      await db
        .updateTable('model_calls')
        .set({ input_tokens: inputTokens, output_tokens: outputTokens, cost, outcome, reason, milliseconds })
        .where('id', '=', id)
        .execute();
    },
    async spentOn(day) {
      const [found] = await spentDays(db, kind, day, day);
      return found ?? { day, tokens: 0, cost: 0, calls: 0 };
    },
    spentSince: (day) => spentDays(db, kind, day, null),
    async last(limit) {
      const rows = await db
        .selectFrom('model_calls')
        .selectAll()
        .where('kind', '=', kind)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toCall);
    },
    prune: (before, limit) => prune(db, kind, before, limit),
  };
}

/** One statement: no crash between the two loses a call from its day's sum, or counts it twice. */
async function prune(db: Kysely<Tables>, kind: CallKind, before: string, limit: number): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with gone as (
      delete from model_calls where id in (
        select id from model_calls where day < ${before} and kind = ${kind} order by day limit ${limit} for update skip locked
      )
      returning day, input_tokens, output_tokens, cost
    ), sums as (
      insert into model_days (day, kind, calls, tokens, cost)
      select day, ${kind}, count(*), sum(input_tokens + output_tokens), sum(cost) from gone group by day
      on conflict (day, kind) do update set
        calls = model_days.calls + excluded.calls,
        tokens = model_days.tokens + excluded.tokens,
        cost = model_days.cost + excluded.cost
    )
    select count(*)::int as gone from gone`.execute(db);
  return rows[0]?.gone ?? 0;
}

const TOKENS = sql<number>`coalesce(sum(input_tokens + output_tokens), 0)::float8`;
const COST = sql<number>`coalesce(sum(cost), 0)::float8`;

/** A call that still runs, or whose process died, counts at its estimate. */
async function spent(db: Kysely<Tables>, kind: CallKind, by: 'day' | 'run', value: string): Promise<Spent> {
  return db
    .selectFrom('model_calls')
    .select([TOKENS.as('tokens'), COST.as('cost')])
    .where('kind', '=', kind)
    .where(by, '=', value)
    .executeTakeFirstOrThrow();
}

function goesOver(used: Spent, wanted: Spent, budget: Budget): boolean {
  return (
    (budget.tokens !== null && used.tokens + wanted.tokens > budget.tokens) ||
    (budget.cost !== null && used.cost + wanted.cost > budget.cost)
  );
}

/** Single calls, and the sums of those that are not kept any more. */
async function spentDays(
  db: Kysely<Tables>,
  kind: CallKind,
  from: string,
  to: string | null,
): Promise<SpentDay[]> {
  const until = to ?? 'infinity';
  const { rows } = await sql<SpentDay>`
    select day, sum(tokens)::float8 as tokens, sum(cost)::float8 as cost, sum(calls)::int as calls
    from (
      select day, input_tokens + output_tokens as tokens, cost, 1 as calls from model_calls where kind = ${kind}
      union all
      select day, tokens, cost, calls from model_days where kind = ${kind}
    ) as spent
    where day between ${from}::date and ${until}::date
    group by day
    order by day`.execute(db);
  return rows;
}

function toCall(row: Selectable<Tables['model_calls']>): ModelCall {
  const { id, run, purpose, model, outcome, reason, milliseconds } = row;
  return {
    id,
    at: row.at.toISOString(),
    storyId: row.story_id,
    run,
    purpose,
    model,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    cost: Number(row.cost),
    outcome,
    reason,
    milliseconds,
  };
}
