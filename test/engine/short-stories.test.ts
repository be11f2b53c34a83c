import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/brief.js';
import { findDates } from '../../src/domain/text/dates.js';
import { findNumbers } from '../../src/domain/text/numbers.js';
import { stem } from '../../src/domain/text/stem.js';
import { isStopWord, words } from '../../src/domain/text/tokens.js';
import { writeBrief } from '../../src/index.js';
import { shortStories } from './short-stories.js';

const MOST_BULLETS = 5;
const FIGURES_TOLD = 0.85;
const SAME = 0.7;

describe.each(shortStories)('a brief of two short reports of $event', ({ reports, people }) => {
  const brief = writeBrief(reports);
  const claims = claimsOf(brief).map(({ text }) => text);
  const shown = [brief.headline, brief.dek, ...claims].join('\n');

  it('tells nearly every figure that the reports give', () => {
    const given = new Set(reports.flatMap(({ text }) => figuresIn(text)));
    const told = new Set(figuresIn(shown));
    const missing = [...given].filter((figure) => !told.has(figure));
    expect(missing.length, `missing: ${missing.join(', ')}`).toBeLessThanOrEqual(
      (1 - FIGURES_TOLD) * given.size,
    );
  });

  it('tells each fact once, and none of them word for word in the dek', () => {
    for (const [at, claim] of claims.entries())
      for (const other of claims.slice(0, at))
        expect(likeness(claim, other), `${claim} | ${other}`).toBeLessThan(SAME);
    if (brief.dek !== '') expect(claims.join('\n')).not.toContain(brief.dek.replace(/\.$/, ''));
    expect(brief.dek).not.toBe(brief.headline);
  });

  it('names people in full with their role where it names them first', () => {
    for (const [name, role] of people) {
      const surname = name.split(' ').at(-1) ?? '';
      const first = claims.find((claim) => new RegExp(`\\b${surname}\\b`, 'u').test(claim));
      if (first === undefined) continue;
      expect(first).toContain(name);
      expect(first.toLowerCase()).toContain(role.toLowerCase());
      const described = claims.filter(
        (claim) => claim.includes(`${surname}, the `) || claim.includes(`${surname}, a `),
      );
      expect(described.length).toBeLessThanOrEqual(1);
    }
  });

  it('opens no claim with a word that stands for something told elsewhere', () => {
    for (const claim of claims)
      expect(claim).not.toMatch(
        /^[“"]?(?:He|She|They|His|Her|Their|Its|This|That|But|And|However|It (?!was not clear))\b/,
      );
  });

  it('fills its sections, and crowds none', () => {
    expect(brief.sections.length).toBeGreaterThanOrEqual(2);
    for (const { bullets } of brief.sections) {
      expect(bullets.length).toBeGreaterThanOrEqual(1);
      expect(bullets.length).toBeLessThanOrEqual(MOST_BULLETS);
    }
  });
});

describe('what leans on the sentence before it', () => {
  const [shown = ''] = shortStories
    .filter(({ event }) => event === 'a verdict')
    .map(({ reports }) =>
      claimsOf(writeBrief(reports))
        .map(({ text }) => text)
        .join('\n'),
    );

  it('stands right behind that one or nowhere', () => {
    expect(shown).toMatch(/the address of Tain’s sister\. She was not charged\.$/m);
    expect(shown).not.toMatch(/^She /m);
  });
});

describe('a pronoun', () => {
  it('stands behind no sentence that speaks of nobody', () => {
    const brief = writeBrief([
      {
        outlet: 'Arden Mail',
        title: 'Burnt cable closes market hall in Arden',
        text: 'ARDEN — The market hall in Arden was closed on Monday morning after a cable burnt near its gate, the fire brigade said.\nSome 40 traders were sent home with their goods, and the hall will open again on Wednesday.\nInes Falk, who runs the hall, said her brother heard a bang while the traders were at lunch. A broken fuse box from 1970 was found under a stall. Neither of the other boxes was damaged. She said the traders were unaware that any old cables lay in the walls and suspect they may belong to the town.\nThe town will pay for a new gate.',
      },
    ]);
    for (const { text } of claimsOf(brief)) expect(text).not.toMatch(/damaged\. She said/);
  });
});

describe('a report of few sentences', () => {
  it('keeps two bullets, though one of them leans on the claim before it', () => {
    const { sections } = writeBrief([
      {
        outlet: 'Arden Mail',
        title: 'Gas leak closes market hall in Arden',
        text: 'ARDEN — The market hall in Arden was closed on Monday morning after a leak in a gas main, the fire brigade said.\nA digger had struck the main while workers laid a cable in Mill Street. The company said the plan of the street was wrong.\nSome 40 traders were sent home. The hall will open again on Wednesday.',
      },
    ]);
    const bullets = sections.flatMap((section) => section.bullets.map(({ text }) => text));
    expect(bullets.length).toBeGreaterThanOrEqual(2);
  });
});

/** Counts, amounts and measures; dates, years, times of day and ages are no figures. */
function figuresIn(text: string): string[] {
  const dates = findDates(text, null);
  return findNumbers(text)
    .filter(({ kind, unit, value }) => kind === 'cardinal' && (unit !== null || value > 9))
    .filter(({ start, end }) => !dates.some((date) => date.start <= start && end <= date.end))
    .filter(({ start, end }) => !/^, $/.test(text.slice(start - 2, start)) || !/^,/.test(text.slice(end)))
    .map(({ value, unit }) => `${value} ${unit ?? ''}`.trim());
}

function likeness(one: string, other: string): number {
  const [a, b] = [contentOf(one), contentOf(other)];
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(4, Math.min(a.size, b.size));
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
}

describe('who gave no answer', () => {
  it('is no reason why the event matters', () => {
    const brief = writeBrief([
      {
        outlet: 'Kell Mail',
        title: 'Kell hospital to lose 60 beds',
        text: 'Kell General Hospital will close two wards with 60 beds in March, its board decided on Friday.\nThe trust that runs the hospital faces a shortfall of £18 million. Board chair Ruth Amis said nobody would be dismissed.\n“We cannot staff these wards safely,” Amis said. Some 140 nurses will be offered other posts.\nThe hospital serves 210,000 people in the county and was opened in 1974.\nCounty council leader Ann Marsh said she would ask the health minister to stop the plan. The minister did not answer a request for comment on Friday evening.',
      },
      {
        outlet: 'Coast Record',
        title: 'Protest as Kell votes to shut wards',
        text: 'About 300 people protested outside Kell General Hospital on Friday as its board voted to shut two wards.\nThe trust has a shortfall of £18 million. The vote was 7 to 4. Tom Ferry, a union official, said patients would be sent 40 miles to Ostra.\nThe hospital has 410 beds. Nurses will meet on Tuesday to decide on a strike, their union said in a letter to all of its members.\nCounty council leader Ann Marsh said she would ask the health minister to stop the plan. The minister did not answer a request for comment on Friday evening.',
      },
    ]);
    expect(brief.nutGraf.map(({ text }) => text).join('\n')).not.toMatch(/did not answer/);
  });
});
