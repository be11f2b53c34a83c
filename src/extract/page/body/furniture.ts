/**
 * How lines begin that sites put into an article without being part of it: links to other articles, calls to
 * subscribe or share, picture credits, labels of advertisements, notes of the web page's machinery.
 */
const OPENINGS = [
  // other articles
  'related(?: (?:articles?|stories|content|topics|posts?|news|coverage|links?))?\\b',
  'read (?:more|also|next)',
  'also read',
  'more(?::| (?:from|on|in|stories)\\b)',
  'see (?:also|more)\\b',
  "don['’]?t miss",
  'you may (?:also )?like',
  'you might',
  'recommended',
  'most (?:read|popular)',
  'trending',
  'top stories',
  "editor['’]s (?:note|picks)",
  'read the full',
  'explore (?:more|further)',
  'next (?:article|story|post)',
  'previous (?:article|story|post)',
  'lire aussi',
  'à lire',
  'a lire',
  'leggi anche',
  'lea también',
  'lee también',
  'te puede interesar',
  'mir[ae]:',
  'leia (?:também|mais)',
  'veja também',
  'lesen sie (?:auch|mehr|hier|dazu|weiter)',
  'schon gelesen',
  'weiterlesen',
  'mehr zum thema',
  'zum thema',
  'auch interessant',
  'lees ook',
  'czytaj',
  'zobacz',
  'читайте',
  'новости по теме',
  'lue myös',
  'läs (?:också|även|mer)',
  'les også',
  'læs også',
  'weitere (?:informationen|artikel|themen|meldungen)$',
  // asking for something
  'like this story',
  'subscribe',
  'sign up',
  'get (?:the )?(?:latest|breaking|our|motor)',
  'newsletter',
  'breaking news emails',
  'have a tip',
  'contact (?:us|the)',
  'email ',
  'tell us what',
  'join (?:us|our)',
  'support (?:us|our)',
  'donate',
  'sign-up successful',
  'story saved',
  'you can find this story in',
  'jetzt (?:abonnieren|anmelden)',
  'download (?:our|the) app',
  'want more stories',
  'подписывайтесь',
  'suscr[ií]bete',
  'abonnieren sie',
  'abonnez-vous',
  'iscriviti',
  // sharing and talking
  'share (?:this|on|via)',
  'follow (?:us|me|him|her|@)',
  's[ií]gu[ea]nos',
  'folgen sie uns',
  'suivez-nous',
  'comments?\\b',
  'kommentieren$',
  'para comentar',
  'leave a (?:comment|reply)',
  'view (?:all|more|comments)',
  'facebook',
  'twitter',
  'whatsapp',
  // advertisements and what the outlet earns
  'advert',
  'adverti[sz]ement',
  'publicité',
  'anzeige',
  '-? ?werbung',
  'publicidad',
  'sponsored',
  'this (?:post|article|page) (?:contains|may contain|includes) (?:references|affiliate|links)',
  'we (?:may )?(?:earn|receive) (?:a )?(?:small )?commission',
  // pictures and players
  'image(?: copyright| caption| source|:|\\s*\\()',
  'photos?(?::| by| credit)',
  'foto:',
  'credit:',
  'picture:',
  'getty',
  'media playback',
  'watch:',
  'video:',
  'listen:',
  'this slideshow',
  'featured image',
  '(?:ende des )?videobeitrags?$',
  '\\d+ (?:bilder|photos?|images?|pictures)$',
  // lines about the article
  'posted(?: on| in| by|:)',
  'updated\\b',
  'dieser (?:eintrag|beitrag|artikel) wurde',
  'this entry was posted',
  'published\\b',
  'last (?:updated|modified)',
  'aktualisiert am',
  'ultima modifica',
  'source:',
  'quelle:',
  'tags?:',
  'temas$',
  'filed under',
  'topics?:',
  'categories',
  '\\d+ min(?:utes?)? read',
  "by [A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]+){0,3}$",
  'reporting by',
  'editing by',
  'additional reporting',
  'this article (?:was|originally|first)',
  '©',
  '\\(c\\)',
  'copyright',
  'all rights reserved',
  'alle angaben ohne gewähr',
  // the site
  'skip to',
  'click here',
  'loading',
  'print\\b',
  'show (?:more|less)',
  'story continues',
  'article continues',
  'continue reading',
  'scroll (?:down|to)',
  'this (?:web)?site uses cookies',
  '(?:warning|notice|deprecated|fatal error): .* on line \\d+',
  'diskutieren sie mit',
  'sie sind (?:aktuell )?nicht (?:eingeloggt|angemeldet)',
  'war (?:der|dieser) artikel',
  'möchten sie (?:den|diesen) artikel',
];

const FURNITURE = new RegExp(`^(?:${OPENINGS.join('|')})`, 'iu');

/** Calls to follow the outlet elsewhere, anywhere in a line. */
const FOLLOW =
  /\b(?:follow|like|join|find) [\p{L}\s]{2,40} on (?:twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|x\b)|(?:canal|grupo|channel|kanal) (?:de|en|on|auf) (?:telegram|whatsapp|youtube)/iu;
/** Calls to subscribe name both the deed and what comes of it. */
const SUBSCRIBE =
  /\b(?:sign(?:ing)? up|subscribe|join|register|get|abonnier\w*|anmelden|abonnez|inscri\w+|suscr[ií]b\w+)\b.*\b(?:newsletters?|inbox|boletín|e-?mail updates?)\b|\bnewsletters?\b.*\b(?:sign up|subscribe|abonnier\w*|anmelden|erhalten)\b/iu;
const RIGHTS = /all rights reserved|(?:^|\s)© ?\d{4}/i;
const MAX_CALL_WORDS = 30;

const SENTENCE_END = /[.!?…。！？:;"”’»)\]]\s*$/;

const CREDIT_BEHIND =
  /\((?:image|photo|picture|foto|bild|credit)[^)]*\)\s*$|(?:getty images|\/ ?(?:afp|reuters|ap)|shutterstock|\bAP photo|ap file|epa)[)\s/]*$/i;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

export const opensLikeFurniture = (text: string): boolean => FURNITURE.test(text);

/** Calls to the reader and notes of rights, wherever in the line they stand. */
export const isCallOrNotice = (text: string, words: number): boolean =>
  words <= MAX_CALL_WORDS && (FOLLOW.test(text) || SUBSCRIBE.test(text) || RIGHTS.test(text));

/** A caption that ends with whose picture it is. */
export const endsWithCredit = (text: string): boolean => CREDIT_BEHIND.test(text);
