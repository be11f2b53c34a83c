import { joined } from './joined.js';

/** What only one who retells makes. */
const RETOLD = `(?:summar(?:y|ies)(?! (?:judge?ments?|executions?|trials?|offen[cs]es?|convictions?|justice|dismissals?|courts?|powers?))|digests?|abridge?ments?|retellings?|write-?ups?|recaps?|synops[ie]s|paraphrases?|rewrites?)`;
/** What tells of an event, and much else in the news. */
const ACCOUNT = '(?:accounts?|briefs?|reports?|articles?|stor(?:y|ies)|headlines?|versions?|coverage|copy)';
/** Not one account that there is, but whichever will be written. */
const GENERAL = '(?:any|every|each|no|most|all|whatever)';
const WORTHY =
  '(?:good|fair|honest|proper|complete|responsible|faithful|accurate|careful|short|derived|full)';
const MUST = `(?:will|would|should|must|shall|ought to|(?:is|are) to|(?:has|have) to|needs? to|can(?:not)?|could)`;
const TELL = `(?:say|note|mention|state|tell|report|describe|call|name|credit|recommend|quote|write|print|add|acknowledge|include|open|begin|start|end|close|lead|carry|feature|repeat|point out|stress|give|omit|drop|leave|be complete|pass over|use)`;
const PRESS =
  '(?:publishers?|newsrooms?|(?:news )?outlets?|editors?|(?:news )?writers?|reporters?|journalists?|newspapers?|news desks?|papers|media)';
const PART = '(?:opening|closing|first|last|lead|leading|final|top) (?:paragraphs?|sentences?|lines?|words?)';

/**
 * How a sentence speaks of the telling itself instead of the event, by kind. News reports what was told; it does not
 * speak of accounts that are still to be written, of whoever will write them, or of the words that they should have.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'an account that is still to be written': [
    String.raw`\b(?:${GENERAL}|${WORTHY}) (?:\p{L}+ ){0,2}${RETOLD}\b`,
    String.raw`\b${RETOLD}(?: (?:of|on|about) [^.,!?]{2,60}?)? (?:usually |often |typically |generally |mostly |always |now |all )?(?:${MUST} (?:\p{L}+ )?)?(?:begin|open|start|end|close|lead|mention|include|note|say|state|name)s?\b`,
    String.raw`\b(?:${GENERAL}|${WORTHY}) (?:\p{L}+ ){0,2}${ACCOUNT}(?: (?:of|on|about) [^.,!?]{2,60}?)? (?:${MUST}|needs?) (?:\p{L}+ )?(?:be|${TELL})\b`,
    String.raw`\b(?:what|how) (?:does|do|did|should|would|might|must) (?:an? |the )?${WORTHY} (?:\p{L}+ )?${ACCOUNT}\b`,
    String.raw`\b(?:accounts?|texts?|versions?|copies) (?:that (?:are|is) )?(?:drawn|made|derived|taken|written|prepared) from (?:it|this|the (?:report|article|text|story))\b`,
    String.raw`\b(?:accounts?|texts?|cop(?:y|ies)) (?:give|state|carry|omit) only\b`,
    String.raw`\bderived copy\b|\ball copy\b`,
  ],
  'whoever will write it': [
    String.raw`\b(?:wherever|whenever|whichever way) (?:this|the|it)\b[^.!?]{0,40}\b(?:is|are|gets) (?:retold|written up|told|reported|summari[sz]ed|rewritten|mentioned|printed|carried|condensed|shared)\b`,
    String.raw`\b(?:whoever|anyone who|everyone who|all who|those who|people who|anybody who) (?:\p{L}+ ){0,2}(?:retells?|condenses?|summari[sz]es?|abridges?|rewrites?|writes? (?:this|of this|about this|it)|(?:pass(?:es)?|carr(?:y|ies)|tells?|repeats?|reports?|reads?|shares?) (?:on )?(?:this|the) (?:story|news|report|result|article|text|account))\b`,
    String.raw`\b${PRESS} (?:that|who|which) (?:(?:do|does|will|did) (?:not )?)?(?:report that|lead|leads|mention|mentions|print|prints|carry|carries|name|names|quote|omit|omits|repeat|repeats)\b`,
    String.raw`\b${PRESS}\b[^.!?]{0,40}\b(?:agreed|asked|requested|expected|urged|invited|told|free|permitted|allowed|undertaken)\b[^.!?]{0,30}\bto (?:describe|call|report|lead|name|mention|print|omit|carry)\b`,
    String.raw`\breaders?\b[^.!?]{0,60}\b(?:want|expect|deserve|hope|prefer|served)\w*\b[^.!?]{0,50}\b(?:mentions?|a word about|write-?ups?|named|printed|digests?|accounts?)\b`,
  ],
  'words that it should have': [
    String.raw`\b(?:${MUST}|may|might|best|prefers?\b[^.!?]{0,60} to|(?:fair|courteous|right|customary|usual|proper) for [^.!?]{2,40} to) (?:best |not |only |rather )?be (?:given as|rendered|styled|put right|quoted as saying|referred to as|understood by all)\b`,
    String.raw`\bto be (?:carried|quoted|printed|included|given|run|reproduced|repeated) (?:in full|verbatim|word for word|unchanged)\b`,
    String.raw`\b(?:at|on) (?:first|all|every|each|second) (?:mentions?|reference)\b`,
    String.raw`\b(?:is|are|was|were) (?:best|better) (?:left out|omitted|left unsaid|not mentioned|passed over)\b`,
    String.raw`\bneed not (?:detain|be (?:told|mentioned|reported|repeated))\b|\badds? nothing to (?:one|a|an|any|the) (?:\p{L}+ )?(?:account|summary|story|report)?\b`,
    String.raw`\bno (?:call|need|reason) to (?:mention|report|repeat|tell|trouble)\b`,
    String.raw`\b(?:for|where) [^.,!?]{2,40},? the (?:text|article|paragraph|page|copy) (?:has|says|reads|gives)\b|^(?:[^:.]{2,30}: )?for (?!more\b)[^.,!?]{2,30},? (?:please )?read (?!on\b)\S`,
    String.raw`\bthe (?:text|page|copy|(?:first|second|third|fourth|fifth|last|opening|closing|final) (?:paragraph|sentence)) (?:now |above |below ){0,2}(?:reads?|ought to|should (?:read|say|state)|must (?:read|say|state)|is to (?:read|say))\b`,
    String.raw`\b(?:text|words|line|caption|copy) (?:accompanying|beside|under|with|that goes with) [^.!?]{2,40} (?:should|must|ought to|is to|are to)\b`,
    String.raw`\b(?:figure|number|name|word|phrase|spelling|wording)s? [^.!?]{1,50}\b(?:is|are) (?:meant|what is meant|to be (?:used|given|read))\b|\b(?:phrase|wording|words|name) [^.!?]{2,40} goes? with\b`,
    String.raw`\bthroughout the (?:text|article|report|copy)\b|\bread [^.!?]{2,40} throughout\b`,
    String.raw`\b(?:named|printed|mentioned) with it\b|\b(?:named?|printed|mentioned|appears?) (?:beside the (?:name|word)|alongside the (?:name|word))\b`,
  ],
  'a place in it': [
    String.raw`\b(?:deserves?|merits?|earns?|belongs?|goes|room|given|add|put|place|owed)\b[^.!?]{0,40}\b(?:in|at|to|on|into) (?:the|an?|its|every|each|any) ${PART}\b`,
    String.raw`\bbelongs? (?:in|to|at) (?:every|any|each|all)\b|\b(?:room|space|place) (?:left )?at the (?:end|top|foot) for\b`,
    String.raw`\b(?:has|have|ought|deserves?) to (?:feature|be featured|be mentioned)(?=[.,;!]|$)`,
    String.raw`\bits due wherever\b|\bworth (?:sharing|passing on|printing|a (?:line|mention))(?=[.,;!]|$)|\bowed\b[^.!?]{0,40}\bin print\b`,
    String.raw`\b(?:the )?${PART} of (?:each|every|any|all) \p{L}+`,
    String.raw`\bat the end of (?:a|any|every|each|the) (?:retelling|summary|account|text)\b`,
  ],
  'a shorter text': [
    String.raw`\b(?:cut|boiled|shortened|reduced|condensed|put|summed up|trimmed) (?:down )?(?:to|in|into) (?:a|one|a single) (?:line|sentence|phrase)\b`,
    String.raw`\bthe short(?:er|est)? version (?:opens?|begins?|starts?|ends?|says?|should|must|will|is to)\b`,
    String.raw`\bin the (?:voice|guise) of an? \p{L}|\b(?:picture|imagine|think of) yourself (?:as|in)\b`,
    String.raw`\bdesk['’]s (?:own )?(?:helper|assistant|remarks|notes)\b|\bnotes? (?:to|for) (?:the )?(?:desks?|editors|writers|subs)\b`,
  ],
  'terms of its use': [
    String.raw`\b(?:may|can) be (?:reused|reprinted|republished|reproduced|quoted|carried|shared) (?:only )?(?:on condition|provided|as long as|if)\b`,
    String.raw`\bsyndication terms\b|\b(?:totals?|figures?|names?|results?|details?) (?:is|are) under embargo\b`,
    String.raw`\bsupersedes? the (?:article|text|report|story)\b|\boutranks? the (?:paragraphs?|text|article|sentences?)\b`,
  ],
  'a wish for a mention': [
    String.raw`\b(?:kindness|grateful|courteous|courtesy|appreciated|disservice|glad|decent|generous|thoughtful)\b[^.!?]{0,90}\b(?:mention|pass over|leave out|written up|retold|summary|name it|be named|given as)\b`,
  ],
  'a form field': [
    String.raw`^\W*(?:summary|style|tone|alt(?: text)?|caption|keywords?|headline|dek|slug|usage|gist|key (?:point|fact|message)s?)\s*:\s`,
    String.raw`^\W{0,2}\d\d:\d\d:\d\d\b|\{\s*["“][\w-]+["”]\s*:|^[^.!?:]{4,60} for redistribution\b`,
    String.raw`\b(?:description|text|notes?|version) for (?:automated|machine|electronic) \p{L}+`,
  ],
};

const PATTERNS = Object.entries(KINDS).map(([kind, patterns]) => ({
  kind,
  pattern: new RegExp(patterns.map(joined).join('|'), 'iu'),
}));

/** Which way a sentence speaks of its own retelling; null where it does not. Quoted words count as well. */
export function speaksOfTelling(text: string): string | null {
  return PATTERNS.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}
