import type { ArticleFile, CopyOrder, Swap } from './article.js';

/** A front matter that cannot be used; `file` and `problem` say where and why. */
export class ArticleFileError extends Error {
  constructor(
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}`);
    this.name = 'ArticleFileError';
  }
}

/**
 * Reads one article file: `key: value` lines between two `---` lines, then paragraphs.
 * @param file `<story>/<name>.md`, for the story's name and for errors
 */
export function parseArticleFile(file: string, text: string): ArticleFile {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (parts === null) throw new ArticleFileError(file, 'there is no front matter');
  const fields = readFields(parts[1] ?? '');
  const need = (key: string): string => {
    const value = fields.get(key)?.[0];
    if (value === undefined) throw new ArticleFileError(file, `"${key}" is missing`);
    return value;
  };
  const optional = (key: string): string | null => fields.get(key)?.[0] ?? null;
  const edit = optional('edit');
  const paywall = optional('paywall');
  const [story = '', name = ''] = file.replace(/\.md$/, '').split('/');
  return {
    story,
    name,
    outlet: need('outlet'),
    hoursAgo: Number(need('hoursAgo')),
    title: need('title'),
    dek: need('dek'),
    byline: need('byline'),
    section: need('section'),
    tags: need('tags').split(', '),
    dateline: optional('dateline'),
    image: need('image'),
    credit: need('credit'),
    opinion: optional('opinion') === 'true',
    paywall: paywall === null ? null : Number(paywall),
    copy: readCopyOrder(fields),
    edit: edit === null ? null : readSwap(edit),
    correction: optional('correction'),
    paragraphs: (parts[2] ?? '').split(/\n{2,}/).flatMap((paragraph) => paragraph.trim() || []),
  };
}

function readFields(head: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon);
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  return fields;
}

function readCopyOrder(fields: Map<string, string[]>): CopyOrder | null {
  const from = fields.get('copyOf')?.[0];
  if (from === undefined) return null;
  return { from, cut: Number(fields.get('cut')?.[0] ?? 0), swaps: (fields.get('swap') ?? []).map(readSwap) };
}

function readSwap(line: string): Swap {
  const [from = '', to = ''] = line.split(' => ');
  return { from, to };
}
