/** "I" as a word, but not the numeral in "World War I" or "Elizabeth I". */
const I =
  /(?<!\b(?:War|Type|Phase|Part|Title|Class|Stage|Division|Article|Elizabeth|Charles|George|James|Francis) )(?<![\p{L}’'])I(?:['’](?:m|ve|ll|d))?(?![\p{L}\p{N}])(?!\.\p{Lu})(?=\s|,|['’])/u;
const OTHERS =
  /(?<![\p{L}’'])(?:my|myself|(?<=\b(?:of|was|is|were|are|be|than|like|and|or) )mine|me|we|we['’](?:re|ve|ll|d)|ours?|ourselves|us|let['’]s)(?![\p{L}\p{N}])/u;
/** With a capital they open a sentence; elsewhere they are part of a name: the book "How They Silence Us". */
const OPENING =
  /(?:^|[.!?…:;—–]\s+|^\W+)(?:My|Myself|Mine|We|We['’](?:re|ve|ll|d)|Ours?|Ourselves|Let['’]s)(?![\p{L}\p{N}])/u;

/** Whether an English sentence speaks as "I" or "we". What stands in quotation marks is the caller's to leave out. */
export function speaksAsOneself(text: string): boolean {
  return I.test(text) || OTHERS.test(text) || OPENING.test(text);
}
