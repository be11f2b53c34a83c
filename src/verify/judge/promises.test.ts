import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

/** A Thursday. */
const PUBLISHED = '2024-03-21T09:00:00Z';

interface Promise {
  readonly source: string;
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

/** What the verifier promises, each with sentences that say the same and sentences with one error. */
const PROMISES: Readonly<Record<string, readonly Promise[]>> = {
  'numbers in words and figures': [
    {
      source: 'The council of Kell hired twenty-one nurses and four hundred and fifty porters.',
      holds: ['The council of Kell hired 21 nurses.', 'The council hired 450 porters.'],
      fails: [
        'The council of Kell hired 22 nurses.',
        'The council hired 4,500 porters.',
        'The council of Kell hired 450 nurses.',
      ],
    },
    {
      source: 'A third of the 1.2 million voters stayed at home, and half a million posted their ballots.',
      holds: ['Half a million posted their ballots.', 'A third of the 1,200,000 voters stayed at home.'],
      fails: [
        '5 million voters posted their ballots.',
        'A quarter of the 1.2 million voters stayed at home.',
      ],
    },
    {
      source: 'The ferry Aldis sank in nine minutes with a dozen people aboard.',
      holds: ['The ferry Aldis sank in 9 minutes.', 'The ferry Aldis sank with 12 people aboard.'],
      fails: ['The ferry Aldis sank in 19 minutes.', 'The ferry Aldis sank with 20 people aboard.'],
    },
  ],
  'units and currencies': [
    {
      source: 'The tunnel under Mount Orl is 14 kilometres long and cost €2.1 billion.',
      holds: [
        'The tunnel under Mount Orl is 14 km long.',
        'The tunnel under Mount Orl cost 2.1 billion euros.',
      ],
      fails: [
        'The tunnel under Mount Orl is 14 miles long.',
        'The tunnel cost $2.1 billion.',
        'The tunnel cost €2.1 million.',
      ],
    },
    {
      source: 'The reactor reached 900 degrees Celsius after 40 seconds, the operator Sunne confirmed.',
      holds: ['The reactor reached 900 °C after 40 seconds.'],
      fails: [
        'The reactor reached 900 degrees Fahrenheit after 40 seconds.',
        'The reactor reached 900 degrees Celsius after 40 minutes.',
      ],
    },
    {
      source: 'Kell Motors sold 30,000 tonnes of steel for £18m last year.',
      holds: ['Kell Motors sold 30,000 tonnes of steel for 18 million pounds.'],
      fails: ['Kell Motors sold 30,000 kilograms of steel.', 'Kell Motors sold 18,000 tonnes of steel.'],
    },
  ],
  ranges: [
    {
      source: 'Fares in Norvia will rise by between 5 and 8 percent in July.',
      holds: [
        'Fares in Norvia will rise by 5 to 8 percent in July.',
        'Fares in Norvia will rise by 5–8% in July.',
      ],
      fails: [
        'Fares in Norvia will rise by 8 percent in July.',
        'Fares in Norvia will rise by between 5 and 18 percent in July.',
        'Fares in Norvia will rise by 3 to 8 percent in July.',
      ],
    },
    {
      source: 'The storm left 200 to 300 homes in Aldis without power.',
      holds: ['The storm left between 200 and 300 homes in Aldis without power.'],
      fails: [
        'The storm left 300 homes in Aldis without power.',
        'The storm left 200 to 3,000 homes in Aldis without power.',
      ],
    },
  ],
  'percent and points': [
    {
      source: 'The Norvian central bank raised its rate by 0.5 percentage points to 4 percent.',
      holds: [
        'The Norvian central bank raised its rate by half a percentage point.',
        'The Norvian central bank raised its rate by 50 basis points.',
        'The Norvian central bank raised its rate to 4%.',
      ],
      fails: [
        'The Norvian central bank raised its rate by 0.5 percent.',
        'The Norvian central bank raised its rate by 4 percent.',
        'The Norvian central bank raised its rate by 5 percentage points.',
      ],
    },
    {
      source: 'Unemployment in Kell fell 2 percent to 31,000 people.',
      holds: ['Unemployment in Kell fell 2 per cent.'],
      fails: ['Unemployment in Kell fell 2 percentage points.', 'Unemployment in Kell rose 2 percent.'],
    },
  ],
  'rounding told from change': [
    {
      source: 'Sunne earned 3,847 million crowns, up from 3,112 million a year earlier.',
      holds: [
        'Sunne earned about 3.8 billion crowns.',
        'Sunne earned 3.85 billion crowns.',
        'Sunne earned more than 3.8 billion crowns.',
        'Sunne earned nearly 3.9 billion crowns.',
      ],
      fails: [
        'Sunne earned 3.9 billion crowns.',
        'Sunne earned about 3.6 billion crowns.',
        'Sunne earned more than 3.9 billion crowns.',
        'Sunne earned 3.1 billion crowns, up from 3.8 billion a year earlier.',
      ],
    },
    {
      source: 'Exactly 9,612 people finished the race in Orwell.',
      holds: [
        'More than 9,600 people finished the race in Orwell.',
        'Nearly 10,000 people finished the race in Orwell.',
        'At least 9,000 people finished the race in Orwell.',
      ],
      fails: [
        'More than 10,000 people finished the race in Orwell.',
        'Fewer than 9,000 people finished the race in Orwell.',
        '9,621 people finished the race in Orwell.',
      ],
    },
    {
      source: 'At least 40 houses burned down in Marrow.',
      holds: ['At least 40 houses burned down in Marrow.', '40 houses or more burned down in Marrow.'],
      fails: [
        'At most 40 houses burned down in Marrow.',
        'Up to 40 houses burned down in Marrow.',
        'Fewer than 40 houses burned down in Marrow.',
      ],
    },
  ],
  'days resolved against publication': [
    {
      source: 'Mara Holt resigned on Tuesday, and the council of Kell will vote tomorrow.',
      holds: [
        'Mara Holt resigned on March 19.',
        'The council of Kell will vote on Friday.',
        'Mara Holt resigned on 19 March 2024.',
        'The council of Kell will vote on March 22.',
      ],
      fails: [
        'Mara Holt resigned on March 12.',
        'Mara Holt resigned on Wednesday.',
        'The council of Kell will vote on Thursday.',
        'The council of Kell will vote on March 23.',
      ],
    },
    {
      source: 'The bridge at Orwell opened last year and was closed yesterday.',
      holds: ['The bridge at Orwell opened in 2023.', 'The bridge at Orwell was closed on Wednesday.'],
      fails: [
        'The bridge at Orwell opened in 2022.',
        'The bridge at Orwell was closed on Monday.',
        'The bridge at Orwell was closed on March 21.',
      ],
    },
    {
      source: 'The trial of Owen Pell begins on April 8, 2024.',
      holds: ['The trial of Owen Pell begins on 8 April.', 'The trial of Owen Pell begins in April.'],
      fails: [
        'The trial of Owen Pell begins on April 18.',
        'The trial of Owen Pell begins in May.',
        'The trial of Owen Pell begins on 8 April 2025.',
      ],
    },
  ],
  'who speaks': [
    {
      source:
        'Anna Holt, the mayor of Kell, met Owen Pell on Monday. “We will rebuild the harbour by June,” she said. He refused to comment.',
      holds: [
        '“We will rebuild the harbour by June,” Holt said.',
        '“We will rebuild the harbour by June,” said Anna Holt, the mayor of Kell.',
      ],
      fails: [
        '“We will rebuild the harbour by June,” Pell said.',
        '“We will rebuild the harbour by June,” said Owen Pell.',
        'Holt refused to comment.',
      ],
    },
    {
      source:
        'The Norvian Water Agency tested 40 wells. “Two of the wells are poisoned,” the agency said. The farmers’ union doubts it.',
      holds: [
        '“Two of the wells are poisoned,” the Norvian Water Agency said.',
        'According to the Norvian Water Agency, two of the wells are poisoned.',
      ],
      fails: [
        '“Two of the wells are poisoned,” the farmers’ union said.',
        'According to the farmers’ union, two of the wells are poisoned.',
        'Two of the wells are poisoned.',
      ],
    },
    {
      source:
        'The ministry said it agrees with a court ruling that the levy is illegal. The ministry ran the levy.',
      holds: ['The ministry said it agrees with a court ruling that the levy is illegal.'],
      fails: ['The ministry has ruled that the levy is illegal.', 'The levy is illegal.'],
    },
    {
      source: '“The law (of 1998) is old,” Mara Holt said. “It must go.”',
      holds: ['“The law is old,” Mara Holt said.', '“The law (of 1998) is old,” Mara Holt said.'],
      fails: ['“The law (of 1999) is old,” Mara Holt said.', '“The law of 1997 is old,” Mara Holt said.'],
    },
    {
      source: 'Owen Pell told Mara Holt that the mine in Marrow was full of gas.',
      holds: ['Owen Pell said the mine in Marrow was full of gas.'],
      fails: [
        'Mara Holt said the mine in Marrow was full of gas.',
        'Mara Holt told Owen Pell that the mine in Marrow was full of gas.',
      ],
    },
  ],
  quotations: [
    {
      source:
        '“Our river, once the pride of Kell, has been poisoned by greed and by neglect,” said Mara Holt.',
      holds: [
        '“Our river … has been poisoned by greed and by neglect,” said Mara Holt.',
        '“[The] river, once the pride of Kell, has been poisoned by greed and by neglect,” said Mara Holt.',
        'Mara Holt said the river was “poisoned by greed and by neglect”.',
        '"Our river, once the pride of Kell, has been poisoned by greed and by neglect", said Mara Holt.',
        '‘Our river, once the pride of Kell, has been poisoned by greed and by neglect,’ said Mara Holt.',
      ],
      fails: [
        '“Our river has been poisoned by greed and by neglect,” said Mara Holt.',
        '“Our river, once the pride of Kell, has been poisoned by greed,” and by fate, said Mara Holt.',
        '“Our river, once the pride of Kell, has [not] been poisoned by greed and by neglect,” said Mara Holt.',
        '“Our river, once the shame of Kell, has been poisoned by greed and by neglect,” said Mara Holt.',
        '“Neglect … has been poisoned by greed,” said Mara Holt.',
        '“Our rivers, once the pride of Kell, have been poisoned by greed and by neglect,” said Mara Holt.',
        '“Our river, once the pride of Kell, has been poisoned by greed and by neglect,”',
        'Mara Holt.',
      ],
    },
    {
      source:
        '“I do not regret the strike. We had no choice, and I would do it again,” Owen Pell told the court.',
      holds: [
        '“We had no choice, and I would do it again,” Owen Pell told the court.',
        '“I do not regret the strike,” Owen Pell told the court.',
      ],
      fails: [
        '“I … regret the strike,” Owen Pell told the court.',
        '“I do regret the strike,” Owen Pell told the court.',
        '“We had no choice, and I would not do it again,” Owen Pell told the court.',
      ],
    },
    {
      source: 'The report calls the dam a hazard to the valley and asks for its removal.',
      holds: ['The report calls the dam a hazard to the valley.'],
      fails: ['The report calls the dam “a hazard to the valley”.'],
    },
  ],
  negation: [
    {
      source: 'The Kell harbour board did not approve the merger, and no jobs will be lost.',
      holds: ['The Kell harbour board didn’t approve the merger.', 'No jobs will be lost.'],
      fails: [
        'The Kell harbour board approved the merger.',
        'Jobs will be lost.',
        'The Kell harbour board did approve the merger.',
      ],
    },
    {
      source: 'Neither Holt nor Pell has ever visited the mine in Marrow.',
      holds: ['Neither Holt nor Pell has ever visited the mine in Marrow.'],
      fails: ['Holt has visited the mine in Marrow.', 'Pell has visited the mine in Marrow.'],
    },
    {
      source: 'Sunne failed to deliver the turbines and refuses to pay the town of Orwell.',
      holds: ['Sunne failed to deliver the turbines.'],
      fails: ['Sunne delivered the turbines.', 'Sunne will pay the town of Orwell.'],
    },
    {
      source: 'The vaccine is unlikely to reach Norvia before winter.',
      holds: ['The vaccine is unlikely to reach Norvia before winter.'],
      fails: [
        'The vaccine is likely to reach Norvia before winter.',
        'The vaccine will reach Norvia before winter.',
      ],
    },
  ],
  modality: [
    {
      source: 'The Kell shipyard may close in autumn and could cut 600 jobs.',
      holds: [
        'The Kell shipyard may close in autumn.',
        'The Kell shipyard could cut 600 jobs.',
        'The Kell shipyard might close in autumn.',
      ],
      fails: [
        'The Kell shipyard will close in autumn.',
        'The Kell shipyard closed in autumn.',
        'The Kell shipyard is cutting 600 jobs.',
        'The Kell shipyard must close in autumn.',
      ],
    },
    {
      source: 'Owen Pell is accused of setting fire to the town hall of Marrow. He is expected to deny it.',
      holds: ['Owen Pell is accused of setting fire to the town hall of Marrow.'],
      fails: [
        'Owen Pell set fire to the town hall of Marrow.',
        'Owen Pell is guilty of setting fire to the town hall of Marrow.',
      ],
    },
    {
      source: 'The government of Norvia plans to ban night flights if parliament agrees.',
      holds: ['The government of Norvia plans to ban night flights if parliament agrees.'],
      fails: [
        'The government of Norvia plans to ban night flights.',
        'The government of Norvia banned night flights.',
        'The government of Norvia has banned night flights.',
        'The government of Norvia will ban night flights.',
      ],
    },
    {
      source: 'Visitors must book and should bring a coat, the park of Orl advises.',
      holds: ['Visitors must book, the park of Orl advises.'],
      fails: [
        'Visitors can book, the park of Orl advises.',
        'Visitors must bring a coat, the park of Orl advises.',
      ],
    },
  ],
  attribution: [
    {
      source: 'The strike will last until May, according to the union. The yard employs 900 people.',
      holds: [
        'The strike will last until May, the union says.',
        'According to the union, the strike will last until May.',
        'The yard employs 900 people.',
      ],
      fails: ['The strike will last until May.'],
    },
    {
      source:
        'Police in Orwell believe the fire was laid on purpose. Witnesses reported two men on the roof.',
      holds: [
        'Police in Orwell believe the fire was laid on purpose.',
        'Witnesses reported two men on the roof.',
      ],
      fails: ['The fire was laid on purpose.', 'Police in Orwell know the fire was laid on purpose.'],
    },
  ],
  'names and roles': [
    {
      source:
        'Former minister Ann Reed will lead the inquiry into Sunne, President Mara Holt of Norvia announced in Kell.',
      holds: ['Ann Reed will lead the inquiry into Sunne, President Mara Holt announced.'],
      fails: [
        'Ann Reed will lead the inquiry into Sunne.',
        'Minister Ann Reed will lead the inquiry into Sunne.',
        'Mara Holt will lead the inquiry into Sunne.',
        'Ann Read will lead the inquiry into Sunne.',
        'Prime Minister Mara Holt announced that Reed will lead the inquiry into Sunne.',
        'Ann Reed will lead the inquiry into Orl.',
      ],
    },
    {
      source: 'Orwell United beat Marrow Town 3-1 in the final on Sunday. Ines Aldis scored twice.',
      holds: [
        'Orwell United beat Marrow Town 3-1.',
        'Ines Aldis scored twice in the final.',
        'Marrow Town lost 3-1 to Orwell United in the final.',
      ],
      fails: [
        'Marrow Town beat Orwell United 3-1.',
        'Ines Aldis scored three times in the final.',
        'Orwell United lost to Marrow Town in the final.',
        'Orwell United beat Marrow Town 1-3.',
      ],
    },
  ],
};

const cases = Object.entries(PROMISES).flatMap(([promise, list]) =>
  list.flatMap(({ source, holds, fails }) => [
    ...holds.map((claim) => ({ promise, source, claim, verdict: 'supported' })),
    ...fails.map((claim) => ({ promise, source, claim, verdict: 'unsupported' })),
  ]),
);

describe('what the verifier promises', () => {
  it.each(cases)('$promise: “$claim” is $verdict', ({ source, claim, verdict }) => {
    const judged = verifyClaim({
      sentence: claim,
      sources: [{ id: 'a', text: source, published: PUBLISHED }],
    });
    expect(judged.verdict).toBe(verdict);
  });
});
