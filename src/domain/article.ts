import type { Genre, GenreSign } from './genre.js';
import type { Rights } from './rights.js';

/** What a paragraph of an article is. */
export type BlockRole = 'body' | 'quote' | 'heading' | 'list' | 'caption';

/** One line of an article's text with its role. */
export interface Block {
  readonly role: BlockRole;
  readonly text: string;
}

/** Something on the page that is not part of the article, and why it was left out. */
export interface Omission {
  readonly text: string;
  readonly reason: string;
}

/** What kind of page was read; only `article` goes on to the next stage. */
export type PageKind =
  | 'article'
  | 'thin'
  | 'paywall'
  | 'consent-wall'
  | 'script-only'
  | 'link-list'
  | 'empty';

/**
 * What an outlet lets everyone read of an article: all of it, only its beginning, or (as it says itself) nothing
 * without a subscription although the page holds the text.
 */
export type Access = 'open' | 'excerpt' | 'subscribers';

/** Where else the outlet has the same article, as absolute addresses of the same site. */
export interface FurtherPages {
  /** The parts after this one, in order. */
  readonly pages: readonly string[];
  /** Other forms of the whole article, best first. */
  readonly alternatives: readonly { readonly form: 'single page' | 'AMP' | 'print'; readonly url: string }[];
}

/** An article as it was found on a page. Dates are ISO 8601; a date without a time is `YYYY-MM-DD`. */
export interface ExtractedArticle {
  readonly kind: PageKind;
  /** Whether the text is the whole article. */
  readonly access: Access;
  /** One sentence for the editor when this is no article, or not all of it: what was found instead. */
  readonly reason: string | null;
  readonly title: string | null;
  readonly dek: string | null;
  /** The author line as one string, names joined with ", ". */
  readonly byline: string | null;
  readonly people: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly siteName: string | null;
  readonly canonical: string | null;
  /** BCP 47 language tag. */
  readonly lang: string | null;
  readonly section: string | null;
  readonly genre: Genre;
  /** What tells the genre, a clause for the editor; null for a report. */
  readonly genreSign: string | null;
  readonly tags: readonly string[];
  /** Address of the lead picture, and whose picture it is. */
  readonly image: string | null;
  readonly imageCredit: string | null;
  /** Where what the page tells machines contradicts what it shows: one sentence each, with what was taken. */
  readonly doubts: readonly string[];
  /** One line for each block, without the title. Evidence offsets (UTF-16 code units) point into this string. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly omitted: readonly Omission[];
  readonly further: FurtherPages;
}

/** One source's text of an event: what the group, write and verify stages work on. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly outlet: string;
  /** The owner's name or the registrable domain; independence is counted in families. */
  readonly family: string;
  /** ISO 8601, or null where the page does not say. */
  readonly published: string | null;
  readonly lang: string | null;
  /** Unchanging text of the snapshot; offsets point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The outlet whose text this is a syndicated copy of. */
  readonly syndicatedFrom: string | null;
  /** What the outlet reserves; left out where nobody has read it. */
  readonly rights?: Rights;
  /** Set where the outlet keeps the article for its subscribers. */
  readonly access?: Exclude<Access, 'open'>;
  /** Set where the text is no report: what it is. */
  readonly genre?: Exclude<Genre, 'report'>;
  /** What tells the genre, a clause for the editor. */
  readonly genreSign?: string;
}

/** The least that an article needs when it comes from outside the desk. */
export type ArticleInput = Pick<Article, 'title' | 'text'> & Partial<Article>;

/** Fills in what a caller left out; `index` gives articles without an id a stable one. */
export function completeArticle(input: ArticleInput, index: number): Article {
  const host = hostOf(input.url ?? null);
  const outlet = input.outlet ?? host ?? `Source ${index + 1}`;
  return {
    id: input.id ?? `a${index + 1}`,
    url: input.url ?? null,
    title: input.title,
    dek: input.dek ?? null,
    byline: input.byline ?? null,
    outlet,
    family: input.family ?? host ?? outlet,
    published: input.published ?? null,
    lang: input.lang ?? null,
    text: input.text,
    blocks: input.blocks ?? input.text.split('\n').map((text) => ({ role: 'body' as const, text })),
    syndicatedFrom: input.syndicatedFrom ?? null,
    ...(input.rights === undefined ? {} : { rights: input.rights }),
    ...accessOf(input.access ?? 'open'),
    ...genreOf({ genre: input.genre ?? 'report', sign: input.genreSign ?? null }),
  };
}

/** What an article carries of its page's access: nothing where everyone may read it. */
export const accessOf = (access: Access): Pick<Article, 'access'> => (access === 'open' ? {} : { access });

/** What an article carries of its genre: nothing where it is a report. */
export const genreOf = ({ genre, sign }: GenreSign): Pick<Article, 'genre' | 'genreSign'> =>
  genre === 'report' ? {} : { genre, ...(sign === null ? {} : { genreSign: sign }) };

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
