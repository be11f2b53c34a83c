/** Primary language subtags that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The base direction of a BCP 47 language tag; a script subtag of an RTL script decides before the language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', script = ''] = language.toLowerCase().split('-');
  if (/^(?:arab|hebr|thaa|syrc)$/.test(script)) return 'rtl';
  return RIGHT_TO_LEFT.has(primary) && script !== 'latn' ? 'rtl' : 'ltr';
}
