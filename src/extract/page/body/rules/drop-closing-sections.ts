import type { PageElement } from '../../tree/page-node.js';
import { isWithin } from '../../tree/query.js';
import { rankOf } from '../heading-rank.js';
import { isProse } from '../prose.js';
import type { Line } from '../split-lines.js';
import type { LineRule } from './line-rule.js';

/** Headings of what sites add below an article. */
const OTHERS =
  '(?:articles?|posts?|stories|story|news|reads?|reading|content|topics?|coverage|links?|headlines|videos?)';
const CLOSING = new RegExp(
  `^(?:${[
    `(?:more|related|recommended|recent|latest|popular|trending|similar|other|most (?:read|popular|viewed)|top|featured)(?: \\p{L}+)? ${OTHERS}(?::|$| (?:from|on|about|by|for|in|to|you)\\b)`,
    'you (?:may|might) (?:also )?(?:like|be interested|enjoy)',
    'more (?:from|like this)\\b',
    '(?:related|recommended|trending|popular)(?: (?:for you|now|on|in))?:?$',
    '(?:read|up) (?:next|also|more)\\b',
    '(?:keep|continue) reading\\b',
    'what to read next',
    'explore (?:more|further)\\b',
    "don[’']?t miss\\b",
    "editor[’']?s? picks",
    'about the authors?\\b',
    'meet the author',
    '(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(?\\d+\\)?)?$',
    'quellen (?:aus|ein)blenden',
    'kommentieren$',
    '\\d+ (?:comments?|responses?|thoughts?|replies) (?:on|to)\\b',
    'leave a (?:comment|reply)',
    '(?:join|add|start) (?:the|a|your) (?:conversation|discussion|comment)',
    'share (?:this|on)\\b',
    'subscribe\\b',
    'sign up\\b',
    '(?:our )?newsletter',
    'stay (?:up to date|informed|connected|in touch|ahead)',
    'follow us',
    'get in touch',
    'contact(?: us)?:?$',
    '(?:tags|topics|categories|disclaimer|disclosure|copyright):?$',
    'lesen sie (?:auch|mehr|weiter|dazu)',
    'mehr (?:zum thema|aus|artikel)',
    'weitere (?:artikel|beiträge|themen|meldungen|nachrichten)',
    'das könnte (?:sie|dich)',
    'auch interessant',
    'kommentare?\\b',
    'über (?:den|die) autor',
    'zum thema',
    'lire aussi',
    'à lire',
    'sur le même',
    'vous aimerez',
    'dans la même',
    'commentaires?\\b',
    '(?:notas?|noticias|artículos) relacionad',
    'te puede interesar',
    'lea también',
    'más (?:noticias|sobre|leíd)',
    'comentarios?\\b',
    'leia (?:também|mais)',
    'veja também',
    'leggi anche',
    'potrebbe(?:ro)? interessarti',
    'articoli correlati',
    'lees ook',
    'meer (?:over|nieuws)',
    'reacties',
    'czytaj',
    'zobacz',
    'komentarze',
    'читайте',
    'комментари',
  ].join('|')})`,
  'iu',
);
const MAX_WORDS = 10;

/** What a heading such as "Related stories" heads, up to the next heading of its rank in the article. */
export const dropClosingSections: LineRule = (lines) => {
  const dropped = new Map<Line, string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.role !== 'heading' || line.words > MAX_WORDS || !CLOSING.test(line.text)) continue;
    const end = endOfSection(lines, at, line);
    for (const member of lines.slice(at, end)) dropped.set(member, `stands under “${line.text}”`);
    at = end - 1;
  }
  return dropped;
};

function endOfSection(lines: readonly Line[], at: number, heading: Line): number {
  const box = boxOf(lines, heading);
  const rank = rankOf(heading.block);
  const next = lines.findIndex(
    (line, index) =>
      index > at &&
      ((line.role === 'heading' && rankOf(line.block) <= rank) ||
        (box !== null && !isWithin(line.block, box))),
  );
  return next < 0 ? lines.length : next;
}

/** The element that holds the heading together with other lines but not the article's paragraphs, if there is one. */
function boxOf(lines: readonly Line[], heading: Line): PageElement | null {
  const flow = flowOf(lines);
  for (let at = heading.block.parent; at !== null && flow !== null && !isWithin(flow, at); at = at.parent) {
    const box = at;
    if (lines.some((line) => line !== heading && isWithin(line.block, box))) return box;
  }
  return null;
}

/** The element that holds most of the article's paragraphs. */
function flowOf(lines: readonly Line[]): PageElement | null {
  const mass = new Map<PageElement, number>();
  for (const line of lines) {
    const { parent } = line.block;
    if (parent && isProse(line)) mass.set(parent, (mass.get(parent) ?? 0) + line.text.length);
  }
  return [...mass].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
