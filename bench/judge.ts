/**
 * Scores the verifier with and without a language model as second judge, over the same held-out claims of
 * ../shared/data/verify. A model can only lower a verdict, so it raises the share of false claims refused and lowers
 * the share of true claims let through.
 *   npx tsx bench/judge.ts --model NAME [--url http://127.0.0.1:11434/v1] [--claims 200] [--context 8000]
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createLanguageModel } from '../src/adapters/language-model/create-language-model.js';
import { type Article, completeArticle } from '../src/domain/article.js';
import { UNRESERVED } from '../src/domain/rights.js';
import { loadPrompts } from '../src/load-prompts.js';
import { verifyClaim } from '../src/verify/index.js';
import { judgeStatements, type LanguageModel, type Statement } from '../src/write/index.js';
import { balancedAccuracy, percent } from './metrics.js';
import { hash } from './plant/random.js';
import { type LabelledClaim, readVerifyData, type VerifyData } from './verify-data.js';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    url: { type: 'string' },
    claims: { type: 'string', default: '200' },
    context: { type: 'string', default: '8000' },
  },
});

interface Row {
  readonly dataset: string;
  readonly supported: boolean;
  readonly alone: boolean;
  readonly judged: boolean;
}

const data = readVerifyData();
if (data === null) console.log('bench/judge: ../shared is absent, nothing to score');
else if (options.model === undefined)
  console.log('bench/judge: no model. Give its name with --model, and its server’s address with --url.');
else await report(data, options.model);

async function report(all: VerifyData, name: string): Promise<void> {
  const model = createLanguageModel({
    provider: 'openai-compatible',
    baseUrl: options.url ?? null,
    model: name,
    key: null,
    totalSeconds: 300,
    silentSeconds: 120,
  });
  const rows: Row[] = [];
  const notes = new Map<string, number>();
  for (const claim of chosen(all.claims)) {
    const { row, told } = await judge(claim, all.texts.get(claim.source) ?? '', model);
    rows.push(row);
    for (const note of told) notes.set(note, (notes.get(note) ?? 0) + 1);
  }
  console.log(`data set                  n (unsupported)   BAcc alone   with ${name}`);
  for (const dataset of [...new Set(rows.map((row) => row.dataset))].sort())
    tell(
      dataset,
      rows.filter((row) => row.dataset === dataset),
    );
  tell('all', rows);
  for (const [note, many] of [...notes].sort((a, b) => b[1] - a[1]).slice(0, 8))
    console.log(`${many} x ${note}`);
}

/** As many true as false claims of each data set, the same in every run. */
function chosen(claims: readonly LabelledClaim[]): LabelledClaim[] {
  const test = claims.filter(({ part, sentences }) => part === 'test' && sentences.length > 0);
  const kinds = new Map<string, LabelledClaim[]>();
  for (const claim of test) {
    const key = `${claim.dataset} ${claim.supported}`;
    kinds.set(key, [...(kinds.get(key) ?? []), claim]);
  }
  const share = Math.ceil(Number(options.claims) / kinds.size);
  return [...kinds.values()].flatMap((list) =>
    list.sort((a, b) => hash(`judge:${a.id}`) - hash(`judge:${b.id}`)).slice(0, share),
  );
}

async function judge(
  { dataset, source, sentences, supported }: LabelledClaim,
  text: string,
  model: LanguageModel,
): Promise<{ row: Row; told: readonly string[] }> {
  const found = sentences.map((sentence) => verifyClaim({ sentence, sources: [{ id: source, text }] }));
  const alone = found.every(({ verdict }) => verdict === 'supported');
  // What the verifier refuses stays refused, so there is nothing to ask.
  if (!alone) return { row: { dataset, supported, alone, judged: false }, told: [] };
  const article: Article = {
    ...completeArticle({ title: '', text, outlet: 'A' }, 0),
    rights: UNRESERVED,
  };
  const statements = sentences.map((sentence, at): Statement => {
    const evidence = (found[at]?.evidence ?? []).map(({ start, end }) => ({ article: 0, start, end }));
    return { id: `${at}`, text: sentence, evidence };
  });
  const { doubts, notes } = await judgeStatements(statements, [article], {
    model,
    prompts: loadPrompts(),
    contextTokens: Number(options.context),
    newMark: () => randomUUID().replaceAll('-', ''),
  });
  return { row: { dataset, supported, alone, judged: doubts.size === 0 }, told: notes };
}

function tell(name: string, rows: readonly Row[]): void {
  const score = (of: (row: Row) => boolean): string =>
    percent(
      balancedAccuracy(
        rows.map((row) => ({ supported: row.supported, score: of(row) ? 1 : 0 })),
        0.5,
      ),
    );
  const wrong = rows.filter(({ supported }) => !supported).length;
  console.log(
    `${name.padEnd(24)} ${String(rows.length).padStart(5)} (${wrong})`.padEnd(42) +
      `${score((row) => row.alone).padStart(12)} ${score((row) => row.judged).padStart(10)}`,
  );
}
