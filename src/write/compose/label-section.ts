import { findNames } from '../../domain/text/names.js';
import { stem } from '../../domain/text/stem.js';
import { isStopWord, tokens } from '../../domain/text/tokens.js';
import type { SourceText } from '../read/source-text.js';

/** A noun phrase that could head a section. */
export interface Label {
  /** In the sources' own words, sentence case. */
  readonly text: string;
  readonly stems: readonly string[];
  /** Sentences that hold it, over all sources. */
  readonly sentences: number;
}

const VERBLIKE =
  /^(?:said|says|told|made|make|makes|take|takes|took|taken|give|gave|get|got|go|goes|went|come|comes|came|put|set|let|see|saw|seen|know|knew|think|thought|want|wanted|need|needs|needed|use|used|uses|found|find|help|helped|helps|work|worked|call|called|try|tried|ask|asked|feel|felt|leave|left|keep|kept|begin|began|seem|seemed|show|showed|shows|turn|turned|start|started|run|ran|move|moved|live|lived|believe|bring|brought|happen|happened|write|wrote|sit|stand|lose|lost|pay|paid|meet|met|include|includes|included|continue|continued|learn|learned|lead|led|understand|watch|follow|followed|stop|stopped|create|created|speak|spoke|read|allow|allowed|add|added|spend|spent|grow|grew|open|opened|walk|win|won|offer|offered|remember|love|consider|appear|appeared|buy|bought|wait|serve|die|died|send|sent|expect|expected|build|built|stay|fall|fell|cut|reach|reached|kill|killed|remain|remains|remained|say|become|became|announced|reported|according|based|related|due|able|likely|available|around|including|following|among|across|despite|expected|set|amid|via|near|per|plus|versus|ago|later|earlier|early|late|recent|recently|previously|currently|already|still|even|often|almost|nearly|about|away|back|ahead|together|least|much|many|last|next|first|second|third|new|old|good|bad|great|big|large|small|high|low|long|short|own|same|different|other|another|several|such|few|more|most|less|every|each|whole|half|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|percent|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|weeks|month|months|year|years|day|days|hour|hours|minute|minutes|time|times|thing|things|way|ways|lot|people|man|men|woman|women|mr|mrs|ms|dr|sen|rep|gov|president|like|just|also|only|really|well|now|then|here|there|per|cent|however|while|since|though|although|because|never|always|ever|yet|too|very|far|soon|once|twice|part|number|kind|sort|end|place|case|point|fact|area|member|members|statement|interview|spokesman|spokeswoman|spokesperson|officials|official|report|reports|story|news|article|photo|image|video|email|twitter|facebook|press|conference|reporters|shot|dead|killed|wounded|injured|arrested|charged|accused|found|told|saying|being|having|going|doing|getting|making|taking)$/;
/** Names that can head a section end in one of these; people, places and firms are no subjects. */
const BODY =
  /^(?:Court|Council|Committee|Commission|Act|Bill|Fund|Board|Union|Department|Ministry|Agency|Treaty|Agreement|Accord|Program|Programme|Project|Plan|Congress|Senate|House|Parliament|Amendment|Constitution|Party|Bank|Reserve|Office|Authority|Service)$/;
const NOUN_END =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|er|or|age|ure|cy|th|al|ing|[^s]s|[bcdfgklmnprtvwxyz]|e|y)$/;

/**
 * Noun phrases of two or three words (and names) that several sentences share. A phrase counts where a
 * determiner, preposition or adjective stands before it and no further noun follows.
 */
export function findLabels(sources: readonly SourceText[]): Label[] {
  const people = new Set(
    sources.flatMap((source) => source.people.flatMap(({ full, short }) => [full, short ?? full])),
  );
  const outlets = new Set(sources.map(({ article }) => article.outlet.toLowerCase()));
  const counts = new Map<string, { forms: Map<string, number>; sentences: number; bounded: number }>();
  for (const { sentences } of sources) {
    for (const sentence of sentences) {
      for (const [key, { form, bounded }] of phrasesOf(sentence.text)) {
        const entry = counts.get(key) ?? { forms: new Map(), sentences: 0, bounded: 0 };
        entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
        entry.sentences++;
        if (bounded) entry.bounded++;
        counts.set(key, entry);
      }
    }
  }
  const labels: Label[] = [];
  for (const [key, { forms, sentences, bounded }] of counts) {
    const text = [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    if (sentences < 2 || bounded < 1 || bounded / sentences < 0.5) continue;
    if ([...people].some((name) => text.includes(name)) || outlets.has(text.toLowerCase())) continue;
    labels.push({ text: text.charAt(0).toUpperCase() + text.slice(1), stems: key.split(' '), sentences });
  }
  return labels;
}

/** Phrases of a sentence by the stems of their words. */
function phrasesOf(text: string): Map<string, { form: string; bounded: boolean }> {
  const list = tokens(text);
  const names = findNames(text);
  const isName = (start: number): boolean => names.some((name) => name.start <= start && start < name.end);
  const found = new Map<string, { form: string; bounded: boolean }>();
  for (let from = 0; from < list.length; from++) {
    for (let length = 2; length <= 3; length++) {
      const span = list.slice(from, from + length);
      const [first, last] = [span[0], span.at(-1)];
      if (!first || !last || span.length < length) continue;
      const form = text.slice(first.start, last.end);
      if (!/^[\p{L}’'-]+(?: [\p{L}’'-]+)+$/u.test(form)) continue;
      if (span.some(({ lower }) => isStopWord(lower) || VERBLIKE.test(lower) || lower.length < 3)) continue;
      if (/(?:ed|ly)$/.test(last.lower) || /ly$/.test(first.lower) || !NOUN_END.test(last.lower)) continue;
      if (isName(first.start) !== isName(last.start)) continue;
      if (isName(first.start) && (list[from - 1]?.lower !== 'the' || !BODY.test(last.text))) continue;
      const after = list[from + length];
      const before = list[from - 1];
      const isClosed =
        !after ||
        isStopWord(after.lower) ||
        /[^\s]/.test(text.slice(last.end, after.start)) ||
        VERBLIKE.test(after.lower);
      const isOpened =
        before !== undefined &&
        /^(?:the|a|an|its|their|his|her|of|for|on|in|to|about|over|and|with|by|from|into|new|local|more|other|some|any|these|those|this|that|as|against)$/.test(
          before.lower,
        );
      const key = span.map(({ lower }) => stem(lower)).join(' ');
      const lowerForm = isName(first.start) ? form : form.toLowerCase();
      const known = found.get(key);
      found.set(key, { form: lowerForm, bounded: (known?.bounded ?? false) || (isClosed && isOpened) });
    }
  }
  return found;
}
