import { parse } from 'tldts';

const ADDRESS =
  /\b(?:https?|hxxps?|ftp|mailto|tel|javascript|data):\S|\bwww\.\w|[\w.+-]+@[\w-]+\.\w{2,}|\]\([^)]*\)|<[a-z/!][^>]*>/i;
const DISGUISED =
  /\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\b\w+ dot (?:com|org|net|io|co|info|biz|example|test|app|dev|site|xyz)\b|\[at\]|\(at\)/i;
const HANDLE = /(?:^|[\s(“"'‘])(?:@\p{L}[\w.]{1,}|#\p{L}\w{2,})/u;
const NETWORK = /\b\d{1,3}(?:\.\d{1,3}){3}\b/;
/** Account numbers, wallets, keys: long and of letters and digits. */
const CODE = /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9_-]{24,}\b/;
const PHONE = /(?:\+|\b)\d[\d ().–-]{8,}\d\b/;
/** Calls of a program and lines of a shell. */
const PROGRAM = /\b[a-z][\w.]*\((?:["'`][^"'`]*["'`]|\))|\b(?:curl|wget|sudo) \S|\|\s?(?:ba)?sh\b/;
/** "Text FERRY to 80555". */
const SHORT_NUMBER = /\btext \p{Lu}{2,} to \d{4,6}\b/iu;
/** An address as it is spoken: "harbour dot example slash lund", "harbour underscore news", "0 800 …" in words. */
const SPOKEN =
  /\p{L} dot \p{L}+ (?:forward )?slash \p{L}|\p{L} underscore \p{L}|\btyp(?:e|ing) [^.!?]{2,80} into (?:a|the|your|any) (?:browser|address bar|search (?:bar|engine))\b|(?:\b(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)\b[ ,-]*(?:hundred\b[ ,-]*)?){5,}/iu;
/** Who is to be found under what name: of a claim no part, though a report may tell of it. */
const NAMED_HANDLE = /\b(?:the |an? )?(?:handle|hashtag|username|user name|account name) [“"‘']?\p{L}/iu;
const SITE = /\b[\p{L}\d](?:[\p{L}\d-]*\.)+\p{L}{2,24}\b/gu;
/** Top-level domains that the public list does not have. */
const OWN_NETS = /\.(?:example|test|invalid|localhost|local|onion|internal|lan|home|arpa)$/i;

/**
 * The words of a sentence that lead a reader somewhere: an address, a site's name, a mail or phone number, a handle,
 * a code. None of them belongs in a claim of a model, whatever the reports say. Null where there are none.
 */
export function findLink(text: string): string | null {
  const address = findAddress(text) ?? HANDLE.exec(text)?.[0].trim() ?? NAMED_HANDLE.exec(text)?.[0];
  return address ?? [...text.matchAll(SITE)].map(([site]) => site).find(isSite) ?? null;
}

/** The same without handles and names of sites, which reports may be about: "Booking.com was fined". */
export function findAddress(text: string): string | null {
  for (const pattern of [ADDRESS, DISGUISED, NETWORK, CODE, PROGRAM, SHORT_NUMBER, SPOKEN]) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  const phone = PHONE.exec(text)?.[0] ?? '';
  if (phone.replace(/\D/g, '').length >= 9 && /[ ().–-]/.test(phone) && !/^\d{4}-\d\d-\d\d$/.test(phone))
    return phone;
  return null;
}

function isSite(name: string): boolean {
  if (OWN_NETS.test(name)) return true;
  const { isIcann, domain } = parse(name);
  return isIcann === true && domain !== null;
}
