import { describe, expect, it } from 'vitest';
import { type ArticleInput, completeArticle } from '../../domain/article.js';
import { type Brief, claimsOf } from '../../domain/brief.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../verify/index.js';
import { writeBrief } from '../write-brief.js';

const write = (...articles: ArticleInput[]): Brief =>
  writeBrief(articles.map(completeArticle), {
    verifyClaim,
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
  });

const harbour: ArticleInput = {
  outlet: 'Harbour Wire',
  title: 'Ostra port to close two gates',
  text: 'The port of Ostra will close two of its four gates on Friday, its director Ana Ruiz said.',
};

describe('headline and dek of a brief of few sentences', () => {
  it('repeat no claim: an empty dek is better than one that does', () => {
    const brief = write(harbour, {
      outlet: 'Courier',
      title: 'Ostra port to close two gates',
      text: 'Dock workers plan a strike against the closing, their union said on Monday.',
    });
    expect(claimsOf(brief).map(({ text }) => text)).toContain(
      'Dock workers plan a strike against the closing, their union said on Monday.',
    );
    expect(brief.dek).toBe('');
  });

  it('take as dek what another outlet put first', () => {
    const brief = write(
      {
        ...harbour,
        text: `${harbour.text} Trucks will queue for three hours a day in the streets behind the quay, according to the city.`,
      },
      {
        outlet: 'Courier',
        title: 'Dock workers’ union plans strike over jobs at Ostra’s gates',
        text: 'The union of the dock workers said that it plans a strike over 40 jobs that go with the gates of Ostra. A vote is set for Sunday in the union’s hall.',
      },
    );
    expect(brief.headline).toBe('Ostra port to close two gates');
    expect(brief.dek).toBe('Dock workers’ union plans strike over jobs at Ostra’s gates');
    const marked = brief.dekEvidence.map(({ source }) => brief.sources[source - 1]?.outlet);
    expect([...new Set(marked)]).toEqual(['Courier']);
  });

  it('take as dek no headline that its own report does not bear out', () => {
    const brief = write(
      {
        ...harbour,
        text: `${harbour.text} Trucks will queue for three hours a day in the streets behind the quay, according to the city.`,
      },
      {
        outlet: 'Courier',
        title: 'Dock workers and union betray the whole town of Ostra again',
        text: 'The union of the dock workers said that it plans a strike over 40 jobs that go with the gates of Ostra. A vote is set for Sunday in the union’s hall.',
      },
    );
    expect(brief.dek).not.toContain('betray');
    if (brief.dek !== '') expect(brief.dekEvidence).not.toEqual([]);
  });

  it('take as dek, where there is a choice, what repeats no figure of the lede', () => {
    const brief = write(
      {
        ...harbour,
        title: 'Ostra port to close two gates',
        dek: 'Families of the crews call the 40 million euros no comfort to them',
        text: 'The port of Ostra will close two of its four gates on Friday and spend 40 million euros on wider quays, its director Ana Ruiz said. Families of the crews call the 40 million euros for the quays no comfort to them at all.',
      },
      {
        outlet: 'Courier',
        title: 'Gates of Ostra port to be shut',
        dek: 'Dock workers will vote on a strike on Sunday, their union says',
        text: 'The union of the dock workers said that it plans a strike over jobs that go with the gates of Ostra. The dock workers will vote on a strike on Sunday in the old hall behind the market, their union said.',
      },
    );
    expect(brief.lede.text).toContain('40 million euros');
    expect(brief.dek).toBe('Dock workers will vote on a strike on Sunday, their union says');
  });

  it('take no headline of another outlet that tells what headline and lede tell together', () => {
    const brief = write(
      {
        ...harbour,
        text: `${harbour.text} Trucks will queue for three hours a day in the streets behind the quay, according to the city. The quay is 90 years old. Ferries sail from the south basin.`,
      },
      {
        outlet: 'Courier',
        title: 'Two gates of Ostra port shut, union hears',
        text: 'Two gates of the port of Ostra are to be shut, director Ana Ruiz announced. The union plans a vote on Sunday in its hall beside the quay.',
      },
    );
    expect(brief.dek).not.toContain('Two gates');
  });

  it('head no brief with one side’s word as fact, or with a question', () => {
    const text =
      'No crime was committed at the port, the director Ana Ruiz said. She said that a guard had left the gate open since May.';
    const asked = 'Gate was open since May. Who will answer for it?';
    const brief = write({ outlet: 'Courier', title: asked, text: `${text} The gate was open since May.` });
    expect(brief.headline).not.toMatch(/\?/);
  });
});

describe('a dek that is a sentence of the report', () => {
  const report = (more: string): string =>
    [
      'The police of Ostra switched off the cameras on the quay on Monday, the chief Ana Ruiz told the council.',
      'The cameras led to two arrests in a year, the chief said. One was of a driver who had done nothing.',
      'The council paid 186,000 crowns to the maker of the cameras last year.',
      more,
      'Members of the council had approved the cameras by one vote in March. Two of them said that they regret it.',
      'The owner of a hotel on the quay asked for more officers on foot instead.',
    ].join('\n');
  const dekOf = (more: string): string =>
    write({ outlet: 'Courier', title: 'Police of Ostra end use of cameras after a year', text: report(more) })
      .dek;

  it('has no full stop, as an outlet’s own has none', () => {
    expect(dekOf('Thefts on the quay fell slightly during the year.')).toBe(
      'Thefts on the quay fell slightly during the year',
    );
  });

  it.each([
    'They fell by as much in streets without cameras.',
    'They fell by as much in streets without cameras, according to figures that the police gave the council.',
    'But they fell by as much in streets without cameras.',
    'It was the same in streets without cameras.',
  ])('is none that the next sentence takes up: %s', (next) => {
    expect(dekOf(`Thefts on the quay fell slightly during the year. ${next}`)).not.toContain('Thefts');
  });
});

describe('a headline of two sentences', () => {
  const text =
    'The alarm made hospitals in Ostra faster, a study found on Monday. The alarm did not save lives in the wards, the study says. The wards will keep the alarm until May.';
  const headlineOf = (title: string): string => write({ outlet: 'Courier', title, text }).headline;

  it('loses what it asks, and keeps what it states', () => {
    expect(headlineOf('Alarm made the hospitals faster. Should the wards keep it?')).toBe(
      'Alarm made the hospitals faster',
    );
    expect(headlineOf('Alarm made the hospitals faster. The alarm did not save lives')).toBe(
      'Alarm made the hospitals faster. The alarm did not save lives',
    );
  });
});

describe('a brief whose outlets tell the same', () => {
  it('is told with what the second one adds, rather than of its lede alone', () => {
    const hearing = harbour.text.replace('said', 'told a hearing of the island’s parliament');
    const brief = write(
      { ...harbour, text: hearing },
      {
        outlet: 'Courier',
        title: 'Gates to close in Ostra',
        text: 'The port of Ostra will close two of its four gates on Friday because the cranes beside them have rusted through and insurers refuse cover.',
      },
    );
    expect(claimsOf(brief)).toHaveLength(2);
    expect(brief.dropped).toEqual([]);
  });

  it('sums the event up once, however each outlet words it', () => {
    const brief = write(
      {
        ...harbour,
        text: `${harbour.text} Trucks will queue for three hours a day behind the quay, according to the city. The south basin stays open to ferries. Repairs of both gates will cost the port 4 million euros.`,
      },
      {
        outlet: 'Courier',
        title: 'Cranes rust through, so half of Ostra’s gates go',
        text: 'Drivers who bring goods to Ostra’s port have only two gates left from Friday after insurers refused cover for cranes with rust. The union of the dock workers has called a vote on Sunday. Its members fear for 40 jobs at the quay.',
      },
    );
    const texts = claimsOf(brief).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('two gates') || text.includes('two of'))).toHaveLength(1);
    expect(texts.length).toBeGreaterThan(2);
  });

  it('is left at its lede where the second one adds nothing', () => {
    const brief = write(harbour, {
      outlet: 'Courier',
      title: 'Gates to close in Ostra',
      text: 'On Friday the port of Ostra will close two of its four gates, director Ana Ruiz said on Monday.',
    });
    expect(claimsOf(brief)).toHaveLength(1);
  });
});
