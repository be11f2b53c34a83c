/**
 * Claims written by hand beside made reports: half are true, half hold one error that is hard to see (a lost
 * attribution, another doer, a joined cause). Prints, by kind, how many the verifier judges right. The claims were
 * written without a look at the rules; the errors of those marked "looked at" were read when rules were written later,
 * those marked "unseen" were not. Those of "later" were written by somebody else when clauses were read, those of
 * "apart" when a doer was looked for in other sentences: half of them name the doer in another sentence than the deed.
 * Usage: npx tsx bench/pairs.ts [--list]   (--list: what is judged wrong among those that were looked at)
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { verifyClaim } from '../src/index.js';

const SETS = ['looked at', 'unseen', 'looked at later', 'unseen later', 'unseen apart'] as const;

interface Pair {
  readonly set: (typeof SETS)[number];
  readonly kind: string;
  readonly holds: boolean;
  readonly claim: string;
  readonly source: string;
  readonly published?: string;
}

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const pairs = ['pairs.json', 'later-pairs.json', 'apart-pairs.json'].flatMap(
  (file) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, 'pairs', file), 'utf8')) as Pair[],
);

const judged = pairs.map((pair) => {
  const { verdict, problems } = verifyClaim({
    sentence: pair.claim,
    sources: [{ id: 'report', text: pair.source, published: pair.published ?? null }],
  });
  return { pair, problems, isRight: (verdict === 'supported') === pair.holds };
});

for (const set of SETS) {
  console.log(`\n${set}${' '.repeat(28 - set.length)}judged right`);
  for (const holds of [true, false]) {
    const rows = judged.filter(({ pair }) => pair.set === set && pair.holds === holds);
    for (const kind of [...new Set(rows.map(({ pair }) => pair.kind))].sort())
      tell(
        `  ${kind}`,
        rows.filter(({ pair }) => pair.kind === kind),
      );
    tell(holds ? 'true claims' : 'false claims', rows);
  }
}
if (values.list)
  for (const { pair, problems, isRight } of judged)
    if (!isRight && pair.set.startsWith('looked at'))
      console.log(
        `\n${pair.holds ? 'true' : 'false'}, ${pair.kind}: ${pair.claim}\n  ${pair.source}\n  ${problems.map(({ type, text }) => `${type}: ${text}`).join('; ')}`,
      );

function tell(name: string, rows: readonly { readonly isRight: boolean }[]): void {
  const right = rows.filter(({ isRight }) => isRight).length;
  console.log(`${name.padEnd(28)}${String(right).padStart(4)} of ${rows.length}`);
}
