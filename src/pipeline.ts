import type { StageName } from './domain/story.js';

/** A stage of the pipeline as the documents, the desk and `nutgraf explain` name it. */
export interface Stage {
  readonly name: StageName;
  readonly takes: string;
  readonly gives: string;
  /** What it decides, and what stops an item here. */
  readonly decides: string;
}

/** The nine stages, in the order in which an item passes them. Each is a folder of its own in `src/`. */
export const PIPELINE: readonly Stage[] = [
  {
    name: 'sources',
    takes: 'registered outlets',
    gives: 'what to fetch when',
    decides: 'rights (robots.txt, TDM reservation, AI-usage signals), cadence, publisher family',
  },
  {
    name: 'fetch',
    takes: 'an address',
    gives: 'bytes',
    decides: 'conditional, bounded in size and time, polite per host, never a private address',
  },
  {
    name: 'extract',
    takes: 'bytes',
    gives: 'article and snapshot',
    decides:
      'text, headline, byline, dates, site, language; pages without an article stop here with the reason',
  },
  {
    name: 'group',
    takes: 'articles',
    gives: 'story',
    decides: 'same event or not; syndicated copies count once; an editor’s merge or split sticks',
  },
  {
    name: 'write',
    takes: 'story',
    gives: 'draft brief',
    decides: 'which sentences, in which order; nothing that no snapshot says',
  },
  {
    name: 'verify',
    takes: 'draft and snapshots',
    gives: 'claims with evidence and verdicts',
    decides: 'quotes, speakers, numbers, dates, names, negation, attribution, entailment; fails closed',
  },
  {
    name: 'edit',
    takes: 'draft',
    gives: 'approved brief',
    decides: 'a person; unsupported claims block approval, an override needs a name and a reason',
  },
  {
    name: 'publish',
    takes: 'approved brief',
    gives: 'page, feeds, edition',
    decides: 'slug, topic, what an edition holds',
  },
  {
    name: 'send',
    takes: 'edition',
    gives: 'recipients',
    decides: 'suppression checked twice; every recipient’s state is known after any crash',
  },
];
