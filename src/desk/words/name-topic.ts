import { TOPICS } from '../../domain/topic.js';

/** A topic's name for its slug; an unknown slug stands for itself. */
export const nameTopic = (slug: string): string => TOPICS.find((topic) => topic.slug === slug)?.name ?? slug;
