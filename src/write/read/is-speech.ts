import type { Attribution } from '../../domain/attribution.js';
import { joined } from './joined.js';

const SPEECH = new RegExp(
  joined(`
      ^(?:sa(?:y|id|ys|ying)|told|tells|telling|add(?:s|ed|ing)|argu(?:e|es|ed|ing)|warn(?:s|ed|ing)?|
      announc(?:es|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed)|explain(?:s|ed)|not(?:es|ed|ing)|
      acknowledg(?:es|ed|ing)|den(?:ies|ied|ying)|confirm(?:s|ed|ing)|vow(?:s|ed|ing)|promis(?:es|ed|
      ing)|urg(?:es|ed|ing)|call(?:s|ed|ing)|describ(?:es|ed|ing)|according to|stat(?:es|ed|ing)|
      declar(?:es|ed|ing)|criticiz(?:es|ed)|prais(?:es|ed)|accus(?:es|ed|ing)|dismiss(?:es|ed)|
      defend(?:s|ed)|wr(?:ote|ites|itten)|tweet(?:s|ed)|report(?:s|ed)|predict(?:s|ed)|estimat(?:es|
      ed)|testif(?:ies|ied)|alleg(?:es|ed|ing)|suggest(?:s|ed)|conced(?:es|ed)|admit(?:s|ted)|
      agree(?:s|d)|found|concluded|recall(?:s|ed)|repl(?:ies|ied)|ask(?:s|ed)|believes?|believed|
      thinks?|hopes?|expects?|expected|fears?|projects|projected)$`),
  'i',
);

/** Whether somebody speaks, writes or finds; attitudes ("wants", "shows") tie words to nobody. */
export function isSpeech({ cue }: Attribution): boolean {
  return SPEECH.test(cue);
}
