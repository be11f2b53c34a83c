import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';
import { rewriteSentence } from './rewrite-sentence.js';

/** The last sentence of a text as a brief would carry it, or why it cannot. */
function rewriteLast(text: string): string {
  const source = readText(text);
  const sentence = source.sentences.at(-1);
  if (!sentence) throw new Error('no sentence');
  const made = rewriteSentence(sentence, source, new Set(source.titleTerms));
  return 'fault' in made ? `! ${made.fault}` : made.text;
}

describe('openings', () => {
  it.each([
    ['PORT CALDER, Oct 3 (Harbour Wire) — The ferry sank in the bay.', 'The ferry sank in the bay.'],
    [
      'London, Jun 11 (efe).- The coronavirus pandemic has spread fast.',
      'The coronavirus pandemic has spread fast.',
    ],
    ['NEW DELHI: The court has ruled on the case.', 'The court has ruled on the case.'],
    ['ST. LOUIS • Four men were shot on Friday in a car.', 'Four men were shot on Friday in a car.'],
    ['Updated at 4:45 p.m. ET: Officials found the boat on Monday.', 'Officials found the boat on Monday.'],
    ['However, the company closed the plant on Monday.', 'The company closed the plant on Monday.'],
    ['Hours after the storm the port opened again.', 'Hours after the storm the port opened again.'],
    ['Hours after, the port opened its gates again.', '! leans on the sentence before it'],
    ['But the mayor closed the bridge to all cars.', 'The mayor closed the bridge to all cars.'],
    ['So far, 40 boats have been found by the police.', 'So far, 40 boats have been found by the police.'],
    ['Path-Goal Model: The model was made by a scholar.', 'The model was made by a scholar.'],
  ])('%s', (source, wanted) => {
    expect(rewriteLast(source)).toBe(wanted);
  });
});

describe('pronouns', () => {
  const named = 'Mayor Ines Falk opened the bridge on Monday. ';
  it.each([
    [
      `${named}She told reporters that it would carry 400 cars.`,
      'Falk told reporters that the bridge would carry 400 cars.',
    ],
    [`${named}Her deputy was not there to see the boats.`, 'Falk’s deputy was not there to see the boats.'],
    [`${named}“Nobody needs the ferry now,” she said.`, '“Nobody needs the ferry now,” Falk said.'],
    [
      'Calder Lines said on Monday that the ferry was old. It plans to buy a new one.',
      'Calder Lines plans to buy a new one.',
    ],
    [
      'Researchers at the port counted the boats. They found 40 of them in the mud.',
      'Researchers found 40 of the boats in the mud.',
    ],
    [
      'Engineers found cracks in the bridge. Some 300 people live on the east bank and use it every day.',
      'Some 300 people live on the east bank and use the bridge every day.',
    ],
    ['It is unclear whether the ferry can be saved.', 'It is unclear whether the ferry can be saved.'],
    ['It’s not yet clear who will pay for the ferry.', 'It is unclear who will pay for the ferry.'],
    ['It’s unclear who will pay for the ferry.', 'It is unclear who will pay for the ferry.'],
    [
      'The former mayor spoke. Ana Ruiz met the former mayor in the port on Monday.',
      'Ana Ruiz met the former mayor in the port on Monday.',
    ],
    ['It rained. The night boat lost money for years.', 'The night boat lost money for years.'],
    [
      'It rained. The second trial of Ana Ruiz will begin in May.',
      'The second trial of Ana Ruiz will begin in May.',
    ],
    [
      'It rained. The ruling from Judge Piet Osei bars the sale.',
      'The ruling from Judge Piet Osei bars the sale.',
    ],
    [
      'After he left the port, Piet Osei said that it was cold.',
      'After he left the port, Piet Osei said that it was cold.',
    ],
  ])('%s', (source, wanted) => {
    expect(rewriteLast(source)).toBe(wanted);
  });

  it.each([
    'The port said on Monday that it would sell the crane.',
    'The port has 15 of the cranes and lends them to other ports.',
    'When it opened, the bridge carried 400 cars.',
    'Tarrow has said that it earned a profit last year.',
    'The strike made it possible for the owners to sell the yard.',
    'Officials said it was too early to tell how the crane fell.',
    'Divers entered a cabin, searched it and left.',
    'Seven men were shot in the harbor, leaving two of them badly hurt.',
    'There is no bridge in Ostra, so there will be a ferry.',
    'The union met in the old chapel and voted there for a strike.',
  ])('need nothing from elsewhere: %s', (text) => {
    expect(rewriteLast(`It rained. ${text}`)).toBe(text);
  });

  it.each([
    'Mayor Ines Falk met Captain Ruth Adeyemi on Monday. She told reporters that the ferry was old.',
    'The ferry sank. It was built in 1991 by the yard.',
    'The boats were old. They were sold for scrap.',
    'Rune Mill, 32, fell on Monday. He was new to the rope, inspector John Gaskin said. His boat was found in the bay.',
    'Officers found two men dead in the harbor. They were taken to a morgue in Ostra.',
    'Officers found Ana Ruiz and Piet Osei, both 31, with cuts. They were taken to a hospital in Ostra.',
    'Officers met a woman and a teenage girl in the port. They were taken to a hospital in Ostra.',
    'The ferry sank off the coast. This has happened before in the bay.',
    'The ferry sank off the coast. The move angered the owners of the port.',
    'Both sides met on Monday. Others said that the talks would fail.',
    'The ferry sank. Then the crew jumped into the sea.',
    'The ferry sank in the bay. O’Rourke called him a liar.',
    'The talks failed on Monday. Meanwhile the price of tin rose.',
    // nobody knows whose gender "Rune Okwe" tells, and the letter may be another's
    'Rune Okwe, who represents the firm, said it would appeal. A letter had led her to the book.',
    'Kim Aarden, a lawyer, spoke on Monday. She said that the ferry was old.',
    'The fund bought a share of the yard. The sum includes $5 million for the crane.',
    'The town bought a ferry. “We paid the price of that day,” said its director.',
    'The crew met on Monday. An officer had ignored the rating.',
    'The owners closed the yard. The crane stopped on account of them.',
    'The ferry sank. He stood on a crate to say it.',
    'The bill passed on Monday. “It is far better than the old one,” said Ana Ruiz, the director.',
    'The vote came late. "She hates the port," Ana Ruiz said of Ines Falk, the mayor.',
    'The yard was sued. Also named in the suit were two of its owners.',
    'The bill has three parts. “The third is the only one I would want,” said Ana Ruiz, the director.',
    'The model fails at night. The authors agree; their next one will see in the dark.',
    'The yard must pay by May. If it does not, Ana Ruiz said, the port will close its gates.',
    'The letter came in May. A spokesman for the yard, Piet Osei, said the company was reviewing it.',
    'The port is shut. It’s the first time it has been locked since May.',
    'The tram costs $2 million. Ana Ruiz, the director, rejected that figure.',
    'The port shut a bridge and a quay on Monday. The court in Ostra could reopen it.',
    'The port shut a bridge and a quay. Some 300 people live on the east bank and use it every day.',
    'The bridge and the quay shut on Monday. Officials believe it was an accident.',
    'The boats and the tickets are new. Organizers will sell them at the market on Monday.',
    'The bridge and the quay shut on Monday. An hour after it happened, a crane fell.',
    'The chapel opened on Monday. Mourners had gathered there for the captain.',
  ])('leaves out what hangs in the air: %s', (text) => {
    expect(rewriteLast(text)).toMatch(/^! /);
  });
});

describe('“It” that is told to be something', () => {
  it.each([
    [
      'The port is shut. It’s the first time the gates have been locked since May.',
      'For the first time since May, the gates have been locked.',
    ],
    [
      'The bill failed. It is the first time that voters have stopped a bill.',
      'For the first time, voters have stopped a bill.',
    ],
    [
      'The bank could not pay. It is the bank’s third failure in 14 months.',
      'The failure is the bank’s third in 14 months.',
    ],
    [
      'A tunnel fell in. It was the second collapse at the mine since 2022.',
      'The collapse was the second at the mine since 2022.',
    ],
    [
      'The firm went to court. It’s the first defamation suit filed against an outlet.',
      'The defamation suit is the first filed against an outlet.',
    ],
    [
      'The vote is over. It is the third day of the strike.',
      '! opens with a word whose meaning stands elsewhere',
    ],
  ])('%s', (source, wanted) => {
    expect(rewriteLast(source)).toBe(wanted);
  });
});

describe('who acts goes on acting', () => {
  const court = 'Marta Velasko has promised to bring back the court that Radu Kessel’s government closed.';
  it.each([
    [`${court} She is to take office on May 1.`, 'Velasko is to take office on May 1.'],
    [
      'Marta Velasko met Anna Lisko on Monday. She is to take office on May 1.',
      '! speaks of someone who is named elsewhere',
    ],
    [
      'Howard Tain moved the money. Prosecutors had asked for more. His lawyer, Owen Birch, said that Tain would not appeal.',
      'Tain’s lawyer, Owen Birch, said that Tain would not appeal.',
    ],
    [
      'The money is gone. His lawyer, Owen Birch, said that Howard Tain would not appeal.',
      '! speaks of someone who is named elsewhere',
    ],
    [
      'The bay was calm. A walker was hurt on Monday when she fell 20 metres.',
      'A walker was hurt on Monday when she fell 20 metres.',
    ],
    [
      'The bay was calm. Two fishermen were rescued when their boat sank.',
      'Two fishermen were rescued when their boat sank.',
    ],
    ['Ostra and Kell bid. The former won the games.', '! leans on the sentence before it'],
    [
      'The supermarket chain Korn lost a tenth of its sales, said its spokesman, Theo Lang.',
      'The supermarket chain Korn lost a tenth of its sales, said its spokesman, Theo Lang.',
    ],
  ])('%s', (source, wanted) => {
    expect(rewriteLast(source)).toBe(wanted);
  });
});

describe('small words', () => {
  it.each([
    ['The mayor, however, closed the bridge to cars.', 'The mayor closed the bridge to cars.'],
    ['The company also closed the plant in Ostra.', 'The company closed the plant in Ostra.'],
    [
      'He is not only rich but also kind to the town, Ines Falk said.',
      '! speaks of someone who is named elsewhere',
    ],
    ['Senator Ines Falk (D-Ostra) opened the bridge.', 'Senator Ines Falk opened the bridge.'],
    ['Mayor Ines Falk added that the bridge was safe.', 'Mayor Ines Falk said that the bridge was safe.'],
    ['Calder Lines added 2,000 workers at its plant.', 'Calder Lines added 2,000 workers at its plant.'],
    ['The index added 0.4 percent on Tuesday.', 'The index added 0.4 percent on Tuesday.'],
    [
      '“We paid for that day,” said its director, Hugo Mansour.',
      '“We paid for that day,” said Hugo Mansour.',
    ],
    ['Rep. Ines Falk (D-Ostra), a teacher, left the port.', 'Rep. Ines Falk, a teacher, left the port.'],
    [
      'The owner called the ship “quite safe" on Monday.',
      'The owner called the ship “quite safe” on Monday.',
    ],
    ['The lake is warm and shallow (3).', 'The lake is warm and shallow.'],
  ])('%s', (source, wanted) => {
    expect(rewriteLast(source)).toBe(wanted);
  });
});

describe('quotations that stand alone', () => {
  it('get the name of the speaker whom the sentence before names', () => {
    const text =
      '“We cannot keep the cranes,” said Ana Ruiz, the director. “Most are older than our drivers.”';
    expect(rewriteLast(text)).toBe('“Most are older than our drivers,” Ana Ruiz said.');
  });

  it('are left out where they quote somebody else in turn', () => {
    const text =
      '“It was late,” said Ana Ruiz, the director. “There are thousands of contracts that say ‘process,’”';
    expect(rewriteLast(text)).toMatch(/^! /);
  });

  it('are left out where nobody is named', () => {
    expect(rewriteLast('The ferry sank.\n“We sat in the dark and sang to the children.”')).toMatch(/^! /);
  });
});
