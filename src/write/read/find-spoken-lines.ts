import type { Person } from './find-people.js';

/** Whose words a line of an interview gives: "Ruiz: We cannot keep them running." */
export interface SpokenLine {
  readonly person: Person;
  /** Length of the label with its colon and space. */
  readonly labelLength: number;
}

const LABEL = /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}):\s+/u;

/** The speaker of an interview's line, where its label is the name of a person whom the text introduces. */
export function spokenLine(line: string, people: readonly Person[]): SpokenLine | null {
  const match = LABEL.exec(line);
  const label = match?.[1]?.toLowerCase();
  if (!match || label === undefined) return null;
  const person = people.find(({ full, short }) => {
    const names = [full, short ?? full, full.split(' ')[0] ?? full];
    return names.some((name) => name.toLowerCase() === label);
  });
  return person ? { person, labelLength: match[0].length } : null;
}
