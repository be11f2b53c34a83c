/** What kind of text an article is. Only a `report` counts as an outlet's own coverage of an event. */
export type Genre = 'report' | 'opinion' | 'sponsored' | 'press-release' | 'satire';

/** A genre and the words of the page that tell it. */
export interface GenreSign {
  readonly genre: Genre;
  /** One clause for the editor: "its section is Opinion". Null for a report: nothing says otherwise. */
  readonly sign: string | null;
}

/** How a genre that is no report is labelled. */
export const GENRE_NAMES: Readonly<Record<Exclude<Genre, 'report'>, string>> = {
  opinion: 'Opinion',
  sponsored: 'Sponsored',
  'press-release': 'Press release',
  satire: 'Satire',
};

/** What is known of an article that may tell its genre. */
export interface GenreFacts {
  /** schema.org types that the page gives the article. */
  readonly types: readonly string[];
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly text: string;
}

type Told = Exclude<Genre, 'report'>;
type Named = readonly (readonly [Told, RegExp])[];

/** https://schema.org/NewsArticle, "More specific types"; the trust project's names for them. */
const TYPES: Named = [
  ['opinion', /^(?:Opinion|ReviewNews|CriticReview)/i],
  ['sponsored', /^AdvertiserContent/i],
  ['satire', /^Satirical/i],
];

/** Parts of an outlet, as outlets name them in the languages that we meet most. The whole name, never a word of it. */
const SECTIONS: Named = [
  [
    'opinion',
    /^(?:opinions?(?: (?:&|and) (?:analysis|ideas|editorials?))?|editorials?|op-?eds?|comment(?:ary|isfree)?|columns?|columnists?|letters(?: to the editor)?|viewpoints?|perspectives?|essays?|meinung(?:en)?|kommentare?|leitartikel|gastbeitr(?:ag|äge)|opinión|opinião|opinie|tribunes?|éditos?|editoriale|editoriales)$/i,
  ],
  [
    'sponsored',
    /^(?:sponsored(?: (?:content|posts?|stories|articles?))?|paid[ -](?:posts?|content|for)|partner content|brand(?:ed)?[ -](?:content|studio|voice)|advertorials?|advertisement features?|promoted(?: content)?|anzeigen?|advertorial|publireportages?|contenu sponsorisé|contenido patrocinado|publirreportajes?)$/i,
  ],
  [
    'press-release',
    /^(?:(?:press|news|media)[ -]releases?|pressemitteilung(?:en)?|communiqués?(?: de presse)?|comunicados?(?: de prensa)?|persberichten?)$/i,
  ],
  ['satire', /^(?:satire|satira|sátira|humou?r)$/i],
];

const TITLES: Named = [
  [
    'opinion',
    /^\W*(?:editorial|opinion|op-ed|column|comment(?:ary)?|letters?(?: to the editor)?|viewpoint|guest (?:post|column|essay))\s*[\]:|–—]/i,
  ],
  [
    'sponsored',
    /^\W*(?:sponsored(?: content| post)?|paid (?:post|content)|advertorial|anzeige|partner content)\s*[\]:|–—]/i,
  ],
  ['press-release', /^\W*(?:press release|news release|pressemitteilung)\s*[\]:|–—]/i],
  ['satire', /^\W*satire\s*[\]:|–—]/i],
];

const BYLINES: Named = [
  ['opinion', /\beditorial board\b/i],
  ['sponsored', /^(?:sponsored|paid for|presented|brought to you) by\b|\bbrand ?studio\b/i],
];

/** What an outlet prints above or below a text that somebody paid for. "Advertisement" alone marks an advert beside it. */
const PAID_LINE =
  /^(?:this (?:article|content|post|story) (?:is|was) (?:sponsored|paid for|produced|provided|created)\b.{0,40}\bby|(?:sponsored|paid for) by\s|paid (?:post|content)\b|sponsored (?:content|post)\b|advertorial\b|in paid partnership with\b)/i;
/** Lines at either end of a text that are looked at for it. */
const EDGE = 2;

/** Marks of a text that its subject wrote; two of them tell one, the first alone. */
const RELEASE_MARKS: readonly RegExp[] = [
  /^\W*for immediate release\b/im,
  /^(?:media|press|investor) (?:contacts?|relations|enquiries|inquiries)\b/im,
  /^about [\p{Lu}\d][^.\n]{1,60}$/imu,
  /\bforward-looking statements\b/i,
  /\bwe(?:’|'| a)re (?:thrilled|excited|delighted|proud|pleased) to\b|\b(?:is|are) (?:thrilled|excited|delighted|proud|pleased) to announce\b/i,
  /^source:? [\p{Lu}][^.\n]{1,60}$/imu,
];
const MARKS_NEEDED = 2;

/**
 * Tells a report from opinion, sponsored text, a press release and satire: by what the page says of itself first,
 * by where it stands, then by its own words. General signs only: no outlet is known by name.
 */
export function tellGenre(facts: GenreFacts): GenreSign {
  return (
    byType(facts) ??
    byPlace(facts) ??
    named(TITLES, facts.title, (words) => `its headline begins “${words}”`) ??
    named(BYLINES, facts.byline, (words) => `its byline says “${words}”`) ??
    byText(facts.text) ?? { genre: 'report', sign: null }
  );
}

/** Whether a text stands beside reports as something else. */
export const isNoReport = (genre: Genre | undefined): genre is Told =>
  genre !== undefined && genre !== 'report';

function byType({ types }: GenreFacts): GenreSign | null {
  for (const type of types) {
    const found = TYPES.find(([, pattern]) => pattern.test(type));
    if (found !== undefined) return { genre: found[0], sign: `the page calls itself ${type}` };
  }
  return null;
}

function byPlace({ section, tags, url }: GenreFacts): GenreSign | null {
  const parts = (section ?? '').split(/\s*[|>/,]\s*/);
  for (const part of parts) {
    const found = named(SECTIONS, part, (words) => `its section is ${words}`);
    if (found !== null) return found;
  }
  // Tags name what a text is about: only those that name what it is count.
  for (const tag of tags) {
    const found = SECTIONS.find(([genre, pattern]) => genre !== 'opinion' && pattern.test(tag));
    if (found !== undefined) return { genre: found[0], sign: `it is tagged ${tag}` };
  }
  if (url === null || !URL.canParse(url)) return null;
  const folders = new URL(url).pathname.split('/').slice(1, -1);
  for (const folder of folders) {
    const forms = [folder, folder.replace(/[-_]+/g, ' ')];
    const found = SECTIONS.find(([, pattern]) => forms.some((form) => pattern.test(form)));
    if (found !== undefined) return { genre: found[0], sign: `its address has /${folder}/` };
  }
  return null;
}

function byText(text: string): GenreSign | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const edges = [...lines.slice(0, EDGE), ...lines.slice(EDGE).slice(-EDGE)];
  const paid = edges.find((line) => PAID_LINE.test(line.trim()));
  if (paid !== undefined) return { genre: 'sponsored', sign: `it says “${paid.trim().slice(0, 80)}”` };
  const marks = RELEASE_MARKS.flatMap((mark, at) => {
    const words = mark.exec(text)?.[0].trim();
    return words === undefined ? [] : [{ at, words }];
  });
  if (marks.length < MARKS_NEEDED && marks[0]?.at !== 0) return null;
  const quoted = marks.map(({ words }) => `“${words}”`).slice(0, 2);
  return { genre: 'press-release', sign: `it has ${quoted.join(' and ')}` };
}

function named(kinds: Named, value: string | null, say: (words: string) => string): GenreSign | null {
  const words = (value ?? '').trim();
  const found = words === '' ? undefined : kinds.find(([, pattern]) => pattern.test(words));
  if (found === undefined) return null;
  const shown = found[1].exec(words)?.[0].replace(/[\]:|–—\s]+$/, '') ?? words;
  return { genre: found[0], sign: say(shown) };
}
