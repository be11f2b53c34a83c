import { TOPICS } from '../../domain/topic.js';

/** A topic's name as readers see it; an unknown slug is named after its own words. */
export function topicName(slug: string): string {
  return TOPICS.find((topic) => topic.slug === slug)?.name ?? slug.replaceAll('-', ' ');
}

/** The newsletter's promise: "breaking news, product launches and deals, …". */
export function coverageInWords(): string {
  const phrases = TOPICS.map((topic) => topic.phrase);
  return `${phrases.slice(0, -1).join(', ')}, and ${phrases.at(-1) ?? ''}`;
}
