/** Which part of which article an address leads to. */
export interface PartAddress {
  /** What all parts' addresses have in common. */
  readonly article: string;
  readonly part: number;
}

/** Parameters that count the parts of an article; others, such as `comment_page`, count something else. */
const PARAMETER = /^(?:page|p|pg|pagenum|pageno|page_?number|seite|pagina|part|single_?page_?num)$/i;
/** "/story/2", "/story/page/2/", "/story-page-2", "/story,seite2.html", "/story_2.html", "/story-2.html". */
const PATH =
  /^(.{1,300}?)(?:\/(?:page|seite|pagina|part|p)?[/-]?|[,_-](?:page|seite|pagina|part|p)?[,_-]?)(\d{1,2})(\.\w{2,5})?\/?$/i;
const MOST_PARTS = 50;

/** Every way in which an address can be read as a part of an article; the address itself, taken whole, is its first part. */
export function readPartAddress(address: URL): PartAddress[] {
  const url = new URL(address);
  url.hash = '';
  const readings: PartAddress[] = [{ article: keyOf(url), part: 1 }];
  for (const [name, value] of [...url.searchParams]) {
    if (!PARAMETER.test(name) || !isPart(value)) continue;
    const bare = new URL(url);
    bare.searchParams.delete(name);
    readings.push({ article: keyOf(bare), part: Number(value) });
  }
  const [, stem, number, ending = ''] = PATH.exec(url.pathname) ?? [];
  if (stem !== undefined && isPart(number)) {
    const bare = new URL(url);
    bare.pathname = stem + ending;
    readings.push({ article: keyOf(bare), part: Number(number) });
  }
  return readings;
}

const isPart = (text = ''): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_PARTS;

/** Scheme, a closing slash, the ending and the order of parameters make no other article. */
function keyOf(url: URL): string {
  const parameters = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return `${url.host}${url.pathname.replace(/\/$/, '')}?${parameters.join('&')}`;
}
