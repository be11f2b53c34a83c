import { completeRanking, type RankSettings, type StoryRank } from '../../domain/ranking.js';
import type { Engine, SettingsStore, Stores } from '../ports.js';

/** Published headlines that novelty is measured against: about a month of a busy desk. */
const HEADLINES = 200;
const RANKING = 'ranking';

export interface RankingParts {
  readonly stores: Pick<Stores, 'stories' | 'drafts' | 'settings'>;
  readonly engine: Pick<Engine, 'ranker'>;
  readonly now: () => Date;
}

/** How newsworthy stories are at this moment: with today's weights, standings and hours. */
export async function rankStories(
  storyIds: readonly string[],
  { stores, engine, now }: RankingParts,
): Promise<ReadonlyMap<string, StoryRank>> {
  const [reports, publishedHeadlines, settings] = await Promise.all([
    stores.stories.reportsOf(storyIds),
    stores.drafts.publishedHeadlines(HEADLINES),
    readRanking(stores.settings),
  ]);
  const rank = engine.ranker({ ...settings, publishedHeadlines, now: now().toISOString() });
  return new Map(storyIds.map((id) => [id, rank(reports.get(id) ?? [])]));
}

export async function readRanking(settings: SettingsStore): Promise<RankSettings> {
  return completeRanking(await settings.get(RANKING));
}

export async function keepRanking(settings: SettingsStore, wanted: RankSettings): Promise<void> {
  await settings.set(RANKING, completeRanking(wanted));
}
