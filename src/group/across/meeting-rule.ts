import type { Bearings } from '../../domain/bearings.js';

/** What is looked at in two reports in different languages. */
export interface Meeting {
  readonly cosine: number;
  readonly names: number;
  readonly numbers: number;
  readonly hours: number;
}

/** Hours: within a day the time between two reports says nothing; after that it speaks against one event, ever faster. */
const [SAME_DAY, TIME_WIDTH] = [24, 48];
/** More shared names or figures than this say no more. */
const MOST_SHARED = 2;
/** The cosine's place between "different news" (0) and "the same news" (1) at which it alone speaks neither way. */
const TURN = 0.62;
const WEIGHT = { cosine: 6, name: 0.7, number: 0.7 };

/**
 * How sure it is, 0 to 1, that two reports in different languages tell one event: the cosine of their vectors as a
 * place between what the embedder gives for different news and for the same news, the names and figures that
 * both have, and the time between them.
 */
export function meetingProbability(
  { cosine, names, numbers, hours }: Meeting,
  { like, unlike }: Bearings,
): number {
  const place = (cosine - unlike) / (like - unlike);
  const shared = WEIGHT.name * Math.min(names, MOST_SHARED) + WEIGHT.number * Math.min(numbers, MOST_SHARED);
  const late = Math.max(0, hours - SAME_DAY);
  const time = Math.exp(-(late * late) / (2 * TIME_WIDTH * TIME_WIDTH));
  return time / (1 + Math.exp(-(WEIGHT.cosine * (place - TURN) + shared)));
}
