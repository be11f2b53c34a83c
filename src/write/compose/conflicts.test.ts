import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../domain/brief.js';
import { writeBrief } from '../../index.js';

const TWO = [
  {
    title: 'Ostrelle raises $40 million for its eye scan',
    dek: 'The money is for 140 new clinics',
    outlet: 'Harbour Wire',
    text: `Ostrelle Health raised $40 million from investors for its eye scan on Tuesday, the company said.
The eye scan reads the risk of heart disease from a photograph.
The firm plans to take its scan to 140 new clinics by the end of next year.
Samira Thackeray, who founded the company in 2020, said: “People have their eyes checked long before their hearts.”
Ostrelle sells its eye scan to 60 clinics in two countries.`,
  },
  {
    title: 'Ostrelle’s eye scan draws $45 million',
    outlet: 'Sterling Row',
    text: `Ostrelle Health raised $45 million from investors for its eye scan, according to a filing made public on Tuesday.
The province’s fund paid more for each share than the lead investor, the filing shows.
Ostrelle Health had sales of $9 million last year and lost money.
Hugo Mansour, the director of the fund, said: “We paid the price of that day and we stand by it.”`,
  },
];

describe('a figure on which reports disagree', () => {
  const brief = writeBrief(TWO);

  it('is told as a disagreement, once', () => {
    expect(brief.disagreements.map(({ about }) => about)).toEqual(['$40 million or $45 million']);
    const body = [
      brief.lede,
      ...brief.nutGraf,
      ...brief.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ];
    expect(body.filter(({ text }) => /\$4[05] million/.test(text)).length).toBeLessThanOrEqual(1);
  });

  it('never stands in the headline as one side’s fact', () => {
    expect(/\$40 million/.test(brief.headline)).toBe(/\$45 million/.test(brief.headline));
  });

  it('marks every claim that tells it as disputed', () => {
    for (const { text, verdict } of claimsOf(brief))
      expect(verdict).toBe(/\$4[05] million/.test(text) ? 'disputed' : 'supported');
  });
});

describe('the dek', () => {
  it('is no sentence of the brief’s text', () => {
    const brief = writeBrief(TWO);
    expect(brief.dek).not.toBe('');
    for (const { text } of claimsOf(brief)) expect(text).not.toContain(brief.dek.replace(/\.$/, ''));
  });
});

describe('figures that may be of one thing', () => {
  const ferry = (text: string, outlet: string) => ({
    outlet,
    title: `Ferry strikes Skerrin pier, ${outlet}`,
    text,
  });
  const brief = writeBrief([
    ferry(
      'The MV Corrie Lass struck the pier at Skerrin harbour on Tuesday morning. None of the 84 passengers was hurt. Marine engineer Dougal Haig, who inspected the damage, said repairs might take six weeks. Freight will be carried by a chartered barge until the ferry returns.',
      'Skerrin Post',
    ),
    ferry(
      'A vessel carrying 84 people ran into the Skerrin pier on Tuesday. Baltray Shipyard, the firm hired to patch the hull, warned that the work could take ten weeks because steel has to be ordered from abroad. Islanders fear the loss of the early summer trade.',
      'Isles Wire',
    ),
  ]);

  it('are told to the editor alone, with the sentence of each report', () => {
    expect(brief.disagreements).toEqual([]);
    const told = brief.possibleContradictions.find(({ why }) => why === 'Six weeks or ten weeks?');
    expect(told?.positions.map(({ text }) => text)).toEqual([
      expect.stringContaining('might take six weeks'),
      expect.stringContaining('could take ten weeks'),
    ]);
  });

  it('are not told twice where readers are told', () => {
    const twice = writeBrief(TWO);
    expect(twice.disagreements).toHaveLength(1);
    expect(twice.possibleContradictions.map(({ why }) => why)).not.toContain('$40 million or $45 million?');
  });
});
