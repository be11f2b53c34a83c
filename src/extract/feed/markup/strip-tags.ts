/** The words without the tags round them; a `<` that opens no tag stays. */
export const stripTags = (markup: string): string => markup.replace(/<\/?[a-z!][^>]*>/gi, '');

export const collapseSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
