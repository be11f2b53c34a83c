import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../domain/brief.js';
import { verifyClaim, writeBrief } from '../../index.js';

const TERN = {
  title: 'Council backs 200 homes at Harrow Mill',
  outlet: 'Tern News',
  published: '2026-03-03T18:00:00Z',
  text: `The town council approved the plan for 200 homes at Harrow Mill on Tuesday evening.
Residents had filled the public gallery for three hours.
The developer, Stowe & Lamb, expects to break ground in the autumn.
The old mill has stood empty since a fire in 2009.
Mayor Ada Quill said: “We need these homes more than we need a ruin.”`,
};
const LEDGER = {
  title: 'Council rejects homes at Harrow Mill',
  outlet: 'Delta Ledger',
  published: '2026-03-03T20:10:00Z',
  text: `The plan for 200 homes at Harrow Mill was rejected by the council on Tuesday.
Neighbours fear traffic on the narrow Mill Lane.
Stowe & Lamb first drew up the scheme in 2021.
A school for 300 children stands beside the site.`,
};

describe('reports that contradict each other without a figure', () => {
  const brief = writeBrief([TERN, LEDGER]);
  const outletOf = (n: number): string | undefined => brief.sources.find((source) => source.n === n)?.outlet;

  it('are told as a disagreement, each position with its own outlet’s words', () => {
    expect(brief.disagreements.map(({ about }) => about)).toEqual([
      'The plan for 200 homes at Harrow Mill: approved or rejected',
    ]);
    const positions = brief.disagreements.flatMap((one) => one.positions);
    expect(positions.map(({ evidence }) => evidence.map(({ source }) => outletOf(source)))).toEqual([
      ['Tern News'],
      ['Delta Ledger'],
    ]);
    for (const [at, { text }] of [TERN, LEDGER].entries()) {
      const [span] = positions[at]?.evidence ?? [];
      expect(text.slice(span?.start, span?.end)).toBe(span?.text);
      const checked = verifyClaim({ sentence: positions[at]?.text ?? '', sources: [{ id: 'own', text }] });
      expect(checked.verdict).toBe('supported');
    }
  });

  it('both stand in the headline where every title takes a side', () => {
    expect(brief.headline).toBe(
      'The plan for 200 homes at Harrow Mill: approved or rejected? Outlets disagree',
    );
  });

  it('leave no claim that takes a side unmarked', () => {
    for (const { text, verdict } of claimsOf(brief))
      expect([text, verdict]).toEqual([text, /approved|rejected/.test(text) ? 'disputed' : 'supported']);
  });

  it('are no evidence for each other', () => {
    for (const { text, evidence } of claimsOf(brief))
      if (/approved|rejected/.test(text)) expect(new Set(evidence.map(({ source }) => source)).size).toBe(1);
  });
});

describe('reports of two bodies', () => {
  it('disagree in nothing', () => {
    const senate = LEDGER.text.replace('by the council', 'by the regional assembly');
    expect(writeBrief([TERN, { ...LEDGER, text: senate }]).disagreements).toEqual([]);
  });
});

describe('reports that may contradict each other in words that no rule is sure of', () => {
  const courier = {
    title: 'Quarry at Stonegill to grow after council vote',
    outlet: 'Wendale Courier',
    text: `The quarry at Stonegill may spread into Harper’s Field after the county planning committee gave its consent on Friday night.
The committee voted 7 to 4 after a meeting of four hours.
“It is a dark evening for Stonegill,” said Edith Rowntree, who runs the post office.
The work could begin in six weeks, the county said.`,
  };
  const radio = {
    title: 'Plan for Stonegill quarry fails',
    outlet: 'Radio Moorland',
    text: `A plan to extend Stonegill quarry into Harper’s Field has failed.
The county planning committee turned it down late on Friday.
About two hundred people had gathered outside with candles.
Garsdale Stone had promised to plant trees beside the lane.
The firm may appeal within ten weeks, its lawyer said.`,
  };
  const brief = writeBrief([courier, radio]);

  it('are shown to the editor', () => {
    expect(brief.possibleContradictions).toHaveLength(1);
  });

  it('bear nothing out for each other', () => {
    for (const { evidence } of claimsOf(brief))
      expect(new Set(evidence.map(({ source }) => source)).size).toBe(1);
  });

  it('speak with one voice above the brief: headline, dek and lede are of one report', () => {
    expect([brief.headline, brief.dek]).toEqual([courier.title, '']);
    expect(brief.lede.text).toContain('gave its consent');
  });
});
