import type { ListedBrief } from '../../domain/edition.js';
import { wordsFor } from '../../domain/reader/words-for.js';
import type { Topic } from '../../domain/topic.js';
import type { SiteSettings } from '../ports.js';
import { topicName } from '../words/name-topic.js';
import { escapeXml } from './escape-xml.js';

/** One entry, the same in every format; addresses are absolute. */
export interface ChannelEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly text: string;
  readonly published: Date;
  readonly topic: string;
  /** BCP 47 tag, where it is not English. */
  readonly language: string | null;
}

/** A feed before it is written in a format. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly homeUrl: string;
  readonly selfUrl: string;
  /** The newest entry's time; the epoch for an empty feed, so that its bytes don't change by the hour. */
  readonly updated: Date;
  readonly entries: readonly ChannelEntry[];
}

interface Input {
  readonly settings: SiteSettings;
  readonly topic: Topic | null;
  readonly briefs: readonly ListedBrief[];
  /** The feed's own path. */
  readonly path: string;
  /** Whether the sample newsroom runs: the feed then says that its news is made up. */
  readonly sample: boolean;
}

/** Gathers what a feed says: lede and nut graf in full, then a link to the brief. */
export function describeChannel({ settings, topic, briefs, path, sample }: Input): Channel {
  const { baseUrl } = settings;
  const name = sample ? `${settings.name} (sample)` : settings.name;
  const entries = briefs.map((brief) => describeEntry(brief, baseUrl));
  return {
    title: topic === null ? name : `${name}: ${topic.name}`,
    description: `${sample ? 'A sample: outlets, people and events are made up. ' : ''}Short briefs on artificial intelligence, each statement tied to the outlet that reported it.`,
    author: `${name} desk`,
    homeUrl: topic === null ? `${baseUrl}/` : `${baseUrl}/topics/${topic.slug}`,
    selfUrl: `${baseUrl}${path}`,
    updated: entries[0]?.published ?? new Date(0),
    entries,
  };
}

function describeEntry(brief: ListedBrief, baseUrl: string): ChannelEntry {
  const url = `${baseUrl}/briefs/${brief.slug}`;
  const paragraphs = [brief.lede, brief.nutGraf].filter((text) => text !== '');
  const more = wordsFor(brief.language ?? 'en').wholeWithWords;
  return {
    url,
    title: brief.headline,
    summary: brief.dek || brief.lede,
    html: [
      ...paragraphs.map((text) => `<p>${escapeXml(text)}</p>`),
      `<p><a href="${escapeXml(url)}">${more}</a></p>`,
    ].join(''),
    text: [...paragraphs, `${more}: ${url}`].join('\n\n'),
    published: new Date(brief.publishedAt),
    topic: topicName(brief.topic),
    language: brief.language ?? null,
  };
}
