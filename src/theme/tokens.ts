/** A colour scheme: one value for each role. Contrast of each pair with paper is AA or better. */
export interface Scheme {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  /** Secondary text and the borders of fields. */
  readonly ink2: string;
  /** Hairlines; never the only sign of a control. */
  readonly rule: string;
  /** The one accent: what can be followed or checked. */
  readonly pencil: string;
  readonly wash: string;
  /** The highlighter: an outlet's own words, and nothing else. */
  readonly mark: string;
  /** The desk's second pencil: what needs a decision. */
  readonly red: string;
}

export const LIGHT: Scheme = {
  paper: '#fcfbf7',
  panel: '#f4f2eb',
  ink: '#15171c',
  ink2: '#555963',
  rule: '#d8d5ca',
  pencil: '#2039c4',
  wash: '#eef0fa',
  mark: '#ffec8c',
  red: '#b3261e',
};

export const DARK: Scheme = {
  paper: '#121419',
  panel: '#191c23',
  ink: '#ebe9e2',
  ink2: '#a6a9b2',
  rule: '#31343d',
  pencil: '#aab8ff',
  wash: '#1c2032',
  mark: '#4a3f00',
  red: '#ff9d8f',
};

/** Type families that are already on the reader's machine; a web font would weigh as much as five briefs. */
export const FONTS = {
  serif: 'Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,serif',
  display: 'Charter,"Bitstream Charter","Sitka Heading",Cambria,"Noto Serif",Georgia,serif',
  sans: '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
} as const;

/** A scheme as CSS declarations, limited to the named roles: `--paper:#fcfbf7;…`. */
export function declareScheme(scheme: Scheme, roles: readonly (keyof Scheme)[]): string {
  return roles.map((role) => `--${role}:${scheme[role]};`).join('');
}
