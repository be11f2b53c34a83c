const CODE = /<(script|style|applet)\b[^>]*>/gi;
const CODE_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  applet: /<\/applet\s*>/gi,
};

/**
 * The words without the tags round them, and without code, which no reader is meant to see; a `<` that opens no tag
 * stays. Behind the last `>` nothing is a tag: it is not searched, or many a `<` would each be looked for to the end.
 */
export function stripTags(markup: string): string {
  const end = markup.lastIndexOf('>') + 1;
  if (end === 0) return markup;
  const { kept, open } = withoutCode(markup.slice(0, end));
  return kept.replace(/<\/?[a-z!][^>]*>/gi, '') + (open ? '' : markup.slice(end));
}

/** Leaves out code between tags; `open` tells that the last of it has no end. */
function withoutCode(markup: string): { kept: string; open: boolean } {
  let kept = '';
  let at = 0;
  CODE.lastIndex = 0;
  for (let start = CODE.exec(markup); start !== null; start = CODE.exec(markup)) {
    kept += markup.slice(at, start.index);
    at = endOfCode(markup, start[1] ?? '', CODE.lastIndex);
    if (at < 0) return { kept, open: true };
    CODE.lastIndex = at;
  }
  return { kept: kept + markup.slice(at), open: false };
}

function endOfCode(markup: string, name: string, from: number): number {
  const end = CODE_ENDS[name.toLowerCase()];
  if (end === undefined) return -1;
  end.lastIndex = from;
  return end.exec(markup) === null ? -1 : end.lastIndex;
}

export const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
