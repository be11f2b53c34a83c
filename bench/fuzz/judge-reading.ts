import { readPage } from '../../src/extract/index.js';

/** How one case ended. */
export interface Judged {
  readonly outcome: string;
  /** CPU time in milliseconds: a busy machine makes no case slow. */
  readonly ms: number;
}

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
    if (date !== null && Number.isNaN(Date.parse(date))) throw new Error(`${date} is no date`);
  }
  return { outcome: article.kind, ms };
}
