import { describe, expect, it } from 'vitest';
import { type Brief, claimsOf, sidesTaken } from '../../src/domain/brief.js';
import { NothingSupported, writeBrief } from '../../src/index.js';
import { renderHtml, renderMarkdown } from '../../src/publish/index.js';
import { odd, reportNumber } from './odd-reports.js';

const texts = (brief: Brief): string[] => claimsOf(brief).map(({ text }) => text);
const bullets = (brief: Brief): string[] =>
  brief.sections.flatMap((section) => [section.kicker, ...section.bullets]).map(({ text }) => text);

describe('200 reports of one event', () => {
  const reports = Array.from({ length: 200 }, (_, at) => reportNumber(at));

  it('are drawn on up to a bound; all are listed, and the editor is told how many were not read', () => {
    const brief = writeBrief(reports);
    expect(brief.sources).toHaveLength(200);
    expect(brief.dropped[0]).toEqual({
      text: '140 reports: Outlet 60, Outlet 61, Outlet 62 and 137 more',
      reason: 'not read: a brief draws on 60 reports at most',
    });
    const read = new Set(reports.slice(0, 60).map(({ outlet }) => outlet));
    const used = claimsOf(brief).flatMap(({ evidence }) => evidence.map(({ source }) => source));
    for (const n of used) expect(read).toContain(brief.sources.find((source) => source.n === n)?.outlet);
  });

  it('leave out a second report of one family before the first of another', () => {
    const family = reports.map((report, at) => (at < 100 ? { ...report, family: 'One Group' } : report));
    const brief = writeBrief(family.slice(0, 159));
    expect(brief.dropped[0]?.text).toBe('99 reports: Outlet 1, Outlet 2, Outlet 3 and 96 more');
  });
});

describe('two reports that contradict each other', () => {
  it('stand beside each other, each with its outlet', () => {
    const brief = writeBrief([odd.strikeA, odd.strikeB]);
    const [matter] = brief.disagreements;
    expect(matter?.about).toBe('Number of dock workers: 400 or 650');
    const outlets = matter?.positions.map(({ evidence }) =>
      brief.sources.filter(({ n }) => n === evidence[0]?.source).map(({ outlet }) => outlet),
    );
    expect(outlets).toEqual([['Harbour Wire'], ['Calder Courier']]);
    expect(brief.headline).not.toMatch(/400|650/);
  });
});

describe('two reports that may contradict each other, in a way that leaves it open', () => {
  const open = {
    outlet: 'Skerrin Mail',
    title: 'Traffic at Skerrin',
    text: 'Drivers are using the causeway to Skerrin again.\nThe causeway was reopened to all traffic on Monday, a spokesman of the islanders said, nine days after a storm tore holes into it.\nThe roads department keeps a watchman on the island until the end of the month.',
  };
  const shut = {
    outlet: 'Coast Radio',
    title: 'Islanders count the cost of the storm',
    text: 'The causeway to Skerrin remained closed to all traffic on Monday, and islanders went by boat.\nThe storm tore holes into it nine days ago.\nA watchman stays until the end of the month, the roads department said.',
  };

  it('are put side by side for the editor, with the sources that the brief numbers', () => {
    const brief = writeBrief([open, shut]);
    const [hint] = brief.possibleContradictions;
    expect(hint?.why).toBe('Open or closed?');
    const told = hint?.positions.map(({ source, start, end, text }) => {
      const outlet = brief.sources.find(({ n }) => n === source)?.outlet;
      const report = [open, shut].find((one) => one.outlet === outlet);
      expect(report?.text.slice(start, end)).toBe(text);
      return [outlet, /reopened|closed/.exec(text)?.[0]];
    });
    expect(told).toEqual([
      ['Skerrin Mail', 'reopened'],
      ['Coast Radio', 'closed'],
    ]);
    expect(brief.disagreements).toEqual([]);
  });

  it('are no hint where one of the two is left out', () => {
    expect(writeBrief([open]).possibleContradictions).toEqual([]);
  });

  it('stand in nothing that readers get, and dispute no claim', () => {
    const brief = writeBrief([open, shut]);
    expect(claimsOf(brief).filter(({ verdict }) => verdict !== 'supported')).toEqual([]);
    for (const page of [renderMarkdown(brief), renderHtml(brief)])
      expect(page).not.toMatch(/Open or closed|contradict|otherwise/i);
    expect(
      sidesTaken(brief.lede, brief.possibleContradictions).length + brief.sources.length,
    ).toBeGreaterThan(2);
  });
});

describe('an article that quotes itself', () => {
  it('is quoted once', () => {
    const brief = writeBrief([odd.pullQuote]);
    const quoted = texts(brief).filter((text) => text.includes('Nobody at the yard was told'));
    expect(quoted).toEqual([
      '“Nobody at the yard was told about the leak until the Thursday after it,” said Marit Sole, who leads the works council.',
    ]);
  });
});

describe('a page of live-blog entries', () => {
  const brief = writeBrief([odd.liveBlog]);

  it('gives the news of its entries, not their clock or their talk', () => {
    expect(texts(brief).join('\n')).not.toMatch(
      /\d\d:\d\d|[Ww]e are|that is all|Thank you|what we know|Our reporter/,
    );
    expect(texts(brief)).toContain('Two people were hurt by falling tiles in Ostra, the fire service said.');
    expect(brief.dropped.map(({ reason }) => reason)).toContain('first person outside a quotation');
  });

  it('is headed by the event', () => {
    expect(brief.headline).toBe('Storm Edda: ferries cancelled as winds reach 140 km/h');
  });
});

describe('a listicle', () => {
  const brief = writeBrief([odd.listicle]);

  it('is headed by what it tells, not by how many things', () => {
    expect(brief.headline).toBe('The new timetable of Calder Lines starts on Sunday');
  });

  it('gives no numbers of its list, and nothing said to the reader', () => {
    expect(bullets(brief).length).toBeGreaterThanOrEqual(3);
    expect(texts(brief).join('\n')).not.toMatch(/(?:^|\n)\d\.|\b[Yy]ou\b/);
  });
});

describe('a list of things of several makers', () => {
  const entry = (n: number, name: string, ...told: string[]) => `${n}. ${name}\n${told.join(' ')}`;
  const brief = writeBrief([
    {
      outlet: 'Selwyn Post',
      title: '4 gadgets of the year',
      text: [
        entry(
          1,
          'Hush',
          'Hush is a doorbell that only rings for people you know.',
          'The company says it stores no faces.',
        ),
        entry(
          2,
          'Tock',
          'Tock is an alarm clock that rolls away.',
          'It costs $39 and lasts for about a month.',
        ),
        entry(
          3,
          'Pocket Loom',
          'The Pocket Loom weaves a scarf in two hours.',
          'The maker sold 4,000 of them in May.',
        ),
        entry(4, 'The Nib', 'The Nib is a pen that reads handwriting out loud.', 'It is often wrong.'),
      ].join('\n'),
    },
  ]);

  it('lends nothing of one entry to another', () => {
    const all = texts(brief).join(' ');
    expect(all).toContain('Tock is an alarm clock that rolls away.');
    expect(all).not.toContain('The company says');
    expect(all).not.toMatch(/(?<!weaves a scarf in two hours\. )The maker sold/);
    expect(all).not.toMatch(/(?<!rolls away\. )It costs \$39/);
  });
});

describe('satire', () => {
  it('is no news: alone it makes no brief, and the shut says why', () => {
    expect(() => writeBrief([odd.satire])).toThrow(
      new NothingSupported(1, [{ text: '', reason: 'satire: nothing of it happened' }]).message.replace(
        '1 sentence',
        '3 sentences',
      ),
    );
  });

  it('lends nothing to a brief of the reports beside it', () => {
    const brief = writeBrief([odd.satire, odd.strikeA]);
    expect(brief.sources.map(({ outlet }) => outlet)).toEqual(['Harbour Wire']);
    expect(texts(brief).join('\n')).not.toContain('swimmers');
    expect(brief.dropped.map(({ reason }) => reason)).toContain('satire: nothing of it happened');
  });
});

describe('a report in another language', () => {
  it.each([
    ['de', odd.german, 'Eine Fähre mit 212 Menschen'],
    ['fr', odd.french, 'Un ferry transportant 212 personnes'],
    ['es', odd.spanish, 'Un transbordador con 212 personas'],
    ['ru', odd.russian, 'Паром с 212 пассажирами'],
    ['ja', odd.japanese, '212人を乗せたフェリー'],
  ])('is told in its own words: %s', (language, report, opening) => {
    const brief = writeBrief([report]);
    expect(brief.language).toBe(language);
    expect(brief.headline).toBe(report.title);
    expect(brief.lede.text.startsWith(opening)).toBe(true);
    expect(bullets(brief).length).toBeGreaterThanOrEqual(2);
    for (const { evidence } of claimsOf(brief))
      for (const { start, end, text } of evidence) expect(report.text.slice(start, end)).toBe(text);
  });

  it('is not mixed with the others: it is listed, and the editor is told', () => {
    const brief = writeBrief([odd.strikeA, odd.strikeB, odd.german]);
    expect(brief.language).toBe('en');
    expect(texts(brief).join('\n')).not.toMatch(/[äöüß]/);
    expect(brief.sources.map(({ outlet }) => outlet)).toContain('Küstenblatt');
    expect(brief.dropped[0]).toEqual({
      text: 'Küstenblatt: Fähre läuft vor Port Calder auf Grund',
      reason: 'in German: listed; the brief draws on the reports in English',
    });
  });
});
