/** Who said what: offsets in UTF-16 code units into the text that was read. */
export interface Attribution {
  /** direct = all in quotation marks, mixed = partly, indirect = none. */
  readonly quote: 'direct' | 'mixed' | 'indirect';
  /** The span of what was said. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly speakerStart: number;
  readonly speakerEnd: number;
  /** The word that attributes: "said", "according to". */
  readonly cue: string;
}

export type ExtractAttributions = (text: string) => readonly Attribution[];
