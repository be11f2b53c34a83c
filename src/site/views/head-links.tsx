import type { SiteSettings } from '../ports.js';
import { topicName } from '../words/name-topic.js';

const KINDS = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** Feed autodiscovery: the topic's feeds on its page, the whole site's elsewhere. */
export const FeedLinks = ({ settings, topic }: { settings: SiteSettings; topic: string | undefined }) => {
  const base = topic === undefined ? '' : `/topics/${topic}`;
  const title = topic === undefined ? settings.name : `${settings.name}: ${topicName(topic)}`;
  return (
    <>
      {KINDS.map(([kind, type]) => (
        <link rel="alternate" type={type} title={title} href={`${base}/feed.${kind}`} />
      ))}
    </>
  );
};
