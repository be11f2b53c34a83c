/**
 * A small multilingual embedding that is really computed: words are looked up in a lexicon of concepts in English,
 * German and Spanish, names and figures are concepts of their own, and each concept is a fixed direction in space.
 */
const SIZE = 64;

const LEXICON: readonly (readonly [string, string, string])[] = [
  ['ferry', 'fähre nachtfähre', 'transbordador ferri'],
  ['aground', 'grund', 'encalla encallado encalló varado'],
  ['passenger', 'passagier', 'pasajero'],
  ['rescue', 'rettung gerettet', 'rescate rescatad'],
  ['captain', 'kapitän', 'capitán'],
  ['steering rudder', 'ruder steuerung', 'timón'],
  ['coast shore', 'küste land', 'costa tierra'],
  ['boat', 'boot', 'bote lancha'],
  ['bank', 'bank notenbank', 'banco'],
  ['central', 'zentral', 'central'],
  ['rate', 'leitzins zins', 'tipo interés'],
  ['raise', 'hebt erhöh', 'sube subir subida'],
  ['inflation', 'inflation teuerung', 'inflación'],
  ['percent', 'prozent', 'ciento'],
  ['governor', 'präsidentin gouverneurin', 'gobernadora'],
  ['loan credit', 'kredit', 'crédito préstamo'],
  ['night', 'nacht', 'noche'],
  ['fire wildfire', 'brand feuer waldbrand', 'incendio fuego'],
  ['flood', 'flut hochwasser überschwemm', 'riada inundaci'],
  ['striker player', 'stürmer spieler', 'delantero jugador'],
  ['strike', 'streik', 'huelga'],
  ['earthquake', 'erdbeben', 'terremoto'],
  ['factory', 'fabrik', 'fábrica'],
  ['court judge', 'gericht richter', 'tribunal juez'],
];

const CONCEPTS = LEXICON.flatMap((languages, concept) =>
  languages.flatMap((words) => words.split(' ').map((stem) => ({ stem, concept: `concept ${concept}` }))),
);

/** @param knows whether words of other languages than English are understood, or are only names to it */
export function embedConcepts(text: string, knows: 'many' | 'one' = 'many'): number[] {
  const vector = new Array<number>(SIZE).fill(0);
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  for (const word of words) {
    const found =
      knows === 'many'
        ? CONCEPTS.find(({ stem }) => word.startsWith(stem) || (stem.length > 5 && word.endsWith(stem)))
        : undefined;
    const isTelling = found !== undefined || knows === 'one' || /^[\d]{2,}$/.test(word);
    if (!isTelling) continue;
    const direction = directionOf(found?.concept ?? word);
    for (let at = 0; at < SIZE; at++) vector[at] = (vector[at] ?? 0) + (direction[at] ?? 0);
  }
  return vector;
}

/** The same direction for the same word, always. */
function directionOf(concept: string): number[] {
  let state = 2_166_136_261;
  for (const letter of concept) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return Array.from({ length: SIZE }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) / 2 ** 32) * 2 - 1;
  });
}
