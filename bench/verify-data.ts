import { sentences } from '../src/domain/text/sentences.js';
import { hash } from './plant/random.js';
import { readSharedJsonl } from './shared-data.js';

/** A claim of ../shared/data/verify, cut into sentences. */
export interface LabelledClaim {
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  readonly sentences: readonly string[];
  readonly supported: boolean;
  readonly kinds: readonly string[];
  readonly part: 'train' | 'test';
}

export interface VerifyData {
  readonly claims: readonly LabelledClaim[];
  readonly texts: ReadonlyMap<string, string>;
  /** The article that a source is a copy of: the same whatever the data set or its typography. */
  readonly articleOf: (source: string) => string;
  readonly partOf: (source: string) => 'train' | 'test';
}

interface RawClaim {
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  readonly claim: string;
  readonly label: string;
  readonly kinds: readonly string[];
}

interface RawSource {
  readonly id: string;
  readonly text: string;
  readonly group: string;
}

const TEST_SHARE = 0.2;
const SALT = 'split-1:';

/**
 * The claims with their split: one article, whatever the data set or its typography, is wholly in one part, so
 * nothing that is scored was trained on. Null where ../shared is absent.
 */
export function readVerifyData(): VerifyData | null {
  const sources = readSharedJsonl<RawSource>('verify/sources.jsonl.gz');
  const claims = readSharedJsonl<RawClaim>('verify/claims.jsonl.gz');
  if (sources === null || claims === null) return null;
  const groups = groupAlike(sources);
  const articleOf = (source: string): string => groups.get(source) ?? source;
  const partOf = (source: string): 'train' | 'test' =>
    hash(SALT + articleOf(source)) / 2 ** 32 < TEST_SHARE ? 'test' : 'train';
  const kept = claims.filter((claim) => claim.label === 'supported' || claim.label === 'unsupported');
  return {
    texts: new Map(sources.map((source) => [source.id, source.text])),
    articleOf,
    partOf,
    claims: kept.map((claim) => ({
      id: claim.id,
      dataset: claim.dataset,
      source: claim.source,
      sentences: sentences(claim.claim).map((sentence) => sentence.text),
      supported: claim.label === 'supported',
      kinds: claim.kinds,
      part: partOf(claim.source),
    })),
  };
}

const SHINGLE = 48;
const SAMPLED = 24;

/** Sources that share two sampled stretches of 48 letters are one article; gives each the name of its group. */
function groupAlike(sources: readonly RawSource[]): Map<string, string> {
  const parent = new Map(sources.map((source) => [source.id, source.group || source.id]));
  const root = (id: string): string => {
    const up = parent.get(id);
    return up === undefined || up === id ? id : root(up);
  };
  const first = new Map<string, string>();
  for (const { id, text } of sources) {
    if (!parent.has(root(id))) parent.set(root(id), root(id));
    const shared = new Map<string, number>();
    for (const shingle of sampledShingles(text)) {
      const owner = first.get(shingle);
      if (owner === undefined) first.set(shingle, id);
      else if (root(owner) !== root(id)) {
        const seen = (shared.get(root(owner)) ?? 0) + 1;
        shared.set(root(owner), seen);
        if (seen === 2) parent.set(root(id), root(owner));
      }
    }
  }
  return new Map(sources.map((source) => [source.id, root(source.id)]));
}

function sampledShingles(text: string): Set<string> {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');
  const kept = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    const shingle = letters.slice(at, at + SHINGLE);
    if (hash(shingle) % SAMPLED === 0) kept.add(shingle);
  }
  return kept;
}
