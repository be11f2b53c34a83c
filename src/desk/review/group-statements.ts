import type { Statement } from './screen.js';

/** Statements under one heading. */
export interface StatementGroup {
  readonly heading: string | null;
  /** What the heading is about, where it has a matter of its own. */
  readonly about: string | null;
  readonly statements: readonly Statement[];
}

/** The draft's parts in reading order: neighbours with the same heading stand together. */
export function groupStatements(statements: readonly Statement[]): StatementGroup[] {
  const groups: { heading: string | null; about: string | null; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const { heading, about } = headingOf(statement);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading && last.about === about)
      last.statements.push(statement);
    else groups.push({ heading, about, statements: [statement] });
  }
  return groups;
}

function headingOf({ claim }: Statement): { heading: string | null; about: string | null } {
  switch (claim.part) {
    case 'headline':
    case 'dek':
    case 'lede':
    case 'nut-graf':
      return { heading: null, about: null };
    case 'kicker':
    case 'bullet':
      return { heading: claim.label ?? 'More', about: null };
    case 'position':
      return { heading: 'Where outlets disagree', about: claim.label };
    case 'unknown':
      return { heading: 'What is not known', about: null };
  }
}
