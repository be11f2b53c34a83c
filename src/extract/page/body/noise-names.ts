/**
 * Words that pages put into the class and id of what is not the article. The words of a row mean one thing; the row
 * is judged as a whole when a page uses its words for too much to be believed.
 */
const CERTAIN_WORDS: Readonly<Record<string, string>> = {
  'readers’ comments':
    'comments?|comment-?(?:list\\w*|body|text|area|section)|[a-z]*comments?\\d*|kommentare?' +
    '|comentarios?|commentaires?|reacties|disqus|discussion|respond|bypostauthor|byuser' +
    '|livefyre|fb-comments',
  'consent to cookies': 'cookies?|cookielaw\\w*|cli|gdpr|ccpa|consent|onetrust|privacy',
};

const SURE_WORDS: Readonly<Record<string, string>> = {
  'the site’s footer': 'footer|colophon|bottom-?bar',
  'a window over the page': 'modal|popups?|pop-?up|overlay|lightbox|dialog',
  navigation:
    'nav|navbar|navigation|menu|menus|megamenu|submenu|dropdown|breadcrumbs?|pagination|pager' +
    '|skip-?(?:link|to)|jump-?to',
  'links to other articles':
    'view-?more|explore|related\\w*|recirc\\w*|read-?more' +
    '|more-?(?:from|on|stories|news|articles)|most-?(?:read|popular|viewed)|popular|trending' +
    '|recommend\\w*|read-?next|next-?(?:article|post|up)|prev-?(?:article|post)|up-?next' +
    '|also-?(?:on|read|like)|see-?also|inline-?(?:related|promo|links?)|taboola|outbrain' +
    '|zergnet|recent-?(?:posts|articles|news)|latest-?(?:posts|articles|news)|you-?may',
  'a call to subscribe':
    'newsletters?\\w*|sign-?up|subscri(?:be|ption|bers?)|paywall|mailing-?list|mc4wp|mailchimp' +
    '|donate|donation|support-?us|membership|registration|login|app-?(?:promo|download)|optin',
  'sharing buttons':
    'shar(?:e|ing)\\w*|social\\w*|follow-?us|addthis|addtoany|sharedaddy|jp-relatedposts' + '|like-?button',
  'an advertisement':
    'advert\\w*|adv|ads?|adsense|adslot|ad-(?:slot|container|unit|wrapper)|sponsor(?:ed|s)?|dfp',
  'a notice of the site':
    '(?:affiliate|editorial|advertis\\w+)-?(?:disclosure|note|text|disclaimer)|disclosure\\w*' +
    '|disclaimer|copyright|legal-?notice|community-?notice',
  'a testimonial': 'testimonials?',
  'the notes at its foot': 'footnotes|endnotes',
  'the author’s biography':
    'authors?|author-?(?:bio|box|info|card|profile|desc\\w*|about|section)' +
    '|about-?(?:the-?)?author|autor(?:en|es)?|bio|biography|saboxplugin',
};

const TEASER_WORDS: Readonly<Record<string, string>> = {
  'a teaser of another article':
    '(?:article|blog|news|post|product|promo|story)-?cards?' +
    '|post-?(?:item|card|excerpt|list|grid|teaser)|article-?(?:card|item|list|teaser)' +
    '|teaser\\w*',
};

const LOOSE_WORDS: Readonly<Record<string, string>> = {
  'a line about the article':
    'byline|dateline|timestamp|pubdate|post-?date|post-?meta|entry-?meta|article-?meta' +
    '|meta-?data|tags?|tag-?list|topics|themes|temas|categories|cat-?links|toc' +
    '|table-?of-?contents?|reading-?time|attribution|trust-?badge',
  'a picture’s caption or credit':
    'caption\\w*|wp-caption-text|credits?|image-?(?:caption|credit|info)' +
    '|photo-?(?:credit|caption)|gallery-?(?:caption|nav)',
  'a gallery or player': 'slideshow|carousel|swiper|slick|video-?(?:player|caption|playlist)|player',
  'a part of the site':
    'sidebar|widget\\w*|banner|toolbar|print-?only|no-?print|print-?none|screen-?reader\\w*' +
    '|visually-?hidden|sr-only|tooltip|promo\\w*|cta|call-?to-?action|callout|feedback' +
    '|report-?error|reviews|poll|quiz|correction-?link|not-prose',
  'a repetition of a quotation': 'pull-?quote',
};

/** Class and id words of the element that holds the article itself. */
const BODY_WORDS =
  'article-?(?:body|content|text|main)|story-?(?:body|content|text)|entry-?content' +
  '|post-?(?:body|content|text)|main-?content|content-?(?:body|main|area)' +
  '|body-?(?:content|copy|text)|the-?content|blog-?content|rich-?text|prose|markdown';

const wholeWords = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.replaceAll('-?', '[-_]?')})(?:[\\s_-]|$)`, 'i');

export interface NoiseName {
  /** What stands under such a name. */
  readonly meaning: string;
  /** Up to which share of the page's text the name is believed. */
  readonly limit: number;
}

const rows = (words: Readonly<Record<string, string>>, limit: number): (readonly [RegExp, NoiseName])[] =>
  Object.entries(words).map(([meaning, row]) => [wholeWords(row), { meaning, limit }]);

const NAMES = [
  ...rows(CERTAIN_WORDS, 0.95),
  ...rows(SURE_WORDS, 0.5),
  ...rows(TEASER_WORDS, 0.4),
  ...rows(LOOSE_WORDS, 0.25),
];

const BODY = wholeWords(BODY_WORDS);

/** Whether an element is named after the article's own text. */
export const isNamedBody = (names: string): boolean => names !== '' && BODY.test(names);

/** What an element is named after that is not the article; null where nothing of the kind. */
export function noiseNameOf(names: string): NoiseName | null {
  if (names === '' || BODY.test(names)) return null;
  return NAMES.find(([words]) => words.test(names))?.[1] ?? null;
}
