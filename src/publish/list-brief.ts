import {
  type Draft,
  type DraftClaim,
  independentFamilies,
  signedText,
  visibleClaims,
} from '../domain/draft.js';
import type { ListedBrief } from '../domain/edition.js';
import { primaryOf } from '../domain/language.js';

/** A published brief as lists, feeds and editions show it; what an editor kept without a source names that editor. */
export function listBrief(draft: Draft): ListedBrief {
  return {
    id: draft.id,
    slug: draft.slug,
    headline: join(draft, 'headline'),
    dek: join(draft, 'dek'),
    topic: draft.topic,
    publishedAt: draft.publishedAt ?? draft.draftedAt,
    outlets: independentFamilies(draft.sources),
    lede: join(draft, 'lede'),
    nutGraf: join(draft, 'nut-graf'),
    ...(primaryOf(draft.language) === 'en' ? {} : { language: draft.language }),
  };
}

function join(draft: Draft, part: DraftClaim['part']): string {
  return visibleClaims(draft)
    .filter((claim) => claim.part === part)
    .map(signedText)
    .join(' ');
}
