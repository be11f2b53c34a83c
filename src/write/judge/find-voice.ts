import { speaksAsOneself } from '../../domain/text/first-person.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';

const SECOND_PERSON = /\b(?:[Yy]ou(?:['’](?:re|ve|ll|d))?|[Yy]ours?|[Yy]ourself|[Yy]ourselves|[Yy]['’]all)\b/;
const VERDICT = new RegExp(
  joined(String.raw`
      \b(?:should(?:n['’]t)?|ought to|shameful|disgraceful|outrageous|ridiculous|absurd|laughable|
      unfortunately|sadly|thankfully|frankly|hopefully|needless to say|of course|let['’]s face it|
      make no mistake|the truth is|to be fair|to be sure|no doubt|it is time|it['’]s time|sorry|alas|
      surely|arguably|ironically|amazingly|incredibly|stupid|idiotic|brilliant|wonderful|awesome|
      insane|crazy|definitely|undoubtedly|truly|stunning|enchanting|mesmeri[sz]ing|breathtaking|
      gorgeous|delicious|magical|unforgettable|incredible|amazing|beautifully|must-see|
      not to be missed)\b`),
  'i',
);
const IMPERATIVE = new RegExp(
  joined(String.raw`
      ^(?:please|don['’]t|do not|never|always|just)? ?(?:ignore|disregard|forget|write|note|click|
      check|try|make|use|remember|consider|look|see|read|watch|imagine|think|call|visit|take|keep|let|
      add|mix|place|put|go|get|give|ask|tell|say|print|output|respond|reply|answer|summari[sz]e|repeat|
      translate|act|pretend|stop|start|turn|open|close|follow|choose|pick|set|be|avoid|learn|find|buy|
      bring|come|enjoy|meet|wait|bear|believe|trust|recall|picture|suppose|compare|contrast|listen|
      enter|type|select|press|download|install|cut|pour|stir|bake|cook|serve|preheat|combine|whisk|
      sprinkle|hold|press|push|pull|lift|grab|head|hit|ring|walk|sit|stand|drop|send|save|spend|speak|
      talk|feel|hear|never mind|hover|tap|catch|swipe|scroll|browse|explore|experience|prepare|
      bookmark|copy|paste)\b (?:the|a|an|your|this|that|these|those|all|any|every|no|it|them|him|her|
      me|us|to|in|on|out|up|down|for|from|with|at|if|how|what|why|when|where|whether|into|over|sure|
      away|back|off|about|as|care|time|advantage|note|part|previous|prior|above|only|instead|through|
      as|like)\b`),
  'i',
);
const TO_A_MACHINE = new RegExp(
  joined(String.raw`
      \b(?:ignore|disregard|forget|override) (?:all |any |every |your |the |these |those )*(?:previous|
      prior|earlier|above|preceding|other)? ?(?:instructions?|prompts?|rules|guidelines|directions)\b|
      \bsystem prompt\b|\b(?:language models?|AI (?:assistants?|models?|systems?|agents?)|chatbots?|
      LLMs?|summari[sz]ers?)(?: reading| processing| that reads?| summari[sz]ing| must| should|:|,)|
      \byou are (?:now )?(?:a|an) (?:\w+ )?(?:assistant|model|bot|AI)\b|\b(?:as|in) (?:the|
      your) (?:headline|lede|summary|brief|first sentence|output|response)\b[^.]*\b(?:say|write|state|
      put|include|print)\b|\b(?:write|put|include|print|state|say)\b[^.]*\b(?:as|in) (?:the|
      your) (?:headline|lede|summary|brief|output|response)\b`),
  'i',
);

/** Why the source's own voice keeps a sentence out of a brief, or null. Quoted words do not count. */
export function faultOfVoice(text: string): string | null {
  const own = outsideQuotations(text);
  if (TO_A_MACHINE.test(own)) return 'an instruction, not reporting';
  if (/^Take \p{Lu}/u.test(own)) return 'tells the reader what to do';
  if (IMPERATIVE.test(own.trimStart())) return 'tells the reader what to do';
  if (speaksAsOneself(own)) return 'first person outside a quotation';
  if (SECOND_PERSON.test(own)) return 'addresses the reader';
  return null;
}

/** Whether a sentence judges in the source's own voice: opinion that names no author. */
export function isUnownedOpinion(text: string, hasAttribution: boolean): boolean {
  return !hasAttribution && VERDICT.test(outsideQuotations(text));
}
