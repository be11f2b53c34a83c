import type { PageElement } from '../tree/page-node.js';
import { isProse } from './prose.js';
import type { Line } from './split-lines.js';

/** Characters of running text outside links, by the elements that hold them. */
export type TextMass = ReadonlyMap<PageElement, number>;

export function measureText(lines: readonly Line[]): TextMass {
  const mass = new Map<PageElement, number>();
  for (const line of lines) {
    if (!isProse(line)) continue;
    const characters = line.text.length * (1 - line.linked);
    for (let at: PageElement | null = line.block; at !== null; at = at.parent) {
      mass.set(at, (mass.get(at) ?? 0) + characters);
    }
  }
  return mass;
}
