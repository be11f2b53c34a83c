import { joined } from '../read/joined.js';

/** What a page says about itself, its staff or its services rather than about the event. */
const PATTERNS: readonly RegExp[] = [
  // invitations
  new RegExp(
    joined(String.raw`
      ^(?:read|see|watch|listen|click|sign|subscribe|follow|share|download|register|join|get|check|
      find|learn|discover|explore|stay|support|donate|like|tap|swipe|scroll|browse|shop|view|
      try)\b.{0,90}\b(?:here|more|newsletters?|now|app|below|link|updates?|inbox|free|today|podcast|
      channel|page|twitter|facebook|instagram|website|journalism|linkedin|telegram|whatsapp|youtube|
      rss)\b`),
    'i',
  ),
  /^(?:click|tap) (?:here|on|to)\b/i,
  /\b(?:click|tap) here\b/i,
  /\b(?:sign up|subscribe|subscription) (?:for|to|here|now|today|is required)\b/i,
  /\b(?:our|free|daily|weekly|morning|e-?mail) newsletters?\b/i,
  new RegExp(
    joined(String.raw`
      ^(?:read|see|watch|also|related|more|further|recommended|trending|popular|top stories|must read|
      don.t miss|you may also|you might also|from the archive)\b[^.]{0,40}(?::|\||»|›|>)`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^(?:advertisement|advertising|sponsored|promoted|loading|share this|comments?|tags?|filed under|
      topics?|categories|category|posted|published|last updated|updated|by line|byline|via|credit|
      image|photo|pictured?|video|source|sources|getty|file photo|caption|correction|clarification|
      editor.s note|editors. note|note to readers|disclosure|disclaimer)\s*(?:[:|—–-]|by\b|on\b)`),
    'i',
  ),
  // rights, cookies, services
  /\ball rights reserved\b|©|\(c\) ?\d{4}|\bcopyright \d{4}/i,
  new RegExp(
    joined(String.raw`
      \bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b|
      \breproduced with permission\b|\brepublished (?:here )?(?:with|from|under)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:cookies?|privacy) (?:policy|settings|notice|preferences)\b|\bterms (?:of (?:use|service)|
      and conditions)\b|\b(?:uses?|accept) cookies\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:affiliate links?|we may (?:earn|receive)|earn a commission|paid partnership|
      brought to you by|receives? compensation|credit card offers)\b`),
    'i',
  ),
  /\benable javascript\b|\byour browser\b|\bad ?blocker\b|\bpage (?:not found|has moved)\b/i,
  new RegExp(
    joined(String.raw`
      \b(?:log|sign) in to (?:comment|read|continue|your)\b|\bcreate (?:a|an|your) (?:free )?account\b|
      \balready a (?:subscriber|member)\b`),
    'i',
  ),
  // credits and bios
  new RegExp(
    joined(String.raw`
      \bcontributed (?:reporting|research)?(?: ?to)? ?(?:this|the) (?:report|story|article|piece)\b|
      \bcontributed (?:to )?(?:this )?report(?:ing)?\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^\(?(?:additional )?(?:reporting|writing|editing|compiled|research|graphics?|photography|
      translated|produced|edited|written) (?:and \w+ )?by\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^.{0,60}\b(?:photo|photograph|image|picture|illustration|graphic|video|credit)s? (?:by|via|
      courtesy|credit|from|provided by)\b.{0,40}$|\bgetty images\b|\bafp via\b|\bvia (?:reuters|ap|
      getty)\b|\bfile photo\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^\W*(?:left|right|above|below|top|bottom|pictured|center|centre|from left|clockwise|inset|
      seen here)\b\s*(?:,|:|\()`),
    'i',
  ),
  // captions run into the text: who stands where, and the day in full as picture agencies write it
  /, (?:(?:far |second from |third from )?(?:left|right)|cent(?:er|re)|(?:front|back) row|foreground|background),/i,
  new RegExp(
    joined(String.raw`
      ,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?, (?:in|at|near|outside) (?:the )?\p{Lu}
      [^.]{2,60}\.$`),
    'u',
  ),
  new RegExp(
    joined(String.raw`
      \bis (?:a|an|the) (?:[\w-]+ ){0,4}(?:writer|reporter|correspondent|editor|columnist|contributor|
      journalist|blogger|intern|bureau chief)\b.{0,60}\b(?:at|for|with|covering|based|who covers|
      specializing|focusing)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Staff|Freelance|Senior|Associate|Contributing) (?:writers?|reporters?|editors?|
      correspondents?)\b|\bcovers? (?:the )?[\w ,&]{3,60} for (?:the )?\p{Lu}`),
    'u',
  ),
  /\banyone with (?:any )?information\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{3}[-.]\d{3}[-.][A-Z]{4}|\b1[-.]8\d\d[-.]/i,
  new RegExp(
    joined(String.raw`
      \b(?:can be reached|reach (?:him|her|them|us|me)|e-?mail (?:him|her|them|us|me)|contact (?:him|
      her|them|us|me|the (?:author|reporter|writer)))\b`),
    'i',
  ),
  /\bfollow (?:him|her|them|us|me|@\w+)\b|\bon twitter:? ?@|(?:^|\s)@\w{3,}\s*$/i,
  /[\w.+-]+@[\w-]+\.[a-z]{2,}|\bhttps?:\/\/|\bpic\.twitter\.com|\bwww\.\w/i,
  /^[—–-]+ .{2,60}\(@\w+\)/,
  // the page about itself
  new RegExp(
    joined(String.raw`
      \bthis (?:story|article|post|page|piece|report|content|interview|transcript|column|blog) (?:was|
      has been|is|were|first|originally|appeared|will be|may|contains|includes)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by)\b|\ban earlier version\b|
      \bthis is a (?:developing|breaking)\b|\bdeveloping story\b|\bcheck back\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \bfor more (?:information|news|details|stories|on this)\b[^.]{0,40}\b(?:visit|see|contact|call|
      click|go to|follow)\b|\bfor more information\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:have a (?:news )?tip|send (?:us )?(?:your )?tips?|got a tip|tell us what you|let us know|
      leave a (?:comment|reply)|join the (?:conversation|discussion)|what do you think)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      ^(?:thanks|thank you) for (?:reading|visiting|subscribing|your)\b|\bsupport (?:our|independent|
      local) journalism\b`),
    'i',
  ),
  /^(?:hide|show) caption\b|\bview (?:this|gallery|slideshow|comments)\b|\benlarge this image\b|\btoggle caption\b/i,
  /^(?:watch|listen)(?: (?:live|now|again|the|to))?\b.{0,40}(?::|$)/i,
  /\b(?:minute|min) read\b|\bread time\b|^\d+ (?:comments?|shares?|likes?|views?)\b/i,
];

/** Whether the sentence belongs to the page rather than to the report. Takes one sentence. */
export function isBoilerplate(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text));
}
