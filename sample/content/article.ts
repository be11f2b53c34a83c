/** The fields that an article file gives in its front matter; see sample/README.md for their meaning. */
export interface ArticleFile {
  readonly story: string;
  /** The file's name without `.md`; copies name their original by it. */
  readonly name: string;
  readonly outlet: string;
  readonly hoursAgo: number;
  readonly title: string;
  readonly dek: string;
  readonly byline: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly dateline: string | null;
  /** The caption of the picture. */
  readonly image: string;
  readonly credit: string;
  readonly opinion: boolean;
  /** How many paragraphs are free to read; null = all. */
  readonly paywall: number | null;
  readonly copy: CopyOrder | null;
  /** What the outlet changes after publishing, and the note that it then appends. */
  readonly edit: Swap | null;
  readonly correction: string | null;
  readonly paragraphs: readonly string[];
}

/** How a syndicated copy is made from the text of another outlet. */
export interface CopyOrder {
  /** The name of the original's file in the same story. */
  readonly from: string;
  /** Paragraphs dropped at the end. */
  readonly cut: number;
  readonly swaps: readonly Swap[];
}

export interface Swap {
  readonly from: string;
  readonly to: string;
}

/** An article as its outlet publishes it: dates filled in, copies made. */
export interface SampleArticle {
  readonly story: string;
  readonly outlet: string;
  /** Stable over restarts; article addresses are made of it. */
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly byline: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly dateline: string | null;
  readonly image: string;
  readonly credit: string;
  readonly opinion: boolean;
  readonly paywall: number | null;
  /** Slug of the outlet whose text this is. */
  readonly copyOf: string | null;
  readonly published: Date;
  readonly modified: Date;
  readonly correction: string | null;
  readonly paragraphs: readonly string[];
  /** The article as it reads once the outlet has edited it. */
  readonly edited: SampleArticle | null;
}
