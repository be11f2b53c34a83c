import type { Verification } from '../../domain/claim.js';
import { sentences } from '../../domain/text/sentences.js';
import type { SourceText } from '../read/source-text.js';
import { verifySourceOf } from './find-support.js';
import { type Introduced, introducePeople } from './introduce-people.js';
import { holds, type Notebook, type Taken } from './notebook.js';
import { type Reading, spellOutForms } from './spell-out.js';

type Named = Pick<Taken, 'text' | 'evidence' | 'score' | 'problems'>;

/**
 * A claim as a reader needs it who has met the people in `met` and read what `reading` holds: people in full with their
 * role where they come first, short names spelled out. What the verifier does not bear out stays as it was. `met` grows.
 */
export function nameClaim(
  taken: Taken,
  sources: readonly SourceText[],
  notebook: Notebook,
  met: Set<string>,
  reading: Reading,
): Named {
  const source = sources[taken.candidate.sentence.source];
  if (!source) return taken;
  const others = notebook.sources.filter(
    (other) => other !== source && other.copyOf === null && !other.isOpinion,
  );
  const known = new Set(met);
  const named = introducePeople(taken.text, source, met, others);
  // Where the sentence does not bear the role beside the name, the name in full does for a reader too.
  const plain = introducePeople(taken.text, source, known, [], false);
  const spelled = ({ text, from }: Introduced): Introduced => {
    const made = spellOutForms(text, source, others, reading);
    return { text: made.text, from: [...from, ...made.from] };
  };
  const asItIs = { text: taken.text, from: [] };
  const ways = [named, plain].flatMap((way) => [spelled(way), way]);
  for (const way of [...ways, spelled(asItIs)]) {
    const made = way.text === taken.text ? null : judge(way, taken, source, sources, notebook);
    if (made) return made;
  }
  return taken;
}

/** The claim in other words where these are borne out; null where not. */
function judge(
  { text, from }: Introduced,
  taken: Taken,
  source: SourceText,
  sources: readonly SourceText[],
  { verifyClaim }: Notebook,
): Named | null {
  const behind = sources
    .filter((other) => other === source || from.some(({ source: index }) => index === other.index))
    .map(verifySourceOf);
  const whole = verifyClaim({ sentence: text, sources: behind });
  const checked = holds(whole)
    ? [whole]
    : differsOnlyInOdds(whole, text)
      ? renamedIn(text, taken.text).map((sentence) => verifyClaim({ sentence, sources: behind }))
      : [];
  if (checked.length === 0 || !checked.every(holds)) return null;
  return {
    text,
    evidence: [...new Set([...taken.evidence, ...from])],
    score: Math.min(...checked.map(({ score }) => score)),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** No named check has anything against it, and the odds only against words of one sentence: they are those of single ones. */
function differsOnlyInOdds({ problems }: Verification, text: string): boolean {
  return problems.every(
    ({ type, blocks, text: words }) =>
      !blocks || (type === 'entailment' && sentences(text).some((sentence) => sentence.text.includes(words))),
  );
}

/** Of a claim of several sentences those that name somebody otherwise now: the others were verified as they stand. */
function renamedIn(text: string, before: string): string[] {
  const all = sentences(text).map((sentence) => sentence.text);
  return all.length < 2 ? [] : all.filter((sentence) => !before.includes(sentence));
}
