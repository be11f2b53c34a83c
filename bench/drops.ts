/**
 * Attributions dropped from articles in which people marked who says what: is the loss named, and are the same
 * words with their speaker, and the articles' own facts, left alone?
 *   npx tsx bench/drops.ts [--half 0|1] [--show 20]
 */
import { parseArgs } from 'node:util';
import { verifyClaim } from '../src/verify/index.js';
import { percent, thresholdAt } from './metrics.js';
import { type Drop, dropAttributions, type MarkedArticle } from './plant/drop-attributions.js';
import { hash } from './plant/random.js';
import { readSharedJsonl } from './shared-data.js';

const SEED = 41;
const FALSE_FLAGS = 0.05;

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
  },
});

const articles = readSharedJsonl<MarkedArticle>('verify/attributions.jsonl.gz');
if (articles === null) console.log('bench/drops: ../shared is absent, nothing to score');
else
  report(
    articles.filter(({ id }) => options.half === '' || hash(`drops:${id}`) % 2 === Number(options.half)),
  );

function report(marked: readonly MarkedArticle[]): void {
  const judged = dropAttributions(marked, SEED).map((drop) => {
    const { score, problems } = verifyClaim({
      sentence: drop.sentence,
      sources: [{ id: drop.id, text: drop.text }],
    });
    return { drop, score, supported: drop.kind !== 'dropped', named: problems.some(isAttribution) };
  });
  const threshold = thresholdAt(judged, FALSE_FLAGS);
  for (const kind of ['dropped', 'kept', 'fact'] as const) {
    const rows = judged.filter((row) => row.drop.kind === kind);
    const named = percent(rows.filter((row) => row.named).length / rows.length);
    const flagged = percent(rows.filter((row) => row.score < threshold).length / rows.length);
    console.log(
      `${kind.padEnd(8)} ${String(rows.length).padStart(5)}   named ${named.padStart(5)}   by score ${flagged.padStart(5)}`,
    );
  }
  const wrong = judged.filter(
    (row) => row.named === row.supported && (!options.kind || row.drop.kind === options.kind),
  );
  for (const { drop, score } of wrong.slice(0, Number(options.show))) show(drop, score);
}

function isAttribution({ type }: { readonly type: string }): boolean {
  return type === 'attribution';
}

function show({ kind, sentence, id }: Drop, score: number): void {
  console.log(`${kind} ${score.toFixed(2)} ${id} | ${sentence}`);
}
