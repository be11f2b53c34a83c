import { type Verification, type VerifySource, withDoubt } from '../domain/claim.js';
import type { ClaimPart, DraftClaim } from '../domain/draft.js';
import { bearsOut, evidenceOfEach } from '../domain/evidence-of-each.js';
import type { Proof, ProofSource } from './ports.js';

/** A claim with new words and the verdict that they earn. */
export function verifyAgain(claim: DraftClaim, text: string, proof: Proof): DraftClaim {
  return {
    ...claim,
    text,
    ...verdictOf(claim.part, text, proof),
    state: 'edited',
    keptBy: null,
    keptReason: null,
  };
}

/** The verdict of a claim against sources that have changed; what an editor cut or kept stays decided. */
export function reverify(claim: DraftClaim, proof: Proof): DraftClaim {
  if (claim.state === 'cut' || claim.state === 'kept') return claim;
  const fresh = { ...claim, ...verdictOf(claim.part, claim.text, proof) };
  // Its words are the same, so what a second judge said of them stands.
  return claim.problems
    .filter(({ type }) => type === 'doubt')
    .reduce((lowered, { text }) => withDoubt(lowered, text), fresh);
}

/** What the verifier says of words in a part of a brief, with the evidence in the brief's numbering. */
export function verdictOf(
  part: ClaimPart,
  text: string,
  proof: Proof,
): Pick<DraftClaim, 'verdict' | 'score' | 'evidence' | 'problems'> {
  const sources = proof.sources.map(plain);
  const found = proof.verify({ sentence: text, sources });
  if (part !== 'headline' && part !== 'dek') return { ...found, evidence: evidenceIn(found, proof) };
  const verdict = bearsOut(found)
    ? found
    : proof.verify({ sentence: text, sources: proof.sources.map(withHead) });
  if (part === 'headline' || !bearsOut(verdict)) return { ...verdict, evidence: evidenceIn(verdict, proof) };
  // Readers see the marks of a dek: words that only come near it would bear out nothing.
  const evidence = evidenceOfEach(text, sources, found, proof.verify);
  return { ...verdict, evidence: evidenceIn({ evidence }, proof) };
}

function evidenceIn({ evidence }: Pick<Verification, 'evidence'>, proof: Proof): DraftClaim['evidence'] {
  const lengths = new Map(proof.sources.map(({ n, text }) => [String(n), text.length]));
  return evidence
    .filter(({ source, end }) => end <= (lengths.get(source) ?? 0))
    .map(({ source, ...span }) => ({ source: Number(source), ...span }));
}

const plain = ({ n, text, published }: ProofSource): VerifySource => ({ id: String(n), text, published });

/**
 * An outlet's own headline and dek are its words too, so a brief's head may lean on them where the texts alone do not
 * bear it out: a reader can look up what stands in a text. They follow the text, so offsets into the text stay true, and a span in them is no evidence that a reader could look up.
 */
function withHead({ n, title, dek, text, published }: ProofSource): VerifySource {
  return { id: String(n), text: [text, title, dek ?? ''].join('\n'), published };
}
