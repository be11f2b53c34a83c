import type { Child } from 'hono/jsx';
import { langOfWords } from '../../../domain/reader/words-for.js';

/** Words of ours within a brief's text; marked with their language where we have none in the brief's. */
export const DeskWords = ({ language, children }: { language: string; children: Child }) => {
  const lang = langOfWords(language);
  return lang === undefined ? <>{children}</> : <span lang={lang}>{children}</span>;
};
