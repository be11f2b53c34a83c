/** Parts of the protocol that are added to an address, and that people copy with it. */
const ENDINGS = /\/(?:chat\/completions|completions|responses|messages|models|embeddings)$/i;
const LONGEST = 500;

/** The typed address of a model's server: null for the provider's own; or one sentence why it cannot be one. */
export function readServerAddress(
  typed: string,
): { readonly url: string | null } | { readonly problem: string } {
  if (typed === '') return { url: null };
  if (typed.length > LONGEST) return { problem: `An address has at most ${LONGEST} characters.` };
  if (!/^https?:\/\//i.test(typed)) return { problem: sayScheme(typed) };
  if (/[\s\p{Cc}\\]/u.test(typed) || !URL.canParse(typed))
    return { problem: `“${typed}” is no address. One looks like http://127.0.0.1:11434/v1.` };
  const url = new URL(typed);
  if (url.username !== '' || url.password !== '')
    return {
      problem:
        'The address has a name or password in it, where everybody sees it: put the key in its own field.',
    };
  if (url.search !== '' || url.hash !== '')
    return { problem: `The address ends before “${url.search || url.hash}”: leave that out.` };
  const path = url.pathname.replace(/\/+$/, '');
  const ending = ENDINGS.exec(path)?.[0];
  if (ending !== undefined)
    return {
      problem: `Leave “${ending}” out: it is added. The address is ${url.origin}${path.slice(0, -ending.length)}.`,
    };
  return { url: `${url.origin}${path}` };
}

function sayScheme(typed: string): string {
  const begins = 'The address of the model’s server begins with http:// or https://';
  const bare =
    !typed.includes('://') && /^[\w.[\]:-]+(?:\/[\w./-]*)?$/.test(typed) && URL.canParse(`http://${typed}`);
  return bare ? `${begins}: perhaps http://${typed}?` : `${begins}.`;
}
