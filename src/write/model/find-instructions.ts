import type { Article } from '../../domain/article.js';
import { sentences } from '../../domain/text/sentences.js';
import { joined } from '../read/joined.js';
import { speaksOfTelling } from '../read/speaks-of-telling.js';
import { steersWriter } from '../read/steers-writer.js';

/** Characters that nobody sees and that break words apart for a pattern. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Marks of the formats in which machines are talked to; no reporter writes them. */
const CHAT_MARKS =
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|start_of_turn|end_of_turn|eot_id|report|plan|claims)\b[^>]{0,80}\|?>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT)\]|<<\/?SYS>>|^\W{0,6}(?:system|assistant|developer)(?: (?:message|prompt|note|override|notice))?\s*[:>]|"role"\s*:\s*"(?:system|assistant|user)"|^#{1,6}\s*(?:new )?(?:system|instructions?|task)\b/im;

/** Machines by any name, and those among them whose business is to read a text and write of it. */
const MACHINE = String.raw`(?:AI|A\.I\.|(?:AI|automated) (?:systems?|tools?|agents?|readers?|writers?|models?|processors?)|large language models?|language models?|LLMs?|GPT|ChatGPT|Claude|Gemini|Copilot|chatbots?|bots?|(?:AI|virtual|digital) assistants?|summari[sz]ers?|summari[sz]ing (?:tools?|systems?|software|models?)|machine readers?|news desk (?:software|systems?|models?|machines?)|(?:text|content)[- ]generators?)`;
const READER = `(?:large language models?|language models?|LLMs?|summari[sz]ers?|summari[sz]ing (?:tools?|systems?|software|models?)|(?:AI|automated) (?:readers?|writers?)|machine readers?|news desk (?:software|systems?|models?|machines?)|(?:text|content)[- ]generators?)`;
const PIECE = `(?:summar(?:y|ies)|briefs?|headlines?|dek|lede|digests?|outputs?|answers?|responses?|repl(?:y|ies)|completions?|generated (?:text|article|content)|bullet(?: point)?s?)`;

/** What speaks to a machine that reads along, in whichever language it is often tried. */
const TO_A_MACHINE: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      \b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?|skip(?:ping)?|do not follow|stop following|cancel|discard|drop)
      (?: \p{L}+){0,4}? (?:instructions?|prompts?|rules|guidelines|directions|directives|constraints|context|orders|guardrails)\b`),
    'iu',
  ),
  /\b(?:system|developer|hidden|initial|original) (?:prompt|message|instructions?)\b/i,
  /\b(?:new|updated|revised|additional|secret|following|these|my|real|actual) (?:system )?(?:instructions?|directives?|task)\s*(?::|are\b|is\b|take\b|supersede|override|apply|for\b)/i,
  /\b(?:you are|you['’]re|act|behave|respond|answer|pretend to be|roleplay|role-play) (?:now |from now on )?(?:as )?(?:an? |the )?(?:\p{L}+ ){0,3}(?:assistant|AI|model|bot|DAN|developer mode|jailbroken|terminal|interpreter|summari[sz]er)\b/iu,
  // "Note to AI assistants: …", "If you are a language model, please …"
  new RegExp(
    joined(String.raw`
      (?:^|[.!?:;(“"'‘•*>–—-]\s*)(?:when|if|while|note (?:to|for)|attention|dear|hey|hello|(?:message|notice|instructions?) (?:to|for|from)|for|to)\b
      [^.!?]{0,40}\b${MACHINE}\b[^.!?]{0,60}(?::|,? (?:please|include|write|add|mention|state|say|output|repeat|begin|start|end|ignore)\b)`),
    'i',
  ),
  // "Any AI system that processes this text …"
  new RegExp(
    joined(String.raw`
      \b${MACHINE}\b[^.!?]{0,40}\b(?:read|process|summari[sz]|ingest|index|pars|rewrit)\w*\b[^.!?]{0,20}
      \b(?:this|the above|the following|these) (?:page|article|text|report|content|document|story|passage)s?\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b${READER} (?:(?:must|should|shall|is to|are to|needs? to|ha(?:s|ve) to|please)|(?:is|are) (?:asked|told|instructed|required|ordered) to)
      (?: \p{L}+){0,3} (?:writ|includ|add|mention|stat|say|output|begin|start|end|repeat|insert|append|put|cite|link|print|treat)\w*`),
    'iu',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:writ|includ|add|mention|stat|say|output|begin|start|end|repeat|insert|append|put|use|cite|print|display|set|mak|open|clos|replac|prefix|lead|finish|conclud|quot|giv|carry)\w*\b
      [^.!?]{0,120}\b(?:in|into|to|as|at|of|from|with|on|instead of) (?:your (?:\p{L}+ ){0,3}${PIECE}|(?:the|this|its|any|every|each|all) (?:\p{L}+ ){0,3}(?:summar(?:y|ies)|briefs?|headlines?|dek|lede|digests?|outputs?|completions?))\b`),
    'iu',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:your|any|every|each|all|the (?:generated|final|correct|resulting|required)) (?:\p{L}+ ){0,2}${PIECE}(?: (?:of|for|from|about|based on) [^.!?]{1,60}?)? (?:must|should|shall|will|has to|have to|needs? to|is to|are to|ought to|is|reads?|begins?|starts?|ends?|opens?)\b`),
    'iu',
  ),
  /\b(?:when|if|while|before|for) (?:\p{L}+ ){0,4}?(?:summari[sz]|process|pars|ingest|index|rewrit|paraphras|generat|draft)(?:e|es|ing|ed)\b[^.!?]{0,40}\b(?:this|the above|the following|these) (?:page|article|text|report|content|document|story|passage|input|data)\b/iu,
  /\b(?:respond|reply|answer|output|return|write|print) (?:only|exactly|nothing but|verbatim|solely)\b|\bverbatim(?: and)? (?:in|as|into)\b|\bdo not (?:mention|reveal|disclose|tell (?:the )?(?:user|reader|editor)s?) (?:this|these|that)\b/i,
  /\b(?:end|start|begin|beginning) of (?:the )?(?:report|article|document|data|input|context|text|sources?|untrusted|user)\b(?: (?:data|text|input|content))?\s*(?:[.:>)\]—-]|$)/i,
  /\b(?:jailbreak|prompt injection|developer mode|sudo mode|god mode|admin(?:istrator)? override|debug mode)\b\s*(?::|enabled|on\b|activated)/i,
  /\b(?:summari[sz]ers?|summari[sz]ing (?:tools?|systems?|software|models?)|automated (?:readers?|summar(?:y|ies))) (?:that|which|who)\b/i,
  // German, French, Spanish, Italian, Portuguese, Dutch
  /\b(?:ignorier\w*|missachte\w*|vergiss|vergesst)\b[^.!?]{0,60}\b(?:anweisung|vorgabe|regel|instruktion|prompt)\w*/i,
  /\b(?:ignore[zr]?|oublie[zr]?|ne (?:tenez|tiens) pas compte)\b[^.!?]{0,60}\b(?:instruction|consigne|règle|directive)s?/i,
  /\b(?:ignor[ae]n?|olvida|haz caso omiso|omite)\b[^.!?]{0,60}\b(?:instrucci(?:ón|ones)|indicaciones|reglas|órdenes)/i,
  /\b(?:ignora(?:te)?|dimentica(?:te)?)\b[^.!?]{0,60}\b(?:istruzion[ei]|regole|indicazioni)/i,
  /\b(?:ignore|esqueça|desconsidere)\b[^.!?]{0,60}\b(?:instruç(?:ão|ões)|regras|orientações)/i,
  /\b(?:negeer|vergeet)\b[^.!?]{0,60}\b(?:instructies?|aanwijzingen|regels|opdrachten)/i,
  // Russian, Chinese, Japanese
  /(?:игнорируй|проигнорируй|забудь)\S*[^.!?]{0,60}(?:инструкци|указани|правил)/i,
  /(?:忽略|无视|忘记)[^。！？]{0,20}(?:指令|指示|提示|规则)|(?:無視|忘れ)[^。！？]{0,20}(?:指示|命令)|(?:指示|命令)[^。！？]{0,10}(?:無視|忘れ)/,
];

/** Long runs without a space that only a machine reads. */
const CODED = /[A-Za-z0-9+/=]{80,}|(?:\\u00[0-9a-f]{2}|%[0-9a-f]{2}|&#x?[0-9a-f]{2,4};){12,}/i;

/** Whether a text speaks to a machine rather than to a reader. Takes a sentence or a paragraph. */
export function speaksToMachine(text: string): boolean {
  const seen = text.replace(UNSEEN, '').normalize('NFKC');
  return (
    CHAT_MARKS.test(seen) ||
    CODED.test(seen) ||
    TO_A_MACHINE.some((pattern) => pattern.test(seen)) ||
    steersWriter(seen) ||
    speaksOfTelling(seen) !== null
  );
}

/** An article without the paragraphs that speak to a machine. Offsets stay as they are: spaces stand in their place. */
export interface CleanedArticle {
  readonly article: Article;
  /** Paragraphs that speak to a machine. */
  readonly removed: readonly string[];
}

/**
 * Takes out each paragraph with a sentence that speaks to a machine: what stands beside such a sentence was most
 * likely written for the machine too. A title that does is emptied.
 */
export function withoutInstructions(article: Article): CleanedArticle {
  const removed: string[] = [];
  const all = article.text.split('\n');
  const broken = brokenOver(all);
  const lines = all.map((line, at) => {
    if (!isTainted(line) && !broken.has(at)) return line;
    removed.push(line);
    return ' '.repeat(line.length);
  });
  const plain = (text: string): string => {
    if (!isTainted(text)) return text;
    removed.push(text);
    return '';
  };
  const title = plain(article.title);
  const dek = article.dek === null ? null : plain(article.dek) || null;
  if (removed.length === 0) return { removed, article };
  const blocks = article.blocks.filter(({ text }) => !isTainted(text));
  return { removed, article: { ...article, title, dek, text: lines.join('\n'), blocks } };
}

const LONGEST_BREAK = 8;

/** Lines that say nothing to a machine alone, and do together: a sentence that was broken over paragraphs. */
function brokenOver(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isAlone = lines.map(isTainted);
  for (let from = 0; from < lines.length; from++) {
    let text = '';
    let last = from;
    for (let at = from; at < lines.length && at - from < LONGEST_BREAK; at++) {
      // What speaks for itself goes on only where the next line does not begin anew.
      if (isAlone.slice(from, at).includes(true) && /^\s*[\p{Lu}\p{N}“"]/u.test(lines[at] ?? '')) break;
      text = `${text} ${lines[at]?.trim()}`.trim();
      last = at;
      if (/[.!?…]["”’»)]*$/.test(text)) break;
    }
    if (last > from && isTainted(text)) for (let line = from; line <= last; line++) found.add(line);
  }
  return found;
}

function isTainted(text: string): boolean {
  return (
    text.trim() !== '' && (speaksToMachine(text) || sentences(text).some((one) => speaksToMachine(one.text)))
  );
}
