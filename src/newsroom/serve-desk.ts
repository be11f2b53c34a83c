import type { DeskServices, DeskState } from '../desk/ports.js';
import type { Stores } from './ports.js';
import { countWaiting } from './send-newsletter.js';

/** What the desk shows besides drafts and sources. */
export function createDeskViews(
  stores: Stores,
  parts: { siteName: string; sampleIsOn: () => Promise<boolean>; now: () => Date },
): Pick<DeskServices, 'state' | 'inbox' | 'changes' | 'readings' | 'log' | 'newsletter' | 'now'> {
  return {
    state: () => deskState(stores, parts.siteName, parts.sampleIsOn),
    inbox: () => stores.articles.stories(200),
    changes: (storyId) => stores.articles.changesOfStory(storyId),
    readings: (storyId) => stores.articles.readingsOfStory(storyId),
    log: (wanted) => stores.records.list(wanted),
    newsletter: () => newsletterState(stores),
    now: parts.now,
  };
}

async function deskState(
  stores: Stores,
  siteName: string,
  sampleIsOn: () => Promise<boolean>,
): Promise<DeskState> {
  const [sources, stories, drafts, sample] = await Promise.all([
    stores.sources.count(),
    stores.articles.countStories(),
    stores.drafts.countByState(),
    sampleIsOn(),
  ]);
  return {
    empty: sources.all === 0,
    sample,
    siteName,
    counts: {
      stories,
      review: drafts['to-review'] + drafts.held,
      published: drafts.published + drafts.corrected + drafts.retracted,
      spiked: drafts.spiked,
      sources: sources.active,
    },
  };
}

async function newsletterState(stores: Stores): ReturnType<DeskServices['newsletter']> {
  const { subscribers, editions } = stores;
  const [count, list, waiting] = await Promise.all([
    subscribers.count(),
    editions.list(30),
    countWaiting({ stores }),
  ]);
  const withCounts = await Promise.all(
    list.map(async ({ id, date, briefs }) => ({
      date,
      briefs: briefs.length,
      deliveries: await editions.counts(id),
    })),
  );
  return { ...count, waiting, editions: withCounts };
}
