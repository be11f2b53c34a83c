/** The labelled news streams of ../shared/data/group. */
export const GROUP_SETS = ['gva-dev', 'allsides-dev', 'ecb-dev', 'mixs-dev'] as const;

/** A line of a labelled stream. */
export interface LabelledArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly lang: string | null;
  readonly story: string;
  /** Where a mixed stream took the article from; `noise` has no company. */
  readonly set?: string;
}
