import { contentTerms } from '../read/content-terms.js';
import { joined } from '../read/joined.js';

/** Openings that lean on the sentence before, whatever that says. */
const LEANING: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      ^(?:Then|Also|Instead|Otherwise|Later|Afterwards?|Since then|By then|Until then|Back then|From there|
      To do so|Doing so|In doing so|If so|If not|As such|Not so|Nor|Too|Eventually|Elsewhere|Meanwhile|
      However|Likewise|Similarly|Thereafter|Therefore|Thus|Hence|Accordingly|Consequently|Conversely|
      Rather|Either way|In short|So)\b(?! (?:this|in|on|last|next|next|than|many|much|far|of|
      the fire)\b)`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Because of|Despite|In spite of|After|Before|With|For|From|Like|At|In|On|Under|During|Through|
      By|To|Of|Around|Following|Given|Since|As for|As part of) (?:this|that|these|those|it|them|which|
      him|both(?! [\p{L}.’' -]{1,60} and )|doing so|all of (?:this|that|these))\b(?! (?:week|month|year|summer|spring|fall|autumn|
      winter|morning|afternoon|evening|season|weekend|quarter|decade|century|point)\b)`),
    'u',
  ),
  /^In (?:its|his|her|their) (?:place|wake|absence|stead)\b/,
  /^(?:Moments|Minutes|Hours|Days|Weeks|Months|Years) (?:later|earlier|(?:before|after)(?= that\b|,))\b/,
  new RegExp(
    joined(String.raw`
      ^(?:A|Two|Three|Four|Several|A few) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|
      earlier|before that|after that)\b`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:The|That) (?:(?:next|following|previous|same) ?(?:day|morning|evening|night|week|month|year)?|
      (?:night|day)(?= (?:before|after|earlier|later)\b))\b(?! (?:round|step|phase|generation|version))`),
  ),
  /^(?:\p{Lu}\p{Ll}+ )?[Oo]nes\b/u,
  new RegExp(
    joined(String.raw`
      ^(?:As|When|While|If|After|Before|Where|Although|Since|Because) (?:the others?|others|this|that|
      these|those)\b(?! (?:is|was|week|month|year))`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Others?|Another|Neither|The (?:former|latter|pair|duo|trio|others?|rest|two|three|four|five|
      six|both|same|aforementioned|(?:second|third)(?! \p{Ll}+(?: \p{Ll}+){0,2} (?:of|for|to|who|since|in)\b)))\b(?!-)`),
    'u',
  ),
  new RegExp(
    joined(String.raw`
      ^(?:This|That|These|Those)\b(?! (?:week|month|year|summer|spring|fall|autumn|winter|morning|
      afternoon|evening|season|weekend|quarter)\b)`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Such|Some of (?:them|those|these)|Many of (?:them|those|these)|Most of (?:them|those|these)|
      All of (?:them|those|these|this)|None of (?:them|those|these|this)|One of (?:them|those|these)|
      Each of (?:them|those|these)|Of (?:those|these|them)|Among (?:those|these|them))\b`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Some|Many|Most|Several|Few|One|Two|Three|Four|Five|All|None|Each|Both|More) (?:said|say|says|
      told|have|has|had|are|is|were|was|will|would|also|even|did|do|does|argued?|argues|believed?|
      worried|may|might|could|can|came|went|died|of)\b(?! (?:the|a|an|whom|its|our|\p{Lu}))`),
    'u',
  ),
  // "The authors agree;": with what stands before
  /^(?:The )?\p{L}+ (?:agrees?|agreed|disagrees?|disagreed|concurs?|refused|declined)(?=[;,.])/u,
  /^(?:If|When|Unless|Until|Once|Where) (?:it|they|he|she) (?:does|do|did|is|are|was|were|has|have|can|will)(?: not|n['’]t)?,/,
  /^Both\b(?! [\p{L}’' ]{1,60} and )/u,
  /^The move\b/,
  // "Ostrelle’s came from a screening programme": what of Ostrelle’s stands before
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+[’']s (?:came|is|are|was|were|has|have|had|will|would|did|does)\b/u,
  new RegExp(
    joined(String.raw`
      ^In (?:the|a|an|another) (?:latest|separate|similar|same|other|related|unrelated|second|
      third)? ?(?:incident|case|attack|shooting|development|instance|one)\b`),
  ),
  /^In (?:one|another|a separate|a similar|a second) (?:incident|case|attack|shooting|instance)\b/,
  /^Here(?:['’]s| is| are) \b/,
  new RegExp(
    joined(String.raw`
      ^(?:There(?!['’](?:s|re)\b)|Here)\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|
      remains?|remained|seems?|seemed|appears?|appeared|exists?|have been)\b)`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:At the time|At that time|At the same time|In return|In response|In turn|In addition|
      As a result|For (?:his|her|its|their) part)\b(?! (?:of|to|for)\b)`),
  ),
  new RegExp(
    joined(String.raw`
      ^(?:Not|Which|Who|Whose|Because|Including|Except|Especially|Particularly|Namely|Hopefully|Maybe|
      Perhaps|Well|Yes|No|OK|Okay|Sure|Sorry|Oh|Alas)\b(?:,| (?:is|are|was|were|means|makes|that|
      everyone)\b)`),
  ),
];

/** Words inside a sentence that stand for something told elsewhere. */
const STANDING_IN: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      \b(?:about|of|for|to|with|on|by|after|before|from|over|against|in|like|than|behind) (?:that|this|
      those|these)(?=[.,;]|$)`),
  ),
  new RegExp(
    joined(String.raw`
      \b(?:how|why|whether|when|if|because|that|and|but|where) (?:that|this|those|these) (?:would|is|
      was|will|could|had|has|can|may|might|should|are|were|did|does|means|meant|happens|happened)\b`),
  ),
  /\b(?:do|does|did|done|doing) (?:so|it|that|this)\b/,
  // "rejected that figure": which one stands before
  new RegExp(
    joined(String.raw`
      \b(?:reject|deni|disput|dismiss|confirm|question|critici[sz]|welcom|oppos|condemn|defend|contest|
      challeng|repeat|support|back|call|doubt|refus)\p{Ll}* (?:that|this|those|these) \p{Ll}+(?=[.,;]|$)`),
    'u',
  ),
  /\bthe same\b(?!-| (?:day|time|year|month|week|thing|sex))(?!.*\b(?:as|that)\b)/,
  new RegExp(
    joined(String.raw`
      \bit (?:is|was|remains) (?:unclear|not clear|not known|unknown|not immediately clear) (?:whether|
      if|how|why|when|what|where) (?:it|they|he|she|its|their)\b`),
    'i',
  ),
  /\b(?:found|find|finds|learn\w*|discover\w*|work\w*|point\w*|carr\w+|rul\w+) (?:that|this|it) out\b/,
  /, who \w+ (?:it|them),/,
  // "said the company was reviewing it": neither the company nor who speaks for it is under review
  /\b(?:said|says|added)(?: that)? (?:the|its|his|her|their) \p{Ll}+ (?:(?:was|were|is|are|had|has|have|would|will|could|can|did|not|been|be|also|still) )+\p{Ll}+ (?:it|them)\b/u,
  /\b(?:hers|theirs)\b|\bhis (?:over|to|in|on|at|for|and|from|with|as|by|was|were|is)\b/,
  /\b(?:there|then)\.$/,
  /\bthe (?:\p{Ll}+ )?ones?\b(?! (?:of|that|who|which|in|on|with|from|to|for|he|she|they|it|\p{Lu}))/u,
  /\bthe others?\b(?! (?:side|day|end|hand|\p{Ll}+))/u,
  /, (?:they|it) \p{Ll}+\.$/u,
  /[,”"] (?:they (?:say|said|add|added|warn|warned|write|wrote|argue|argued)|(?:say|said) they)\b/,
  /\b(?:say|said|says|do|did) it\.$/,
  /\b(?:said|says) (?:it|one|another|some|others|both)\b(?=[,.]|$)/,
  /\bthe (?:rating|sum|amount|remarks?)\b(?! (?:of|for|that|to|which|between|in|by)\b)/,
  /\bthe (?:former|latter)\b(?![ -]\p{L})/u,
];

/** Nouns that name again what was told before. */
const RETELLING = new RegExp(
  joined(String.raw`
      ^The (?:\p{Ll}+ )?(move|decision|announcement|news|changes?|incident|comments?|remarks?|
      statements?|findings?|results?|steps?|developments?|figures?|total|increase|decrease|drop|rise|
      jump|decline|trend|man|woman|boy|girl|teen|teenager|couple|suspects?|victims?|measures?|response|
      reaction|question|problem|issue|idea|answer|effect|outcome|process|effort|situation|exchange|
      revelation|allegations?|accusations?|claims?|charges?|assessment|estimate|conclusion|warning|
      criticism|visit|meeting|event|tweet|post|message|letter|video|clip|photo|image|document|
      documents|report|study|survey|poll|paper|order|ruling|verdict|proposal|agreement|deal|article|
      interview|filing|complaint|lawsuit|suit)\b(?!-| (?:from|by|of|against) (?:the |an? )?\p{Lu})`),
  'u',
);
const LOOSE = new RegExp(
  joined(String.raw`
      ^The (?:\p{Ll}+ )?(company|firm|startup|group|agency|department|ministry|bank|court|judge|team|
      city|government|country|state|university|school|hospital|bill|law|legislation|policy|plan|
      project|program|programme|system|device|app|tool|product|feature|site|building|facility|plant|
      factory|area|family|president|minister|senator|governor|mayor|officer|driver|attack|crash|fire|
      blast|explosion|shooting|strike|trial|investigation|probe|vote|election|organi[sz]ation|
      committee|panel|commission|board|union|party|spokes(?:man|woman|person)|official|author|actor|
      singer|player|coach|airline|automaker|carmaker|retailer|platform|service|site|website|newspaper|
      network|show|film|movie|book|album|game|match|season)\b`),
  'u',
);

/** Measures and relations: "the sum", "the rate" say nothing where the thing that they measure is not named. */
const MEASURING = new RegExp(
  joined(String.raw`
      ^The (?:\p{Ll}+ )?(sum|money|amount|rate|rating|difference|price|cost|fee|size|score|share|average|deadline|
      offer|goal|aim|reason|cause|match|version|error|fault|gap|setup|stakes)\b
      (?! (?:of|for|that|to|which|who|between|in|on|at|from|with|by)\b)`),
  'u',
);

/** Whether a sentence (quotations blanked out) needs the sentence before. `known` holds the terms a reader has by then. */
export function leansOnContext(opening: string, known: ReadonlySet<string>): boolean {
  if (LEANING.some((pattern) => pattern.test(opening))) return true;
  if (STANDING_IN.some((pattern) => pattern.test(opening))) return true;
  const noun = (RETELLING.exec(opening) ?? MEASURING.exec(opening))?.[1];
  return (
    noun !== undefined && !contentTerms(noun).every((term) => known.has(term) || known.has(`law${term}`))
  );
}

/** Words inside a sentence that point back: "of this length", "the same streets". */
const POINTING_BACK = new RegExp(
  joined(String.raw`
      \b(?:this|these|those|such|the same|that same) (?!(?:week|month|year|summer|spring|fall|autumn|
      winter|morning|afternoon|evening|season|weekend|quarter|as|time|day|who|with|in|of|without|to|
      from)\b)\p{L}+`),
  'iu',
);

/** Words that place a sentence after the one before it: "later pivoted". */
const GOING_ON =
  /\binstead\b(?! of)|\b(?:then|later|again|subsequently|afterwards?) \p{L}+(?:ed|ought|ook|ent|old|aid)\b/u;

/** "above that bench" points back; "so that", "said that" do not. */
const POINTING_THERE = new RegExp(
  joined(String.raw`
      \b(?:above|in|on|at|of|from|near|under|over|to|with|by|for|after|before|behind|through|
      during) that (?!(?:is|was|are|were|has|had|will|would|can|could|the|a|an|he|she|they|
      it)\b)\p{Ll}+`),
  'u',
);

/**
 * Whether a sentence names something that a reader may not have met yet, at its start or by pointing back:
 * not wrong, only second choice. `own` is the sentence with its quotations blanked out.
 */
export function opensLoosely(own: string, known: ReadonlySet<string>): boolean {
  if (
    POINTING_THERE.test(own) ||
    GOING_ON.test(own) ||
    (POINTING_BACK.test(own) && !/\bthe same\b.*\bas\b/.test(own))
  )
    return true;
  const opening = own;
  const noun = LOOSE.exec(opening)?.[1];
  return noun !== undefined && !contentTerms(noun).every((term) => known.has(term));
}

const KNOWN_TO_ALL = new Set(
  `government police public world country city state nation internet economy market media weather past future end
  beginning time day week month year morning afternoon evening night way fact province capital region industry army law
  environment climate ocean sea sky ground web press street poor rich rest number majority front back top bottom middle
  side right left moment spring summer autumn fall winter sun moon air water president minister king queen pope court
  company phone computer same latter former first last next other north south east west house home area site road
  night weekend decade century people`.split(/\s+/),
);
const AS_KNOWN =
  /\b[Tt]he (\p{Ll}{3,})(?= (?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|said|\p{Ll}+ed|came|went|took|made|gave|fell|rose|began|led)\b|[.,;]|$)/gu;

/**
 * How many things a sentence speaks of as known ("the error was known", "the tester recalled") that neither
 * `known` holds nor the sentence itself has named before. `own` has its quotations blanked out.
 */
export function countNeeds(own: string, known: ReadonlySet<string>): number {
  let needs = 0;
  for (const { 1: noun = '', index } of own.matchAll(AS_KNOWN)) {
    if (KNOWN_TO_ALL.has(noun)) continue;
    const [term] = contentTerms(noun);
    if (term === undefined || known.has(term) || contentTerms(own.slice(0, index)).includes(term)) continue;
    needs++;
  }
  return needs;
}
