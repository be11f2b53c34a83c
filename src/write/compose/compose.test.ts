import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';
import { findQuantities } from '../figures/quantities.js';
import { cleanHeadline } from './choose-headline.js';
import { introducePeople } from './introduce-people.js';
import { findLabels } from './label-section.js';
import { toSentenceCase } from './sentence-case.js';
import { clipAtPhrase, cutAtJoint } from './shorten.js';

describe('headlines', () => {
  it.each([
    ['Ferry sinks off Port Calder | Harbour Wire', 'Ferry sinks off Port Calder'],
    ['Ferry sinks off Port Calder - Harbour Wire', 'Ferry sinks off Port Calder'],
    ['EXCLUSIVE: Ferry sinks off Port Calder', 'Ferry sinks off Port Calder'],
    ['Ferry sinks off the U.S.', 'Ferry sinks off the U.S.'],
    ['Ferry sinks off Port Calder.', 'Ferry sinks off Port Calder'],
    ['Live: ferry sinks off Port Calder', 'Ferry sinks off Port Calder'],
    ['Review: iFerry sinks off Port Calder', 'iFerry sinks off Port Calder'],
    ['Ferry sinks off Port Calder « Harbour Wire Radio', 'Ferry sinks off Port Calder'],
    [
      'Ferry sinks – 14 hurt in the night off Port Calder',
      'Ferry sinks – 14 hurt in the night off Port Calder',
    ],
  ])('%s', (title, wanted) => {
    const source = readText('The ferry sank.', title);
    expect(cleanHeadline({ ...source, article: { ...source.article, outlet: 'Harbour Wire' } })).toBe(wanted);
  });

  it('take sentence case only where the text shows how each word is written', () => {
    const source = readText('A ferry of Calder Lines sinks in the bay, and its owner blames old steering.');
    expect(toSentenceCase('Ferry of Calder Lines Sinks in the Bay', [source])).toBe(
      'Ferry of Calder Lines sinks in the bay',
    );
    expect(toSentenceCase('Ferry of Calder Lines Founders in the Bay', [source])).toBe(
      'Ferry of Calder Lines Founders in the Bay',
    );
    expect(toSentenceCase('Ferry sinks in the bay', [source])).toBe('Ferry sinks in the bay');
  });
});

describe('cuts', () => {
  it.each([
    [
      'The council approved the plan for a new bridge, which will carry 400 cars a day across the bay.',
      'The council approved the plan for a new bridge.',
    ],
    [
      'The council approved the plan for a new bridge on Monday, ending a dispute of nine long years.',
      'The council approved the plan for a new bridge on Monday.',
    ],
    [
      'The council approved the plan for a new bridge that will cost $40 million, the mayor said on Monday.',
      null,
    ],
    ['The council will approve the plan for a new bridge, leaving it unless the state refuses to pay.', null],
    [
      'Buyers inspecting the estate, which was listed in May, have been surprised by its seven dinosaurs.',
      null,
    ],
  ])('%s', (text, wanted) => {
    expect(cutAtJoint(text, 80)).toBe(wanted);
  });

  it('leave a short sentence alone and never end on a preposition', () => {
    expect(cutAtJoint('The ferry sank.', 80)).toBe('The ferry sank.');
    expect(
      clipAtPhrase('The council has approved the plan of the port for a new bridge across the bay', 60),
    ).toBe('The council has approved the plan of the port');
  });
});

describe('introductions', () => {
  const source = readText(
    'Port director Ana Ruiz opened the quay. “It is done,” said Piet Osei, a teacher from Ostra, on Monday. Ruiz smiled. Osei left.',
  );

  it('give name and role where somebody is met first, and the short form later', () => {
    const met = new Set<string>();
    expect(introducePeople('Osei said that it rained.', source, met).text).toBe(
      'Piet Osei, a teacher from Ostra, said that it rained.',
    );
    expect(introducePeople('Piet Osei, a teacher, left the port.', source, met).text).toBe(
      'Osei left the port.',
    );
    expect(introducePeople('“It rained,” said Ruiz.', source, met).text).toBe(
      '“It rained,” said port director Ana Ruiz.',
    );
    expect(introducePeople('Ms. Ruiz left the port.', source, met).text).toBe('Ruiz left the port.');
  });

  it('take the full name and role from another outlet, where its own calls somebody by the last name', () => {
    const short = readText('The court opened on Monday. State television gave Osei more time than the rest.');
    const sentence = 'State television gave Osei more time than the rest.';
    expect(introducePeople(sentence, short, new Set(), [source]).text).toBe(
      'State television gave Piet Osei, a teacher from Ostra, more time than the rest.',
    );
    const other = readText('Ines Osei, a judge, left. Osei had come late.');
    expect(introducePeople(sentence, short, new Set(), [source, other]).text).toBe(sentence);
  });

  it('leave no half of a name or a title behind', () => {
    const told = readText(
      'US President Joe Mill spoke. Bill and Ines Falk, who run a fund, will part. Ines Falk left. Falk said so. Rune Osei, 17, of Mill Lane, was hurt. Osei left.',
    );
    const met = ['Joe Mill', 'Ines Falk', 'Rune Osei'];
    for (const [text, wanted] of [
      ['Now US President Joe Mill has a plan.', 'Now Mill has a plan.'],
      ['Actress and US President Joe Mill left.', 'Actress and US President Joe Mill left.'],
      ['When Bill and Ines Falk left, all was quiet.', 'When Bill and Ines Falk left, all was quiet.'],
      ['Rune Osei, 17, of Mill Lane, was hurt.', 'Rune Osei, 17, of Mill Lane, was hurt.'],
    ])
      expect(introducePeople(text ?? '', told, new Set(met)).text).toBe(wanted);
    const plain = readText('President Joe Mill spoke at the port on Monday. Mill left the port.');
    const ours = 'Now US President Joe Mill has a plan.';
    expect(introducePeople(ours, plain, new Set(met)).text).toBe(ours);
  });

  it('give nobody the name of a husband or a wife', () => {
    const text = 'The flag was given to Lathon’s family.';
    const both = readText(
      'Willie Lathon, a teacher, died in May. His wife, Ines Lathon, got a flag. Lathon was buried in Ostra.',
    );
    expect(introducePeople(text, both, new Set()).text).toBe(text);
  });

  it.each([
    'He hired a former Ruiz campaign adviser on Monday.',
    'Nobody was hurt, Ruiz administration officials said.',
  ])('name nobody in full after whom something is called: %s', (text) => {
    expect(introducePeople(text, source, new Set()).text).toBe(text);
  });

  it('put no name into a longer one: a nickname or an initial stands before the last name', () => {
    for (const text of ['Ana “Annie” Ruiz left the port.', 'Police met Ana T. Ruiz at the port.'])
      expect(introducePeople(text, source, new Set()).text).toBe(text);
  });

  it('do not tell a role again, before the name or behind it', () => {
    const met = new Set(['Ana Ruiz', 'Piet Osei']);
    expect(introducePeople('Nobody was hurt, port director Ana Ruiz said.', source, met).text).toBe(
      'Nobody was hurt, Ruiz said.',
    );
    expect(introducePeople('“Yes,” Osei, a teacher from Ostra, said.', source, met).text).toBe(
      '“Yes,” Osei said.',
    );
  });

  it('keep the comma before what goes on behind a role that goes', () => {
    const met = new Set(['Piet Osei']);
    const named = (text: string): string => introducePeople(text, source, met).text;
    expect(named('The other was Piet Osei, a teacher, who was held.')).toBe(
      'The other was Osei, who was held.',
    );
    expect(named('The quay is old, said Piet Osei, a teacher, and the boats sailed.')).toBe(
      'The quay is old, said Osei, and the boats sailed.',
    );
    expect(named('Piet Osei, a teacher, and the captain left.')).toBe('Osei and the captain left.');
  });

  it('leave half of a title alone', () => {
    const titled = readText('Secretary Ana Ruiz opened the quay. Ruiz left.');
    for (const title of ['Harbor Secretary', 'the island’s Secretary', 'the Secretary', 'acting Secretary']) {
      const sentence = `Boats sailed past ${title} Ana Ruiz’s house.`;
      expect(introducePeople(sentence, titled, new Set(['Ana Ruiz'])).text).toBe(sentence);
    }
    expect(
      introducePeople('While Secretary Ana Ruiz slept, it rained.', titled, new Set(['Ana Ruiz'])).text,
    ).toBe('While Ruiz slept, it rained.');
  });

  it('leave a role whose own words go on', () => {
    const sentence = '“Yes,” said Piet Osei, the head of the school of Ostra, which has 40 pupils.';
    expect(introducePeople(sentence, source, new Set(['Piet Osei'])).text).toBe(sentence);
  });

  it('tell no role again at the end of a sentence, but leave a list alone', () => {
    const met = new Set(['Piet Osei']);
    expect(introducePeople('“Yes,” says Piet Osei, a teacher who sailed.', source, met).text).toBe(
      '“Yes,” says Osei.',
    );
    const list = 'Nobody saw Piet Osei, a teacher and a cat.';
    expect(introducePeople(list, source, met).text).toBe(list);
  });

  it('shorten a name by another outlet’s short form where their own names somebody once', () => {
    const once = readText('Nobody was hurt. Oyelaran Tarrow, the chief pilot, said that it rained.');
    const often = readText('“Yes,” said the pilot, Oyelaran Tarrow. Tarrow said no more.');
    const sentence = 'Oyelaran Tarrow, the chief pilot, said that it rained.';
    const met = new Set(['Oyelaran Tarrow']);
    expect(introducePeople(sentence, once, met).text).toBe(sentence);
    expect(introducePeople(sentence, once, met, [often]).text).toBe('Tarrow said that it rained.');
  });

  it('name in full whom a day stands before, or who is named behind a role that opens a sentence', () => {
    const spoken = readText(
      'A spokeswoman, Ranjit Dufresne, said no more. The boats sailed. On Sunday Dufresne did not dispute that.',
    );
    expect(introducePeople('On Sunday Dufresne did not dispute that.', spoken, new Set()).text).toBe(
      'On Sunday Ranjit Dufresne, a spokeswoman, did not dispute that.',
    );
  });

  it('tell no title twice, and leave alone what is named after somebody', () => {
    const titled = readText(
      'President Ana Ruiz opened the quay. The Ruiz administration paid. President Ruiz left.',
    );
    expect(introducePeople('“Yes,” President Ruiz said.', titled, new Set()).text).toBe(
      '“Yes,” President Ana Ruiz said.',
    );
    const met = new Set<string>();
    expect(introducePeople('The Ruiz administration paid.', titled, met).text).toBe(
      'The Ruiz administration paid.',
    );
    expect([...met]).toEqual([]);
  });

  it('leave people alone to whom a plural before them gives their role', () => {
    const two = readText(
      'The port directors Ana Ruiz and Piet Osei met. Captain Piet Osei sailed. Ruiz left.',
    );
    expect(introducePeople('The port directors Ana Ruiz and Piet Osei met.', two, new Set()).text).toBe(
      'The port directors Ana Ruiz and Piet Osei met.',
    );
  });

  it('say which sentence introduced somebody', () => {
    const { from } = introducePeople('Ruiz left the port.', source, new Set());
    expect(from.map(({ index }) => index)).toEqual([0]);
  });
});

describe('labels', () => {
  it('are noun phrases that sentences share, in their words', () => {
    const source = readText(
      'The cost of data centers rises. The state pays for the data centers. A firm builds the data centers in Ostra. Ana Ruiz met Ana Ruiz.',
    );
    expect(findLabels([source]).map(({ text }) => text)).toEqual(['Data centers']);
  });

  it('are never people, or words that fit every story', () => {
    const source = readText(
      'Mayor Ana Ruiz spoke last week. The report by Mayor Ana Ruiz came last week. She spoke last week of the two people.',
    );
    expect(findLabels([source])).toEqual([]);
  });
});

describe('quantities', () => {
  it.each([
    ['12 dock workers were hurt', [{ value: 12, noun: 'dock workers', low: 12, high: 12 }]],
    ['no more than 1.1 million gallons', [{ value: 4_620_000, high: 4_620_000, of: 'volume' }]],
    ['9,000 vehicles a day', [{ value: 9000, of: 'vehicl/day', words: '9,000 vehicles' }]],
    ['a crack 40 cm long', [{ of: 'length', unit: 'cm', words: '40 cm' }]],
    ['six weeks', [{ value: 42, of: 'duration' }]],
    ['about 200 people came', [{ value: 200, low: 188, high: 212 }]],
    ['a 42-year-old man', []],
    ['Ana Ruiz, 42, said', []],
    ['5 to 10 boats', []],
    ['as many as 300 boats', [{ value: 300, low: Number.NEGATIVE_INFINITY }]],
  ])('%s', (text, wanted) => {
    expect(findQuantities(text)).toMatchObject(wanted);
    expect(findQuantities(text)).toHaveLength(wanted.length);
  });
});
