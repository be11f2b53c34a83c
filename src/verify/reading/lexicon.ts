import lexicon from '../weights/lexicon.json' with { type: 'json' };

const RARITY: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.rarity));

/** How rare a stem is in news text: the inverse document frequency, `lexicon.unknown` for a stem never seen. */
export function rarityOf(stem: string): number {
  return RARITY.get(stem) ?? lexicon.unknown;
}

/** Whether news text holds the word often enough to count it as a common one. */
export function isCommonWord(stem: string): boolean {
  return RARITY.has(stem);
}
