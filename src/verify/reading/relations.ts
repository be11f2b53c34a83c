import lexicon from '../weights/lexicon.json' with { type: 'json' };
import relations from '../weights/relations.json' with { type: 'json' };

type Links = ReadonlyMap<string, ReadonlySet<string>>;

const STEMS = Object.keys(lexicon.rarity);
const SYNONYMS = unpack(relations.synonyms);
const KINDS = unpack(relations.kinds);
const OPPOSITES = unpack(relations.opposites);

/** A row for each stem of the lexicon: the distances, in base 36, to the later stems that it is linked with. */
function unpack(rows: string): Links {
  const links = new Map<string, Set<string>>();
  const link = (one: string, other: string): void => {
    const known = links.get(one) ?? new Set<string>();
    links.set(one, known.add(other));
  };
  rows.split(',').forEach((row, index) => {
    let at = index;
    for (const step of row.split(' ').filter(Boolean)) {
      at += Number.parseInt(step, 36);
      link(STEMS[index] ?? '', STEMS[at] ?? '');
      link(STEMS[at] ?? '', STEMS[index] ?? '');
    }
  });
  return links;
}

const NONE: ReadonlySet<string> = new Set();

/** Stems that may mean the same or are built from the same word. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return SYNONYMS.get(stem) ?? NONE;
}

/** Stems that name a kind of the other: "bank" and "institution". */
export function kindsOf(stem: string): ReadonlySet<string> {
  return KINDS.get(stem) ?? NONE;
}

/** Stems that mean the opposite. */
export function antonymsOf(stem: string): ReadonlySet<string> {
  return OPPOSITES.get(stem) ?? NONE;
}
