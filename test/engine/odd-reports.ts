const PULLED = 'Nobody at the yard was told about the leak until the Thursday after it';

/** Reports that are odd in one way each; all made up. */
export const odd = {
  strikeA: {
    outlet: 'Harbour Wire',
    title: 'Dock workers strike in Ostra over night shifts',
    text: 'Some 400 dock workers in Ostra walked out on Monday over night shifts, the port said.\nThe strike is to last two days, according to the port.\nCranes at the north quay stood still from 6 a.m., its operator said.',
  },
  strikeB: {
    outlet: 'Calder Courier',
    title: 'Ostra port at a standstill as workers walk out',
    text: 'In Ostra 650 dock workers walked out on Monday over night shifts, their union said.\nTrucks queued for five kilometres on the coast road, the police said.\nThe union wants 12 free weekends a year.',
  },
  pullQuote: {
    outlet: 'Harbour Wire',
    title: 'Leak at Orne yard went unreported for six days',
    text: `The Orne yard found a leak in its fuel store on 4 May and told the harbour board six days later, the board said on Friday.
“${PULLED},” said Marit Sole, who leads the works council.
“${PULLED}”
The store holds 40,000 litres of diesel, according to the board.
Marit Sole
“${PULLED},” said Marit Sole, who leads the works council.
The yard’s owner, Calder Lines, said that a faulty gauge had hidden the leak.
The board fined the yard 30,000 euros.`,
  },
  liveBlog: {
    outlet: 'Harbour Wire',
    title: 'Storm Edda live: ferries cancelled as winds reach 140 km/h',
    text: `That is all from us for tonight. Thank you for reading our live coverage.
21:40
The power is back in Port Calder, the grid operator said. Some 4,000 homes on the island are still dark.
20:15
We are hearing reports of a fallen crane at the Orne yard. More on that as we get it.
19:58
Here is what we know so far.
Storm Edda reached the coast of Skerry at noon on Tuesday with gusts of 140 kilometres an hour, the weather service said.
All ferries to the islands were cancelled until Wednesday morning, Calder Lines said.
18:30
Mayor Ines Falk has told people in Port Calder to stay indoors.
“Please do not go to look at the waves,” Falk said at a news conference.
17:05
Our reporter Jo Marsh is at the quay and has sent this picture.
Two people were hurt by falling tiles in Ostra, the fire service said.`,
  },
  listicle: {
    outlet: 'Harbour Wire',
    title: '7 things to know before the new ferry timetable starts',
    text: `The new timetable of Calder Lines starts on Sunday, and it changes more than departure times.
1. The first boat leaves earlier
The first boat from Port Calder leaves at 5:40 a.m., twenty minutes earlier than now, Calder Lines said.
2. You will need a new pass
Paper passes end on Saturday. You can get a card at any ticket office.
3. Bikes cost extra
A bicycle costs 4 euros on every crossing, where it was free before.
4. The night boat is gone
The night boat carried 30 passengers on average and lost 200,000 euros a year, according to the company.
5. Dogs are welcome
Dogs may travel on deck without a ticket.`,
  },
  satire: {
    outlet: 'The Bilge',
    genre: 'satire' as const,
    title: 'Ferries to be replaced by strong swimmers',
    text: 'Calder Lines announced on Monday that it will replace its ferries with a team of strong swimmers. The swimmers will carry up to four passengers each, the company said. The first crossing is planned for May.',
  },
  german: {
    outlet: 'Küstenblatt',
    lang: 'de',
    title: 'Fähre läuft vor Port Calder auf Grund',
    text: 'Eine Fähre mit 212 Menschen an Bord ist am Dienstagabend vor Port Calder auf Grund gelaufen, teilte die Küstenwache mit. Zwölf Passagiere wurden dabei leicht verletzt. „Wir hörten einen lauten Schlag“, sagte die Passagierin Ana Ruiz. Die Ursache des Unglücks ist noch nicht bekannt. Das Schiff wurde 1991 gebaut.',
  },
  french: {
    outlet: 'Le Phare',
    lang: 'fr',
    title: 'Un ferry s’échoue au large de Port Calder',
    text: 'Un ferry transportant 212 personnes s’est échoué mardi soir au large de Port Calder, ont annoncé les garde-côtes. Douze passagers ont été blessés. « Nous avons entendu un grand bruit », a déclaré Ana Ruiz, une passagère. La cause de l’accident n’est pas encore connue. Le navire a été construit en 1991.',
  },
  spanish: {
    outlet: 'El Faro',
    lang: 'es',
    title: 'Un transbordador encalla frente a Puerto Calder',
    text: 'Un transbordador con 212 personas a bordo encalló el martes por la noche frente a Puerto Calder, informó la guardia costera. Doce pasajeros resultaron heridos. «Oímos un golpe fuerte y se apagó la luz», dijo Ana Ruiz, una pasajera. La causa del accidente no se conoce todavía. El barco fue construido en 1991.',
  },
  russian: {
    outlet: 'Маяк',
    lang: 'ru',
    title: 'Паром сел на мель у Порт-Калдера',
    text: 'Паром с 212 пассажирами на борту сел на мель во вторник вечером у Порт-Калдера, сообщила береговая охрана. Двенадцать пассажиров получили травмы. «Мы услышали сильный удар», — сказала пассажирка Анна Руис. Причина аварии пока неизвестна. Судно было построено в 1991 году.',
  },
  japanese: {
    outlet: '灯台新聞',
    lang: 'ja',
    title: 'ポートカルダー沖でフェリーが座礁',
    text: '212人を乗せたフェリーが火曜日の夜、ポートカルダー沖で座礁したと沿岸警備隊が発表した。乗客12人がけがをした。事故の原因はまだ分かっていない。この船は1991年に建造され、年間9万人を運んでいる。',
  },
};

/** One of many reports of one accident, with a detail of its own. */
export function reportNumber(at: number): { outlet: string; title: string; text: string } {
  const hit = ['ran aground', 'hit a sandbank', 'got stuck'][at % 3];
  return {
    outlet: `Outlet ${at}`,
    title: `Ferry ${hit} off Port Calder`,
    text: `A ferry with 212 people on board ${hit} off Port Calder on Tuesday evening, the coast guard said.
Witness number ${at} told reporters in Ostra that the lights went out at ${1 + (at % 12)} p.m.
Insurers expect a claim of ${at + 2} million euros, according to broker ${at}.
Divers of unit ${at} will look at the hull on Friday.`,
  };
}
