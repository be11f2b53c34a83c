/**
 * Holds the measures of STYLE.md: lengths of files and functions, names, default exports.
 * Usage: tsx tools/check-measures.ts [FOLDER]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const LIMITS = {
  fileMedian: 80,
  fileP95: 250,
  fileMost: 400,
  testFileMost: 600,
  functionP95: 40,
  functionMost: 60,
};
const BANNED_NAMES = /^(?:utils?|helpers?|common|managers?|wrappers?)\.tsx?$/;

const root = path.resolve(process.argv[2] ?? '.');
const problems: string[] = [];
const fileLengths: number[] = [];
const functionLengths: number[] = [];

for (const file of listFiles()) measure(file);
report('median length of files', quantile(fileLengths, 0.5), LIMITS.fileMedian);
report('95th percentile of files', quantile(fileLengths, 0.95), LIMITS.fileP95);
report('95th percentile of functions', quantile(functionLengths, 0.95), LIMITS.functionP95);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function listFiles(): string[] {
  return ['src', 'sample', 'bench', 'tools', 'test']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file));
}

function measure(file: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  const lines = text.split('\n').length - 1;
  const isTest =
    /\.test\.tsx?$/.test(file) ||
    file.startsWith(`test${path.sep}`) ||
    file.includes(`${path.sep}fixtures${path.sep}`);
  const most = isTest ? LIMITS.testFileMost : LIMITS.fileMost;
  if (lines > most) problems.push(`${file}: ${lines} lines, at most ${most}`);
  if (!file.startsWith(`test${path.sep}`) && BANNED_NAMES.test(path.basename(file)))
    problems.push(`${file}: a file is named after what it does, not "${path.basename(file)}"`);
  if (isTest) return;
  fileLengths.push(lines);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  visit(source, source);
}

function visit(node: ts.Node, source: ts.SourceFile): void {
  if (isFunction(node)) measureFunction(node, source);
  ts.forEachChild(node, (child) => visit(child, source));
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isConstructorDeclaration(node)
  );
}

function measureFunction(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): void {
  const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const to = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  const lines = to - from + 1;
  functionLengths.push(lines);
  if (lines > LIMITS.functionMost)
    problems.push(
      `${source.fileName}:${from + 1}: a function of ${lines} lines, at most ${LIMITS.functionMost}`,
    );
}

function report(what: string, is: number, most: number): void {
  console.log(`${what}: ${is} lines (at most ${most})`);
  if (is > most) problems.push(`${what}: ${is} lines, at most ${most}`);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}
