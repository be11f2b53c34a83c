import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleFile } from './article.js';
import { parseArticleFile } from './parse-article-file.js';

/** Reads every `sample/articles/<story>/<name>.md` of the package, in the order of their names. */
export function readArticleFiles(): ArticleFile[] {
  const folder = join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'sample', 'articles');
  return readdirSync(folder)
    .sort()
    .flatMap((story) =>
      readdirSync(join(folder, story))
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => parseArticleFile(`${story}/${name}`, readFileSync(join(folder, story, name), 'utf8'))),
    );
}

/** The articles are not compiled: from `dist/sample/` as from `sample/` they are found by the package's root. */
function packageRoot(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest)) {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown };
    if (name === 'nutgraf') return from;
  }
  const parent = dirname(from);
  if (parent === from)
    throw new Error('The sample articles were not found: no package "nutgraf" above this file.');
  return packageRoot(parent);
}
