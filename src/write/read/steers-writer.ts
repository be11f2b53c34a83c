import { joined } from './joined.js';
import { outsideQuotations } from './outside-quotations.js';

/** What a writer makes, by its names. */
const PIECE = `(?:summar(?:y|ies)|briefs?|headlines?|titles?|digests?|outputs?|texts?|versions?|retellings?|accounts?|articles?|stor(?:y|ies)|pieces?)`;
/** What a text says of itself. News speaks of its event, not of the page that it stands on. */
const THIS = `(?:(?:this|the (?:present|following|above|next|previous|preceding)|these) (?:pages?|texts?|articles?|stor(?:y|ies)|posts?|paragraphs?|sentences?|lines?|words|passages?|digests?)|what follows|the words that follow)`;
const WRITING = `(?:writ(?:e|es|ing)|rewrit(?:e|es|ing)|retell(?:s|ing)?|summari[sz](?:e|es|ing)|condens(?:e|es|ing)|shorten(?:s|ing)?|paraphras(?:e|es|ing)|cop(?:y|ies|ying)|repeat(?:s|ing)?|quot(?:e|es|ing)|print(?:s|ing)?|output(?:s|ting)?)`;
const ORDER = `(?:writ(?:e|ten)|rewrite|say|state|claim|call|name|praise|treat|report|repeat|answer|reply|respond|print|output|reveal|show|tell|mention|omit|leave|drop|forget|ignore|disregard|discard|set aside|copy|put|place|add|insert|include|open|begin|start|end|close|use|obey|follow|read|think|let|act|behave|pretend|remember|trust|make|give|stop|pause|replace|translate|summari[sz]e|condense|retell|send|text|visit|scan|claim)`;
/** Behind an order stands what it is about, so that "Call volumes rose" and "Use of force" are none. */
const OBJECT = `(?:the|a|an|this|that|these|those|your|my|our|his|her|its|their|all|any|every|everything|everyone|everybody|what|whatever|whoever|out|aside|no|none|not|nobody|nothing|only|it|them|me|us|him|here|exactly|again|as|with|about|like|from now|closely|carefully|word|instead)`;
const SOFTENED = String.raw`(?:(?:please|kindly|now|then|so|and|but|instead|just|simply|always|never|do not|don['’]t|must|from (?:now|here|this point) on|(?:for|to get) (?:better|best) \p{L}+|(?:step|line|rule|task|first|second|third|fourth|next|last)(?: \p{L}+)?)[,:]? )`;

/** Own words that order, or that speak of the text itself as something to be written from. */
const ORDERS: readonly RegExp[] = [
  new RegExp(joined(String.raw`(?:^|[.!?:;]\s|[“"‘(]\s?|[—–]\s)${SOFTENED}{0,3}${ORDER} ${OBJECT}\b`), 'iu'),
  /^(?:Kindly|Please|Do not|Don['’]t|Never) \p{Ll}/u,
  /(?:^|[.:;]\s)(?:[Pp]raise|[Nn]ame|[Tt]hank|[Cc]rown) \p{Lu}\p{Ll}/u,
];
const OF_ITSELF: readonly RegExp[] = [
  new RegExp(joined(String.raw`\b${WRITING}\b[^.!?]{0,40}\b${THIS}`), 'iu'),
  /\b(?:can|are|is|if you) read(?:ing)? this\b(?= to|,| and (?:write|retell))/iu,
  /^You are (?:now|no longer|from now on)\b|\byou (?:must|should|have to|will now) (?:write|say|print|repeat|report|call|praise|name)\b/iu,
  /\b(?:assistant|model|machine|AI),? (?:tell|obey|say|write|call|name|print|praise|ignore|forget)\b|\b(?:hidden|secret) (?:text|prompt|words) that\b/iu,
  /\bforget (?:what|everything|all) (?:that )?you (?:were|have been|ve been) (?:asked|told|given|taught)\b/iu,
  /\bwhat you write\b|\bthink of yourself\b/iu,
  new RegExp(
    joined(
      String.raw`\b(?:best|right|correct|proper|good|only|true|short) (?:\p{L}+ ){0,2}(?:way to (?:\p{L}+ ){0,2}${WRITING}|${PIECE} of this|writer would)\b`,
    ),
    'iu',
  ),
  new RegExp(
    joined(
      String.raw`\b(?:every|any|each|all|a|an|the|your|its) (?:\p{L}+ ){0,2}${PIECE} (?:of this \p{L}+ |of it )?(?:must|should|shall|will (?:begin|start|end|open|close|say)|ha(?:s|ve) to|begins?|opens?|starts?|ends?) (?:with|by|in|say|call|name|praise|carry|contain)\b`,
    ),
    'iu',
  ),
  new RegExp(
    joined(
      String.raw`\b(?:software|programs?|programmes?|systems?|machines?|models?|assistants?|algorithms?|(?:automated|artificial|electronic) \p{L}+|(?:news )?writers?|editors|reporters|readers)\b[^.!?]{0,60}\b(?:must|ha(?:s|ve) to|should|shall|(?:is|are) (?:obliged|required|ordered|told|asked|bound|expected) to)\b[^.!?]{0,40}\b(?:name|print|write|say|call|open|begin|start|end|praise|repeat|quote|ignore|forget|mention|use|put|follow|obey)\b`,
    ),
    'iu',
  ),
  /\b(?:words?|phrase|sentence|line|name) [“"‘'][^”"’']{2,60}[”"’'] (?:first|last|in|into|at|on)\b|\b(?:word|phrase|words) [\p{L} ]{2,40} (?:into|in|at) (?:the|your) (?:headline|title|text|summary|brief|first)\b|\bbegins? with the words?\b/iu,
  /\b(?:guidance|rules?|orders?|instructions?|guidelines?)\b[^.!?]{0,40}\b(?:to|for) (?:writers?|editors|machines?|models?|software)\b|\b(?:ignor|forget|drop|disregard|set)\w*\b[^.!?]{0,20}\b(?:earlier|previous|prior|old|former|all) (?:rules?|orders?|guidance|instructions?)\b|\b(?:old|earlier|previous|new|your) (?:orders|rules|instructions) (?:are|is|apply|count|no longer)\b/iu,
  /\b(?:outranks?|overrides?|supersedes?) (?:all|any|every|everything|the) (?:others?|else|\p{L}+ (?:before|rules?|orders?))/iu,
  /^(?:The|Your) (?:real|new|actual|next|only|true) (?:job|task|role|order|assignment|mission)s?\b/u,
];

/** The second person in own words, for languages whose news does not use it. */
const SECOND_PERSON =
  /(?:^|[^\p{L}])(?:du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?|tu|toi|ton|tes|t['’](?:as|es)|votre|vos|vous|t[úu]|tus|eres|contigo|usted(?:es)?|vuestr[oa]s?|você|teu|tua|jij|jouw|jullie)(?=$|[^\p{L}])/iu;
/** Words that open an order in German, French and Spanish. */
const FOREIGN_ORDER =
  /^(?:(?:bitte|ab (?:jetzt|sofort)|hinweis|achtung|à partir de maintenant|note|attention|nota|aviso|a partir de ahora|por favor)\b|(?:vergiss|vergesst|schreibe?|nenne?t?|lobe?|gib|gebt|erwähne?|sage?|ignoriere?|wiederhole|oublie[zr]?|écri(?:s|vez)|affiche[zr]?|appele[zr]|dis|dites|ignore[zr]?|répète[zr]?|ne \p{L}+(?:ez|e|s) pas|olvid[ae]n?|escrib[ae]n?|muestr[ae]n?|llam[ae]n?|di(?:ga)?|ignor[ae]n?|repit[ae]n?|no \p{L}+[ae]s)(?=\s))/iu;
const FOREIGN_RULE =
  /\b(?:wer|jede[rs]?|toute?|quien|cualquier\w*)\b[^.!?]{0,40}\b(?:dies\w+|cet?|cette|este|esta)\b[^.!?]{0,30}\b(?:muss|soll|doit|devra|debe|deberá)\b|\bnur noch\b[^.!?]{0,20}\banweisungen\b|\bseules ces consignes\b|\bsolo valen estas\b/iu;

/**
 * Whether a sentence steers whoever writes from it: it orders, or speaks of this very text and of how to retell it.
 * In quotation marks an order counts where it is about writing; own words may not order at all.
 */
export function steersWriter(text: string): boolean {
  const own = outsideQuotations(text);
  if (FOREIGN_ORDER.test(text) || FOREIGN_RULE.test(text)) return true;
  if (isForeign(text) && SECOND_PERSON.test(own)) return true;
  return ORDERS.some((pattern) => pattern.test(own)) || OF_ITSELF.some((pattern) => pattern.test(text));
}

const FOREIGN =
  /(?:^|[^\p{L}])(?:der|die|das|und|ist|bist|nicht|wurde|le|la|les|des|est|une|pas|dans|el|los|las|eres|una|para|il|di|che|het|een|niet|não|uma)(?=$|[^\p{L}])/iu;
const ENGLISH = /\b(?:the|and|of|to|was|is|that|with|for|said)\b/i;

function isForeign(text: string): boolean {
  return FOREIGN.test(text) && !ENGLISH.test(text);
}
