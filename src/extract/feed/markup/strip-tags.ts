/** What no reader is meant to see: code between tags. */
const CODE = /<(script|style|applet)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** The words without the tags round them; a `<` that opens no tag stays. */
export const stripTags = (markup: string): string =>
  markup.replace(CODE, '').replace(/<\/?[a-z!][^>]*>/gi, '');

export const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
