import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';
import { type ArticleInput, completeArticle } from '../../domain/article.js';
import { ferry } from '../fixtures/ferry.js';
import { interview } from '../fixtures/single-reports.js';
import { isEnglishText } from './detect-english.js';
import { findCopies } from './find-copies.js';
import { roleAfter, roleBefore } from './find-role.js';
import { isOpinionPiece } from './is-opinion-piece.js';

describe('sentences', () => {
  it('are exact slices with their paragraph', () => {
    const source = readText('One boat sank. Two boats sailed.\nThree boats stayed.');
    for (const { start, end, text } of source.sentences)
      expect(source.article.text.slice(start, end)).toBe(text);
    expect(source.sentences.map(({ paragraph, opensParagraph }) => [paragraph, opensParagraph])).toEqual([
      [0, true],
      [0, false],
      [1, true],
    ]);
  });

  it('keep a date together that a full stop parts', () => {
    expect(readText('Das Schiff sank am 3. Oktober vor der Insel.').sentences).toHaveLength(1);
  });

  it('end at a number where the language writes no full stop behind an ordinal', () => {
    const { sentences } = readText(
      'The library will close on May 14. The age was raised to 21. Readers wrote.',
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'The library will close on May 14.',
      'The age was raised to 21.',
      'Readers wrote.',
    ]);
  });

  it('know who speaks in a line of an interview', () => {
    const spoken = readText(interview.text).sentences.filter(({ spokenBy }) => spokenBy !== null);
    expect(spoken.map(({ spokenBy }) => spokenBy?.person.full)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });
});

describe('people', () => {
  it('have a full name, the form used alone, and the role that the text gives', () => {
    const { people } = readText(
      'Port director Ana Ruiz opened the quay. “It is done,” said Piet Osei, a teacher from Ostra, on Monday. Ruiz smiled. Osei left.',
    );
    expect(people).toMatchObject([
      { full: 'Ana Ruiz', short: 'Ruiz', gender: 'f', before: 'port director' },
      { full: 'Piet Osei', short: 'Osei', after: 'a teacher from Ostra' },
    ]);
  });

  it.each([
    ['It said former New York Mayor Ana Ruiz was warned.', 'former New York Mayor'],
    ['Ostra District Attorney Ana Ruiz spoke.', 'Ostra District Attorney'],
    ['Education Secretary Ana Ruiz spoke.', 'Education Secretary'],
    [
      'Harris County Sheriff’s Office spokesperson Ana Ruiz said two fled.',
      'Harris County Sheriff’s Office spokesperson',
    ],
    ['On Monday Mayor Ana Ruiz left.', 'Mayor'],
    ['Yesterday Mayor Ana Ruiz left.', 'Mayor'],
    ['President Piet Osei and Mayor Ana Ruiz met.', 'Mayor'],
    ['Tarrow’s Prime Minister Ana Ruiz spoke.', 'Prime Minister'],
    // where the role begins cannot be told
    ['Centers for Disease Control and Prevention director Ana Ruiz announced it.', null],
    ['A day later ex-President Ana Ruiz came.', null],
  ])('have a role whole or not at all: %s', (text, role) => {
    const ruiz = readText(`${text} It rained in the port that day, and the boats stayed.`).people.find(
      ({ full }) => full === 'Ana Ruiz',
    );
    expect(ruiz?.before).toBe(role);
  });

  it('have the name in full that stands elsewhere, where it is no known first name', () => {
    const { people } = readText(
      'Zonny Jarrow, a doctor, resigned on Monday. “Not so,” Mr Jarrow said. He left.',
    );
    expect(people).toMatchObject([{ full: 'Zonny Jarrow', short: 'Jarrow', gender: 'm' }]);
  });

  it('have the role that a sentence of its own gives, or a clause of what they do', () => {
    const { people } = readText(
      'Ana Lisko said that votes were missing. Lisko is the head of the observers’ mission. “It grew,” said Eleni Varga. Varga, a biologist who led the study, left.',
    );
    expect(people).toMatchObject([
      { full: 'Ana Lisko', after: 'the head of the observers’ mission' },
      { full: 'Eleni Varga', after: 'a biologist who led the study' },
    ]);
  });

  it('are no firms, places or institutions', () => {
    const { people } = readText(
      'Calder Lines said on Monday that it would sail. The Harbor Council met in Saint Orla. New Ostra is a town.',
    );
    expect(people).toEqual([]);
  });

  it('take roles from before and behind the name', () => {
    expect(roleBefore('said ')).toBeNull();
    expect(roleBefore('Calder Lines chief executive ')).toBe('Calder Lines chief executive');
    expect(roleAfter(', the port’s director, said')).toBe('the port’s director');
    expect(roleAfter(', who left in May, said')).toBeNull();
  });
});

describe('copies', () => {
  const articles = ferry.map((article: ArticleInput, at) => completeArticle(article, at));

  it('lean on the outlet that the text credits', () => {
    expect(findCopies(articles)).toEqual([null, 0, null, null]);
  });

  it('of an outlet that is not at hand lean on each other', () => {
    const [one, two] = ['The sea was calm all night.', 'A boat sank.'].map((text, at) =>
      completeArticle({ title: 'x', text, syndicatedFrom: 'Far Wire' }, at),
    );
    expect(one && two && findCopies([one, two])).toEqual([null, 0]);
  });
});

describe('language', () => {
  it.each([
    ['The ferry ran aground on a sandbank and nobody was hurt.', true],
    ['Die Fähre lief auf eine Sandbank und niemand wurde verletzt.', false],
    ['El barco encalló en un banco de arena y nadie resultó herido.', false],
  ])('%s', (text, wanted) => {
    expect(isEnglishText(text)).toBe(wanted);
  });
});

describe('opinion pieces', () => {
  const report = completeArticle({ title: 'Ferry sinks', text: 'x', url: 'https://a.example/news/1' }, 0);
  it.each([
    [{ ...report, title: 'Editorial: Old ships' }, true],
    [{ ...report, url: 'https://a.example/opinion/1' }, true],
    [{ ...report, byline: 'The Editorial Board' }, true],
    [report, false],
  ])('%#', (article, wanted) => {
    expect(isOpinionPiece(article, [{ text: 'The ferry sank.' }])).toBe(wanted);
  });

  it('speak in the first person', () => {
    const own = ['I went home.', 'We were cold.', 'My boat sank.'].map((text) => ({ text }));
    expect(isOpinionPiece(report, own)).toBe(true);
  });
});
