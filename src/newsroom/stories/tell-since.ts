import { type ClaimPart, type Draft, visibleClaims } from '../../domain/draft.js';
import type { Engine, Stores } from '../ports.js';

/** The parts of a brief that tell what happened. */
const TELLING: ReadonlySet<ClaimPart> = new Set(['lede', 'nut-graf', 'kicker', 'bullet']);

/**
 * Keeps which statements of a brief say what earlier briefs of the matter do not, so that a reader who knows those
 * sees at once what changed since.
 * @returns the claims' ids; empty where there is no earlier brief
 */
export async function tellSince(
  draft: Draft,
  {
    stores,
    engine,
  }: { readonly stores: Pick<Stores, 'stories' | 'drafts'>; readonly engine: Pick<Engine, 'verify'> },
): Promise<readonly string[]> {
  const before = await stores.stories.briefsBefore(draft.id);
  const earlier = await Promise.all(before.map(({ id }) => stores.drafts.get(id)));
  const sources = earlier.flatMap((brief) =>
    brief === null
      ? []
      : [
          {
            id: brief.id,
            text: visibleClaims(brief)
              .map(({ text }) => text)
              .join('\n'),
            published: brief.publishedAt,
          },
        ],
  );
  if (sources.length === 0) return [];
  const fresh = visibleClaims(draft)
    .filter(({ part }) => TELLING.has(part))
    .filter(({ text }) => engine.verify({ sentence: text, sources }).verdict !== 'supported')
    .map(({ id }) => id);
  await stores.stories.setFresh(draft.id, fresh);
  return fresh;
}
