import { joined } from '../read/joined.js';

/** The talk of shops, cards and subscriptions: what a reader would get or save, not what happened. */
const OFFER = new RegExp(
  joined(String.raw`
    \b(?:\d[\d,.]*X?|bonus|reward|double|triple) (?:bonus |reward |membership )?points\b.{0,80}\b(?:worth|travel|
    dining|purchases?|spend\w*|toward|redeem\w*|transfer\w*|card|per dollar|value)|\b(?:annual|delivery|foreign transaction|booking) fees?\b.{0,40}
    \$\s?\d|\$\s?0 (?:annual|delivery|intro)|\b(?:sign-?up|welcome|new[- ]member|introductory) (?:bonus|offer|gift)\b|
    \b\d+(?:\.\d+)?% (?:intro )?APR\b|\b(?:promo|coupon|discount|voucher) codes?\b|\buse (?:the )?code [A-Z0-9]{3,}|
    \bfree (?:shipping|delivery|trial|returns)\b|\bterms (?:and conditions )?apply\b|\blimited[- ]time (?:offer|deal)\b|
    \bstatement credits?\b|\b\d+% (?:off|cash ?back|back on)\b|\bsave (?:up to )?(?:\$\s?\d|\d+%)|
    \b(?:add to cart|buy now|shop now|order now|in stock now|shop the)\b|\bunlimited (?:deliveries|articles|access)\b|
    \b(?:was|now) (?:only |just )?\$\d[\d,.]*\b.{0,20}\b(?:now|was) (?:only |just )?\$\d|
    \b(?:deal|price) (?:is|was) (?:accurate|correct) (?:as of|at)\b|\bour (?:top |favou?rite )?picks?\b|
    \b(?:eligible|qualifying) (?:purchases?|orders?|spend)\b|\bselect(?:ed)? (?:retailers|items|styles)\b`),
  'i',
);
/** "Get unlimited deliveries", "Earn 3X", "Save $20": an order to the reader with something to gain. */
const BIDDING =
  /^(?:Get|Earn|Save|Enjoy|Claim|Score|Grab|Redeem|Unlock|Receive|Order|Shop|Buy|Snag|Book|Upgrade|Win) (?:up to|unlimited|\$|£|€|\d|an? (?:extra|free|additional|exclusive|\$|\d)|free|extra|exclusive|more|complimentary|access|your|the best|points|cash|miles|rewards)/i;
/** A headline with one of these announces shop talk: then it is what the report is about. */
const ABOUT_OFFERS =
  /\b(?:cards?|points|miles|rewards?|deals?|sales?|prices?|pric(?:ed|ing)|discounts?|offers?|coupons?|codes?|fees?|subscriptions?|delivery|shipping|trial|APR|save|savings?|cheap\w*|best|review(?:ed)?|black friday|cyber monday|prime day)\b/i;

/** Whether a sentence offers the reader something to buy in a report whose headline does not speak of it. */
export function isOffer(text: string, title: string): boolean {
  return BIDDING.test(text) || (OFFER.test(text) && !ABOUT_OFFERS.test(title));
}
