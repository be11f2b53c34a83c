import type { Article } from '../../domain/article.js';
import type { VerifyClaim, VerifySource } from '../../domain/claim.js';
import { isNoReport } from '../../domain/genre.js';
import { sentences } from '../../domain/text/sentences.js';
import { words } from '../../domain/text/tokens.js';

/** News stands at the top of a report. */
const SENTENCES_READ = 7;
const MOST_OF_A_REPORT = 3;
const MOST_REPORTS = 6;
const [SHORTEST, LONGEST] = [6, 45];
/** Characters of what is known already that are looked at. */
const KNOWN_LENGTH = 5_000;
const MOST_KNOWN = 10;
/** A sentence that opens with one of these says little alone. */
const LEANS_BACK = /^(?:he|she|it|they|this|that|these|those|but|and|so|there|his|her|their|its)\b/i;

/** What a report in another language says is not compared. */
const UNCOMPARED = 'In another language: what it says was not compared with the brief.';

export interface ReportNews {
  readonly articleId: string;
  readonly statements: readonly string[];
}

/**
 * What reports say that the known texts do not: sentences of theirs that the verifier finds no support for there,
 * each once. Opinion, sponsored text, press releases and satire bring no news of their own.
 */
export function tellNews(
  reports: readonly Article[],
  known: readonly VerifySource[],
  verify: VerifyClaim,
): ReportNews[] {
  const sources = known
    .slice(0, MOST_KNOWN)
    .map((source) => ({ ...source, text: source.text.slice(0, KNOWN_LENGTH) }));
  return reports.slice(0, MOST_REPORTS).map((report) => {
    const statements: string[] = [];
    if (isNoReport(report.genre)) return { articleId: report.id, statements };
    for (const sentence of readable(report)) {
      if (statements.length >= MOST_OF_A_REPORT) break;
      const { verdict, problems } = verify({ sentence, sources });
      if (verdict === 'supported') continue;
      if (problems.some(({ type }) => type === 'language'))
        return { articleId: report.id, statements: [UNCOMPARED] };
      statements.push(sentence);
      sources.push({ id: `${report.id} ${statements.length}`, text: sentence, published: report.published });
    }
    return { articleId: report.id, statements };
  });
}

function readable({ text }: Article): string[] {
  return sentences(text.slice(0, KNOWN_LENGTH))
    .slice(0, SENTENCES_READ)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => {
      const { length } = words(sentence);
      return length >= SHORTEST && length <= LONGEST && !LEANS_BACK.test(sentence);
    });
}
