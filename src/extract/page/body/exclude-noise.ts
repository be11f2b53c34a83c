import { isHidden, isUnseen, type PageElement, visibleText } from '../tree/page-node.js';
import { childElements } from '../tree/query.js';
import type { TextMass } from './measure-text.js';
import { type NoiseName, noiseNameOf } from './noise-names.js';

/** Elements that are left out, and why. */
export type Exclusions = ReadonlyMap<PageElement, string>;

const STRUCTURE: Readonly<Record<string, string>> = {
  aside: 'stands beside the article',
  nav: 'is navigation',
  form: 'is a form',
  footer: 'is a footer',
  figcaption: 'is a picture’s caption or credit',
  dialog: 'is a window over the page',
};
const ROLES: Readonly<Record<string, string>> = {
  complementary: 'stands beside the article',
  navigation: 'is navigation',
  dialog: 'is a window over the page',
  alertdialog: 'is a window over the page',
  search: 'is a form',
  banner: 'is the site’s header',
  contentinfo: 'is a footer',
};

/** What holds a larger share of the page's text is the article, however it is marked up. */
const LOOSE_SHARE = 0.25;
/** Only forms are put round whole pages (ASP.NET does). */
const STRUCTURE_SHARE = 0.7;
const HIDDEN_SHARE = 0.03;

/** A long run of text within a paragraph is prose, whatever its class. */
const INLINE = /^(?:p|span|em|strong|a|h1|h2|h3|b|i)$/;
const MAX_INLINE_CHARACTERS = 140;
const HOLDS_ALL = /^(?:body|html|main|article)$/;

export function excludeNoise(root: PageElement, mass: TextMass, isGallery: boolean): Exclusions {
  const total = mass.get(root) || 1;
  const shareOf = (element: PageElement): number => (mass.get(element) ?? 0) / total;
  const named = findNamed(root);
  const believed = believedNames(named, shareOf);
  const excluded = new Map<PageElement, string>();
  const visit = (element: PageElement): void => {
    for (const child of childElements(element)) {
      if (isUnseen(child)) continue;
      if (isGallery && child.tag === 'figcaption') continue;
      const reason =
        structuralReason(child, shareOf(child)) ?? reasonOfName(child, named, believed, shareOf(child));
      if (reason === null) visit(child);
      else excluded.set(child, reason);
    }
  };
  visit(root);
  return excluded;
}

function structuralReason(element: PageElement, share: number): string | null {
  if (isHidden(element)) return share > HIDDEN_SHARE ? null : 'is hidden';
  const reason = STRUCTURE[element.tag] ?? ROLES[element.attributes.role ?? ''] ?? null;
  return share > (element.tag === 'form' ? LOOSE_SHARE : STRUCTURE_SHARE) ? null : reason;
}

function findNamed(root: PageElement): Map<PageElement, NoiseName> {
  const named = new Map<PageElement, NoiseName>();
  const visit = (element: PageElement): void => {
    for (const child of childElements(element)) {
      if (child.tag === 'pre') continue; // highlighters name the parts of code: "comment", "tag"
      const name = HOLDS_ALL.test(child.tag) ? null : noiseNameOf(child.names);
      if (name) named.set(child, name);
      visit(child);
    }
  };
  visit(root);
  return named;
}

/** A page that puts a third of its text under "widget" means something else by the word. */
function believedNames(
  named: ReadonlyMap<PageElement, NoiseName>,
  shareOf: (element: PageElement) => number,
): ReadonlySet<NoiseName> {
  const shares = new Map<NoiseName, number>();
  for (const [element, name] of named) {
    if (shareOf(element) > name.limit) continue;
    let above = element.parent;
    while (above && (named.get(above) !== name || shareOf(above) > name.limit)) above = above.parent;
    if (!above) shares.set(name, (shares.get(name) ?? 0) + shareOf(element));
  }
  return new Set([...shares].filter(([name, share]) => share <= name.limit).map(([name]) => name));
}

function reasonOfName(
  element: PageElement,
  named: ReadonlyMap<PageElement, NoiseName>,
  believed: ReadonlySet<NoiseName>,
  share: number,
): string | null {
  const name = named.get(element);
  if (!name || !believed.has(name) || share > name.limit) return null;
  const isText = INLINE.test(element.tag) && visibleText(element).length > MAX_INLINE_CHARACTERS;
  return isText && name.limit <= LOOSE_SHARE ? null : `is ${name.meaning}`;
}
