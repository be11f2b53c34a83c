import type { ArticleInput } from '../../src/index.js';

/** One event as two outlets told it in short reports. */
export interface ShortStory {
  readonly event: string;
  readonly reports: readonly ArticleInput[];
  /** Who speaks or acts, and words of the role that some report gives. */
  readonly people: readonly (readonly [name: string, role: string])[];
}

const bridge: ShortStory = {
  event: 'a closed bridge',
  people: [
    ['Peter Lund', 'bridge engineer'],
    ['Nadia Osei', 'ambulance station'],
  ],
  reports: [
    {
      title: 'Crack closes Wexcombe bridge',
      outlet: 'Wexcombe Herald',
      byline: 'Ada Pell',
      published: '2027-02-09T12:00:00Z',
      text: `WEXCOMBE — The Lorne bridge in Wexcombe was closed to all traffic on Tuesday after inspectors found a crack 40 cm long in one of its steel girders.
Peter Lund said the crack had not been there in November. “We do not take chances with a girder,” Lund, the county’s bridge engineer, said.
The bridge carries 9,000 vehicles a day across the river Aune. Drivers were sent over the Stam bridge, a detour of 14 km.
The county council expects the repair to take six weeks and to cost £1.2 million.
The bridge was built in 1964 and was last repainted in 2011.`,
    },
    {
      title: 'Lorne bridge shut after inspection, schools move lessons online',
      outlet: 'Aune Valley News',
      published: '2027-02-09T16:30:00Z',
      text: `A routine inspection has shut the Lorne bridge, the main crossing of the Aune, until the end of March.
Engineers found the crack on Monday night with an ultrasound probe, the county council said.
Two secondary schools on the east bank, with 1,100 pupils between them, will teach online until Friday because their buses cannot cross.
“Ambulances now need 20 minutes more to reach the hospital,” said Nadia Osei, who runs the ambulance station in Wexcombe.
The council has put a second ambulance on the east bank. It did not say why the crack was missed by the inspection of last November.`,
    },
  ],
};

const flood: ShortStory = {
  event: 'a flood',
  people: [['Ilse Brandt', 'mayor']],
  reports: [
    {
      title: 'River Teel bursts its banks, 3,400 leave their homes',
      outlet: 'North Wire',
      byline: 'Karl Denz',
      published: '2027-05-14T07:10:00Z',
      text: `HARTLAU (North Wire) — About 3,400 people were told to leave their homes in Hartlau early on Friday after the river Teel burst its banks.
The water stood at 6.8 metres at 4 a.m., the highest level since measurements began in 1921, the state water board said.
Firefighters took 85 residents of a nursing home to a sports hall. Nobody was hurt, mayor Ilse Brandt said.
“The dike at Unterried will not hold another night of rain,” Brandt said.
The weather service expects another 60 mm of rain by Saturday evening.
Trains between Hartlau and Gerren are not running.`,
    },
    {
      title: 'Hartlau flood: army fills sandbags',
      outlet: 'Teel Courier',
      published: '2027-05-14T11:45:00Z',
      text: `Three hundred soldiers began to fill sandbags in Hartlau on Friday as the Teel kept rising.
More than 3,000 people have left the old town and the district of Unterried, the fire service said. A school and two sports halls were opened for them.
Power was cut to 1,250 households, the utility Teelstrom said.
Brandt asked residents to boil tap water. Tests found bacteria in one of the town’s three wells.
The town had planned a new dike since 2019, but a lawsuit by two landowners has held up the work. The court is to hear the case in September.
It was not clear when residents could return.`,
    },
  ],
};

const court: ShortStory = {
  event: 'a verdict',
  people: [
    ['Miriam Cole', 'Judge'],
    ['Lucy Ferro', 'director'],
    ['Owen Birch', 'lawyer'],
  ],
  reports: [
    {
      title: 'Former treasurer of Calden hospital trust jailed for four years',
      outlet: 'Calden Post',
      byline: 'Rhea Moss',
      published: '2027-03-22T15:00:00Z',
      text: `A former treasurer of the Calden hospital trust was sentenced on Monday to four years in prison for stealing $2.3 million.
Howard Tain, 58, had pleaded guilty in January to 17 counts of fraud. Judge Miriam Cole said he had “betrayed the sick for a boat and a vineyard.”
Tain moved the money in 211 transfers between 2017 and 2023, prosecutors said. They had asked for seven years.
His lawyer, Owen Birch, said that Tain would not appeal.
The trust has recovered $640,000 so far.`,
    },
    {
      title: 'Hospital fraud: treasurer gets four years',
      outlet: 'Statewide Radio',
      published: '2027-03-22T17:20:00Z',
      text: `CALDEN — Howard Tain, who kept the books of Calden’s hospital trust for eleven years, must go to prison for four years, a judge ruled on Monday.
An auditor noticed in June 2023 that invoices of a cleaning firm carried the address of Tain’s sister. She was not charged.
“I have no excuse,” Tain told the court. He must also pay back the money.
The hospital put off the purchase of a $1.1 million scanner because of the missing money, said Lucy Ferro, the trust’s director. “Patients waited eight months longer than they had to,” Ferro said.
The state attorney general is looking into the auditing firm that signed the trust’s accounts until 2022.`,
    },
  ],
};

const strike: ShortStory = {
  event: 'a strike',
  people: [
    ['Tomas Reyl', 'union leader'],
    ['Hanne Vik', 'chief executive'],
  ],
  reports: [
    {
      title: 'Tram drivers in Osterby walk out for three days',
      outlet: 'Osterby Tribune',
      published: '2027-01-18T06:00:00Z',
      text: `Tram drivers in Osterby began a three-day strike on Monday that stopped 12 of the city’s 14 lines.
The union wants a raise of 8 percent over one year. The operator, Osterby Trams, has offered 5.5 percent over two years.
“Our members start at four in the morning and cannot pay their rent,” said union leader Tomas Reyl.
About 260,000 people take a tram in Osterby on a weekday, according to the city.
The last strike of tram drivers, in 2018, lasted nine days.
Talks are to go on Thursday.`,
    },
    {
      title: 'Strike empties Osterby’s tram stops',
      outlet: 'Sound Business Daily',
      published: '2027-01-18T10:40:00Z',
      text: `OSTERBY, Jan 18 — Some 900 drivers and mechanics stayed away from work in Osterby on Monday, and the operator put on 60 buses in place of trams.
Each day of the strike costs Osterby Trams €400,000, its chief executive, Hanne Vik, said. She called the union’s demand “a bill that passengers would pay”.
A raise of 8 percent would add €19 million a year to the operator’s costs, Vik said.
Reyl rejected that figure. He said it included bonuses that were agreed in 2025.
Retailers in the centre reported a third fewer customers by noon, the chamber of commerce said.
Osterby Trams lost €7 million last year.`,
    },
  ],
};

const sport: ShortStory = {
  event: 'a marathon',
  people: [
    ['Carla Nunes', 'race director'],
    ['Ivo Brand', 'race doctor'],
  ],
  reports: [
    {
      title: 'Abara breaks course record at Port Sund marathon',
      outlet: 'Sund Sport',
      published: '2027-04-25T14:00:00Z',
      text: `Grace Abara of Kenya won the Port Sund marathon on Sunday in 2 hours 19 minutes 41 seconds and broke the course record by 52 seconds.
Abara, 26, left the field behind at kilometre 31. “I felt the wind turn and I went,” she said.
Lena Hoffart of Germany came second, 1 minute 48 seconds behind.
The men’s race was won by Samuel Teklu in 2:07:15.
Teklu collapsed behind the finish line and was taken to hospital. The race doctor, Ivo Brand, said that the runner was dehydrated and would leave hospital on Monday.
Some 18,500 runners started, 1,200 more than last year.`,
    },
    {
      title: 'Record for Abara in Port Sund, Teklu wins and collapses',
      outlet: 'The Quay',
      published: '2027-04-25T15:30:00Z',
      text: `PORT SUND — A course record and a winner in hospital: the 30th Port Sund marathon on Sunday was not short of drama.
Abara’s 2:19:41 is the fastest time by a woman this year. She earns €40,000 for the victory and €25,000 for the record.
It was 21 degrees at the start, and 64 runners needed treatment for the heat, the organisers said.
“We had water every two kilometres instead of every five,” said race director Carla Nunes.
Next year’s race will start at 7 a.m., two hours earlier, because of the heat, Nunes said.
Ethiopia’s Teklu had never run a marathon before.`,
    },
  ],
};

const budget: ShortStory = {
  event: 'a city budget',
  people: [
    ['Dina Roy', 'finance committee'],
    ['Joan Pratt', 'librarian'],
    ['Keith Alder', 'Mayor'],
  ],
  reports: [
    {
      title: 'Marlow council closes two libraries to fill budget gap',
      outlet: 'Marlow Mercury',
      byline: 'Ben Castle',
      published: '2027-11-30T20:15:00Z',
      text: `The city council of Marlow voted 21 to 18 on Tuesday night for a budget that closes two of its seven libraries and raises property tax by 3.9 percent.
The $412 million budget for next year closes a gap of $28 million, said Dina Roy, who chairs the finance committee.
Thirty-four jobs will go, eleven of them in the libraries.
“You cannot read to a child in a spreadsheet,” said Joan Pratt, a librarian who spoke before the vote.
Mayor Keith Alder has ten days to sign the budget or veto it. He has not said what he will do.`,
    },
    {
      title: 'Marlow budget: tax up, libraries and pool to close',
      outlet: 'Valley Public Radio',
      published: '2027-12-01T07:00:00Z',
      text: `Owners of a median home in Marlow will pay $148 more in property tax next year under a budget that the council passed on Tuesday.
The libraries in Eastgate and Mill Park will close on February 28. The Eastgate library had 61,000 visits last year, according to the city.
The outdoor swimming pool in Mill Park will not open in the summer, which saves $310,000.
Roy told the council that pension costs had risen by $17 million in two years. She said that without the cuts the city would have run out of reserves by 2029.
Four council members of the mayor’s own party voted against the budget.
The police department keeps its 240 officers.`,
    },
  ],
};

const election: ShortStory = {
  event: 'an election',
  people: [
    ['Marta Velasko', 'former judge'],
    ['Radu Kessel', 'Prime Minister'],
    ['Anna Lisko', 'observers’ mission'],
  ],
  reports: [
    {
      title: 'Velasko wins presidency of Soravia',
      outlet: 'Continental Press',
      published: '2027-10-11T05:30:00Z',
      text: `TIRANOV (Continental Press) — Marta Velasko, a former judge, won the presidential election in Soravia with 53.4 percent of the vote, the election commission said on Monday.
Her opponent, Prime Minister Radu Kessel, got 46.6 percent. Turnout was 71 percent, the highest since 1996.
“Tonight the courts are free again,” Velasko told supporters in Tiranov.
Kessel did not concede. His party said it would ask for a recount in 140 of the country’s 2,900 precincts.
Velasko has promised to bring back the anti-corruption court, which Kessel’s government closed in 2024.
She is to take office on December 1.`,
    },
    {
      title: 'Soravia elects a judge as president; loser asks for recount',
      outlet: 'The Border Times',
      published: '2027-10-11T09:00:00Z',
      text: `Soravia’s voters have elected their first woman president. Marta Velasko led by 290,000 votes with all precincts counted.
Observers called Sunday’s vote orderly but said that state television had given Kessel four times as much air time.
Anna Lisko said that complaints had come from 37 polling stations, most of them about missing ballots. Lisko is the head of the observers’ mission.
Velasko, 49, ran without a party. She resigned as a judge in 2023 in protest at a law that let ministers dismiss judges.
The currency rose by 2 percent against the euro on Monday morning.
A president of Soravia cannot pass laws but can veto them.`,
    },
  ],
};

const science: ShortStory = {
  event: 'a study',
  people: [
    ['Eleni Varga', 'marine biologist'],
    ['Stig Moen', 'fishing association'],
  ],
  reports: [
    {
      title: 'Seagrass off Norra grows back after trawling ban, study finds',
      outlet: 'Science Desk',
      byline: 'Mira Tolk',
      published: '2027-06-03T18:00:00Z',
      text: `Seagrass meadows off the island of Norra have grown by 38 percent since trawling was banned there in 2018, according to a study published on Thursday.
Researchers at the University of Halm compared aerial pictures of 46 square kilometres of seabed.
“We expected decades, and it took eight years,” said Eleni Varga.
Varga, a marine biologist who led the study, said the roots had survived in the mud.
A hectare of seagrass stores about 1.3 tonnes of carbon a year, the study estimates.
The study appeared in the journal Coastal Ecology.`,
    },
    {
      title: 'Trawling ban brings seagrass and cod back to Norra',
      outlet: 'Island Gazette',
      published: '2027-06-04T08:00:00Z',
      text: `The number of young cod off Norra has doubled since boats with bottom nets were kept out in 2018, scientists say.
Divers counted fish along 120 lines on the seabed each May. The counts were part of a study by the University of Halm that also measured seagrass.
Fishermen are not convinced. “The cod came back because the water got colder,” said Stig Moen, who heads the island’s fishing association.
The ban covers 300 square kilometres and ends in 2028. The government is to decide in the spring whether to extend it.
The study did not look at what the ban cost fishermen. Nineteen boats fished off Norra in 2018; seven do today.`,
    },
  ],
};

const outage: ShortStory = {
  event: 'a computer failure',
  people: [
    ['Paul Drexel', 'chief executive'],
    ['Theo Lang', 'spokesman'],
  ],
  reports: [
    {
      title: 'Payments fail for six hours at Brenner Bank',
      outlet: 'Finance Wire',
      published: '2027-08-20T19:00:00Z',
      text: `Customers of Brenner Bank could not pay by card for six hours on Friday after a failed software update, the bank said.
The bank has 4.2 million customers in three countries. Some 1.9 million payments were declined between 9 a.m. and 3 p.m.
“We are sorry, and we will pay back every fee,” chief executive Paul Drexel said.
The regulator asked the bank for a report within two weeks.
Shares of Brenner Bank fell 3.1 percent.`,
    },
    {
      title: 'Brenner Bank outage leaves shoppers without cards',
      outlet: 'Lake City News',
      published: '2027-08-20T20:15:00Z',
      text: `LAKE CITY — Shoppers left full trolleys at the tills on Friday when cards of Brenner Bank stopped working.
The supermarket chain Korn lost about a tenth of its sales in those hours, said its spokesman, Theo Lang.
It is the bank’s third failure in 14 months. The regulator fined it €5 million after the second one, in March.
Drexel said that the update had been tested for four days and that it would now be withdrawn.
The consumer association advised customers to keep receipts. It has set up a telephone line.
No customer data was lost, the bank said.`,
    },
  ],
};

const rescue: ShortStory = {
  event: 'a rescue',
  people: [
    ['Fiona Brae', 'sister'],
    ['Alan Petrie', 'Shift leader'],
  ],
  reports: [
    {
      title: 'Five miners brought up alive after 31 hours',
      outlet: 'Highland Wire',
      published: '2027-09-08T22:40:00Z',
      text: `Five miners were brought to the surface alive on Wednesday, 31 hours after a tunnel collapsed at the Dunmore zinc mine.
Sato said that two of them had broken legs and that the others were well. Keiko Sato is the chief doctor of the rescue team.
The men were trapped 420 metres below the ground. Rescuers drilled a hole 15 cm wide and passed water and a telephone through it.
“They asked us for the football results,” said Greg Hale, who led the drilling.
The mine, which employs 310 people, belongs to Corran Metals.`,
    },
    {
      title: 'Miners rescued at Dunmore; work stops for inspection',
      outlet: 'Corran Daily',
      published: '2027-09-09T06:20:00Z',
      text: `DUNMORE — Rescuers reached five trapped miners at Dunmore on Wednesday evening, and the mines inspectorate stopped all work there.
The inspectorate had ordered Corran Metals in April to strengthen 2 km of tunnels. The company said 1.6 km had been done.
“My brother telephoned me from under the earth,” said Fiona Brae, the sister of one of the miners.
It was the second collapse at the mine since 2022, when one man died.
Shift leader Alan Petrie, 44, brought the men into a side tunnel before the roof came down, the company said.
The cause of the collapse is not known.`,
    },
  ],
};

/** Made-up events of ten kinds. */
export const shortStories: readonly ShortStory[] = [
  bridge,
  flood,
  court,
  strike,
  sport,
  budget,
  election,
  science,
  outage,
  rescue,
];
