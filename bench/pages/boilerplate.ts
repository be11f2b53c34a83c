/** Words that belong to the furniture of pages, in general and whatever the outlet; each with its name. */
export const BOILERPLATE: readonly (readonly [string, RegExp])[] = [
  [
    'read more',
    /^(?:read (?:more|also|next|the full)|also read|more (?:on|from) this|see also|related(?: stor(?:y|ies)| articles?)?\s*:|lesen sie (?:auch|mehr)|lire aussi|leer más|lees ook)\b/i,
  ],
  [
    'sign-up',
    /\b(?:sign up (?:for|to)|subscribe (?:to|now|here|for)|our (?:free )?newsletter|get (?:our|the) (?:daily|weekly) |join our |newsletter abonnieren|abonnez-vous|suscríbete)\b/i,
  ],
  [
    'follow us',
    /\b(?:follow us|like us|follow (?:me|him|her|them|@\w+) on|find us on|share (?:this|on) |folgen sie uns|suivez-nous)\b/i,
  ],
  [
    'cookies',
    /\b(?:(?:uses?|accept|our|all) cookies|cookie (?:policy|settings|banner)|privacy policy|datenschutzerklärung)\b/i,
  ],
  ['rights', /(?:©|\bcopyright \d{4}|\(c\) \d{4}|\ball rights reserved\b|\balle rechte vorbehalten\b)/i],
  [
    'account',
    /\b(?:log ?in to|sign in to|create an account|already a (?:member|subscriber)|terms (?:of (?:use|service)|and conditions))\b/i,
  ],
  [
    'comments',
    /^(?:comments?|leave a (?:comment|reply)|post a comment|\d+ comments?|kommentare?|commentaires?)\b/i,
  ],
  [
    'advertisement',
    /\b(?:advertisement|sponsored content|this (?:post|article) (?:may )?contains? affiliate|affiliate links?|anzeige:)\b/i,
  ],
  [
    'picture credit',
    /^(?:(?:photo|image|picture|foto|bild|crédit(?: photo)?)s?(?: credit| by)?\s*[:©]|(?:getty images|shutterstock)\s*(?:$|[/|,])|file photo)/i,
  ],
  [
    'reporter’s bio',
    /\bis an? (?:\w+ ){0,4}(?:reporter|writer|correspondent|columnist|journalist|editor|contributor) (?:at|for|with|based|covering|who covers)\b/i,
  ],
  ['byline', /^(?:by|von|par|por) [A-Z][\w.'’-]+ [A-Z][\w.'’-]+$/],
  [
    'reading aid',
    /\b(?:click here|tap here|scroll (?:down|to)|skip to|watch (?:the|this) video|video (?:above|below)|pictured (?:above|below)|minutes? read|min read|listen to this article|print this)\b/i,
  ],
  [
    'updated',
    /^(?:updated?|published|posted|last (?:updated|modified)|first published|aktualisiert|stand)\s*:?\s*(?:on |at )?\w* ?\d/i,
  ],
  [
    'script',
    /(?:\bfunction\s*\(|\bvar \w+\s*=|\{\{|<\/\w+>|<\w+ [^>]*=|&(?:nbsp|amp|quot|#\d+);|enable javascript)/i,
  ],
  ['dateline', /^[A-Z][A-Z .,'’-]{2,40}(?:\((?:AP|Reuters|AFP|dpa|UPI)\)\s*)?[—–-]{1,2}\s/],
];
