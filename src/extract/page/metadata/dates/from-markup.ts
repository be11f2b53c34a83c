import { monthOfName } from '../../../dates/month-names.js';
import { type PageElement, visibleText } from '../../tree/page-node.js';
import { closest, findAll, hasTag, hasToken, isWithin, type Test } from '../../tree/query.js';
import type { DateSource } from './date-source.js';
import { calendarDay } from './find-date.js';

/** "/2024/03/05/", "/2024/march/05/" or "-20240305-" in the address. */
export const fromAddress: DateSource = ({ url }) => {
  const named = /\/((?:19|20)\d\d)\/(\p{L}{3,12})\/(\d{1,2})(?:\/|$)/u.exec(url ?? '');
  const month = monthOfName(named?.[2] ?? '');
  if (named && month !== null) return calendarDay(Number(named[1]), month, Number(named[3]));
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?:[/_-]|$|\D)/.exec(url ?? '') ??
    /[/_-](20\d\d)(\d{2})(\d{2})(?:\D|$)/.exec(url ?? '');
  return match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** Dates there belong to other articles, to readers or to the site. */
const isElsewhere: Test = ({ tag, names }) =>
  tag === 'footer' ||
  tag === 'aside' ||
  tag === 'nav' ||
  tag === 'blockquote' ||
  (!/^(?:html|body|main|article)$/.test(tag) && /comment|related|sidebar|widget/i.test(names));

/** The first time element that is not about an update. */
export const fromTimes: DateSource = ({ page }, find) => {
  let updated: string | null = null;
  for (const time of findAll(page, hasTag('time'))) {
    const date = find(time.attributes.datetime) ?? find(visibleText(time));
    if (date === null || closest(time, isElsewhere)) continue;
    if (!isUpdate(time)) return date;
    updated ??= date;
  }
  return updated;
};

const isUpdate = ({ names, attributes }: PageElement): boolean =>
  /updat|modif/i.test(`${names} ${attributes.itemprop ?? ''}`);

/** Markup named after dates, then after the lines that dates stand in. */
const PLACES: readonly Test[] = [
  ({ names }) =>
    /publish|pubdate|post-?date|entry-date|article-date|timestamp|dateline|datum|fecha/i.test(names),
  ({ names }) => /date|time/i.test(names),
  ({ names }) => /meta|info|byline|author/i.test(names),
  (element) => element.tag === 'header' || hasToken(element, 'class', 'header'),
];
const MAX_PLACES = 40;
/** Longer text is no date line. */
const MAX_CHARACTERS = 300;

export const fromNamedMarkup: DateSource = ({ page }, find) => {
  for (const test of PLACES) {
    for (const element of findAll(page, test).slice(0, MAX_PLACES)) {
      if (closest(element, isElsewhere)) continue;
      const text = visibleText(element);
      if (text.length > MAX_CHARACTERS) continue;
      const date = find(text) ?? find(element.attributes.title);
      if (date) return date;
    }
  }
  return null;
};

/** How far into the body a date line may stand. */
const LEAD_CHARACTERS = 600;

export const fromLead: DateSource = ({ page, lines }, find) => {
  const [body] = [...findAll(page, hasTag('article', 'main')), ...findAll(page, hasTag('body'))];
  if (body === undefined) return null;
  const own = lines.filter(({ block }) => isWithin(block, body) && closest(block, isElsewhere) === null);
  const lead = own.map(({ text }) => text).join(' ');
  return find(lead.slice(0, LEAD_CHARACTERS));
};
