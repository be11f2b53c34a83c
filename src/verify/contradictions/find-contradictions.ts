import type { EvidenceSpan, VerifySource } from '../../domain/claim.js';
import type { Contradiction, FindContradictions } from '../../domain/contradiction.js';
import { type PreparedSource, prepareSource } from '../reading/prepare-source.js';
import { type Assertion, readAssertions } from './assertion.js';
import { wordsFor } from './outcomes.js';
import { agree, compareAssertions, type Rivals, wordOf } from './rivals.js';
import { sayAbout } from './say-about.js';

/** Finds where reports of one event contradict each other without a figure. */
export const findContradictions: FindContradictions = (reports) => {
  const told = reports.map((report) => readReport(report));
  const found: Rivals[] = [];
  for (const [at, one] of told.entries())
    for (const other of told.slice(at + 1))
      for (const a of one.assertions)
        for (const b of other.assertions) {
          const rivals = compareAssertions(a, b);
          // A report that tells the other's version too tells two deeds, or knows what came later.
          if (
            rivals &&
            !one.assertions.some((own) => isVersion(own, a, b)) &&
            !other.assertions.some((own) => isVersion(own, b, a))
          )
            found.push(rivals);
        }
  return withoutRepeats(found).map((rivals) => tell(rivals, told));
};

/** One contradiction for each deed: reports tell their main matter more than once. */
function withoutRepeats(found: readonly Rivals[]): Rivals[] {
  const kept: Rivals[] = [];
  for (const rivals of found) {
    const isKnown = kept.some(({ a, b }) =>
      [rivals.a, rivals.b].some((one) => one === a || one === b || agree(one, a) || agree(one, b)),
    );
    if (!isKnown) kept.push(rivals);
  }
  return kept;
}

/** Whether another assertion of the same report says what its rival says. */
function isVersion(own: Assertion, told: Assertion, rival: Assertion): boolean {
  return own !== told && agree(own, rival);
}

interface ReadReport {
  readonly report: VerifySource;
  readonly source: PreparedSource;
  readonly assertions: readonly Assertion[];
}

function readReport(report: VerifySource): ReadReport {
  const source = prepareSource(report);
  return { report, source, assertions: readAssertions(source) };
}

/** Every word for either end, not only the two that the reports use. */
function endsOf({ a, b, kind }: Rivals): string[] {
  if (kind !== 'outcome' && kind !== 'negation') return [];
  const matters = a.outcomes.filter((one) => b.outcomes.some(({ matter }) => matter === one.matter));
  return [...new Set([wordOf(a).stem, wordOf(b).stem, ...matters.flatMap(({ matter }) => wordsFor(matter))])];
}

function tell(rivals: Rivals, told: readonly ReadReport[]): Contradiction {
  const { a, b } = rivals;
  const spanOf = ({ source, sentence }: Assertion): EvidenceSpan => ({
    source: told.find((one) => one.source === source)?.report.id ?? '',
    start: sentence.start,
    end: sentence.end,
    text: source.text.slice(sentence.start, sentence.end),
  });
  return { about: sayAbout(rivals), ends: endsOf(rivals), positions: [spanOf(a), spanOf(b)] };
}
