/**
 * A path pattern as robots.txt, AI preferences and TDM reservation files write it (RFC 9309 §2.2.3): the beginning of
 * a path, in which `*` stands for anything and a last `$` for the end.
 */
export interface PathPattern {
  /** What counts for "the longest match wins": octets, after both sides were written alike (§2.2.2). */
  readonly length: number;
  /** The literal parts between the stars. */
  readonly parts: readonly string[];
  readonly toTheEnd: boolean;
}

/** Reads a pattern; percent-encoding is made alike with the one of `comparablePath`. */
export function readPattern(written: string): PathPattern {
  const toTheEnd = written.endsWith('$');
  const body = toTheEnd ? written.slice(0, -1) : written;
  const alike = alikeEncoded(body.replaceAll('$', '%24'));
  return { length: alike.length + (toTheEnd ? 1 : 0), parts: alike.split('*'), toTheEnd };
}

/** The path and query of an address, to be matched with patterns. A star or dollar in it is only a letter. */
export function comparablePath(url: URL): string {
  return alikeEncoded(`${url.pathname}${url.search}`.replaceAll('*', '%2A').replaceAll('$', '%24'));
}

/** Whether a pattern covers a path. Never looks back further than one star, so no pattern makes it slow. */
export function covers({ parts, toTheEnd }: PathPattern, path: string): boolean {
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  const last = toTheEnd ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (last !== undefined) return path.length - last.length >= at && path.endsWith(last);
  return !toTheEnd || at === path.length;
}

/** The pattern with the longest match; of equally long ones the first that `prefer` likes. */
export function longestMatch<T extends { readonly pattern: PathPattern }>(
  rules: readonly T[],
  path: string,
  prefer: (rule: T) => boolean,
): T | null {
  let best: T | null = null;
  for (const rule of rules) {
    if (!covers(rule.pattern, path)) continue;
    const longer = best === null || rule.pattern.length > best.pattern.length;
    const better = best !== null && rule.pattern.length === best.pattern.length && !prefer(best);
    if (longer || (better && prefer(rule))) best = rule;
  }
  return best;
}

const UNRESERVED = /[A-Za-z0-9\-._~]/;
const encode = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/**
 * One spelling for each path (RFC 9309 §2.2.2): what is outside ASCII is percent-encoded, an encoded letter or digit
 * is written plainly, hexadecimal digits are large; in the query the delimiters are encoded, as in the RFC's example.
 */
function alikeEncoded(text: string): string {
  const mark = text.indexOf('?');
  const path = mark === -1 ? text : text.slice(0, mark);
  const query = mark === -1 ? '' : text.slice(mark + 1);
  const spelled = spellAlike(path);
  return mark === -1 ? spelled : `${spelled}?${spellAlike(query).replace(/[:/?@[\]]/g, encode)}`;
}

function spellAlike(text: string): string {
  return text
    .replace(/%([0-9a-f]{2})/gi, (code, digits: string) => {
      const letter = String.fromCharCode(Number.parseInt(digits, 16));
      return UNRESERVED.test(letter) ? letter : code.toUpperCase();
    })
    .replace(/(?:[^\x21-\x7e]|["<>^`{|}\\])+/gu, encode);
}
