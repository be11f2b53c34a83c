import { readPage } from '../../src/extract/index.js';

/** How one case ended. */
export interface Judged {
  readonly outcome: string;
  /** CPU time in milliseconds: a busy machine makes no case slow. */
  readonly ms: number;
}

/** ISO 8601: a date, or an instant with its offset. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** U+0000 and halves of surrogate pairs, as JSON writes them. */
const NO_CHARACTER = /\\u(?:0000|d[89a-f][\da-f]{2})/i;

/** Reads the bytes as the program does; throws where the reading is not what it promises. */
export function judgeReading(bytes: Uint8Array): Judged {
  const start = process.cpuUsage();
  const { kind, article, refused } = readPage({
    bytes,
    contentType: null,
    url: 'https://a.example/2026/03/story',
  });
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (article === null) {
    const isSentence = refused === null || /^The page .*\.$/.test(refused);
    if (!isSentence) throw new Error(`refused without a sentence: ${refused}`);
    return { outcome: refused === null ? kind : 'refused', ms };
  }
  if (article.text !== article.blocks.map(({ text }) => text).join('\n'))
    throw new Error('the text is not its blocks');
  if (article.blocks.some(({ text }) => text.trim() === '' || text.includes('\n')))
    throw new Error('a block is no line');
  if (article.kind !== 'article' && article.reason === null)
    throw new Error(`${article.kind} without a reason`);
  for (const date of [article.published, article.modified]) {
    if (date !== null && !(ISO.test(date) && !Number.isNaN(Date.parse(date))))
      throw new Error(`${date} is no date`);
  }
  const { pages, alternatives } = article.further;
  for (const url of [article.canonical, article.image, ...pages, ...alternatives.map((other) => other.url)])
    if (url !== null && !(/^https?:\/\//.test(url) && URL.canParse(url)))
      throw new Error(`${url} is no address`);
  const { title, dek, byline, siteName } = article;
  for (const [name, line] of Object.entries({
    title,
    dek,
    byline,
    siteName,
    person: article.people.join(' ') || null,
  }))
    if (line !== null && (line.trim() === '' || /[\n\r]/.test(line)))
      throw new Error(`the ${name} is no line: ${JSON.stringify(line)}`);
  if (NO_CHARACTER.test(JSON.stringify(Object.values(article)).replaceAll('\\\\', '')))
    throw new Error('a part holds what PostgreSQL cannot keep');
  return { outcome: article.kind, ms };
}
