import type { ExtractedArticle } from '../../domain/article.js';
import { tellGenre } from '../../domain/genre.js';
import { linesOfText } from './body/lines-of-text.js';
import { MIN_WORDS } from './classify-page.js';
import type { PageOrigin } from './extract-article.js';
import { countWords } from './words.js';

/** Reads a plain-text file as an article: the first line is its title, each further line a block. */
export function extractPlainText(text: string, { url = null }: PageOrigin = {}): ExtractedArticle {
  const [title, ...lines] = linesOfText(text);
  const words = lines.reduce((sum, line) => sum + countWords(line.text), 0);
  const kind = title === undefined ? 'empty' : words < MIN_WORDS ? 'thin' : 'article';
  const body = lines.map((line) => line.text).join('\n');
  const facts = { types: [], section: null, tags: [], byline: null };
  const told = tellGenre({ ...facts, url, title: title?.text ?? null, text: body });
  return {
    kind,
    access: 'open',
    reason: reasonFor(kind, words),
    title: title?.text ?? null,
    dek: null,
    byline: null,
    people: [],
    published: null,
    modified: null,
    siteName: null,
    canonical: url,
    lang: null,
    section: null,
    genre: told.genre,
    genreSign: told.sign,
    tags: [],
    image: null,
    imageCredit: null,
    doubts: [],
    text: body,
    blocks: lines.map(({ role, text: line }) => ({ role, text: line })),
    omitted: [],
    further: { pages: [], alternatives: [] },
  };
}

function reasonFor(kind: 'empty' | 'thin' | 'article', words: number): string | null {
  if (kind === 'empty') return 'The file holds no text; check that it was saved.';
  if (kind === 'thin') return `The file holds only ${words} words after its title, too few for a report.`;
  return null;
}
