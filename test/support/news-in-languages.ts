import type { Report } from './report-news.js';

/** Two events of one morning, each as outlets in three languages report it. */
const DAY = '2026-03-02T';

function report(
  [id, outlet, lang, time]: readonly [string, string, string, string],
  title: string,
  ...paragraphs: string[]
): Report & { outlet: string } {
  return { id, outlet, lang, published: `${DAY}${time}:00Z`, title, text: paragraphs.join('\n') };
}

export const ferryEnglish = report(
  ['ferry-en', 'Calder Wire', 'en', '06:10'],
  'Ferry with 212 passengers runs aground off Lindholm',
  'LINDHOLM — A ferry with 212 passengers on board ran aground off the coast of Lindholm on Monday night after its steering failed, the rescue service said.',
  'Rescue boats brought every passenger ashore before dawn. Nine people were treated for cold, and nobody was seriously hurt.',
  'Captain Mikkel Arup said the rudder had not answered for eleven minutes. The ferry Sankt Olaf is owned by Nordlin Lines.',
  'The coast guard closed the strait while divers look at the hull, which may take until Wednesday.',
);

export const ferryGerman = report(
  ['ferry-de', 'Lindholmer Bote', 'de', '06:40'],
  'Nachtfähre mit 212 Passagieren vor Lindholm auf Grund gelaufen',
  'LINDHOLM — Vor der Küste von Lindholm ist in der Nacht zum Montag eine Fähre mit 212 Passagieren auf Grund gelaufen. Nach Angaben der Rettung war das Ruder ausgefallen.',
  'Rettungsboote brachten alle Passagiere noch vor dem Morgen an Land. Neun Menschen wurden wegen Unterkühlung behandelt.',
  'Kapitän Mikkel Arup sagte, die Steuerung der Fähre Sankt Olaf habe elf Minuten lang nicht reagiert. Das Schiff gehört der Reederei Nordlin Lines.',
);

export const ferrySpanish = report(
  ['ferry-es', 'El Correo del Mar', 'es', '07:30'],
  'Encalla frente a Lindholm un transbordador con 212 pasajeros',
  'LINDHOLM — Un transbordador con 212 pasajeros a bordo encalló en la noche del lunes frente a la costa de Lindholm tras fallar el timón, según los servicios de rescate.',
  'Los botes de rescate llevaron a tierra a todos los pasajeros antes del amanecer. Nueve personas fueron atendidas por el frío.',
  'El capitán Mikkel Arup dijo que el timón no respondió durante once minutos. El transbordador Sankt Olaf es de Nordlin Lines.',
);

export const bankEnglish = report(
  ['bank-en', 'Market Sheet', 'en', '06:30'],
  'Central bank raises key rate to 4.25 percent',
  'The central bank raised its key rate by half a point to 4.25 percent on Monday because inflation is falling more slowly than it had hoped.',
  'Governor Ilse Maar said the bank would look at inflation again in June and left a further raise open.',
  'Loans will become dearer for 1.3 million households, the consumer association said. The currency rose after the decision.',
);

export const bankGerman = report(
  ['bank-de', 'Handelspost', 'de', '06:50'],
  'Notenbank hebt Leitzins auf 4,25 Prozent an',
  'Die Notenbank hat den Leitzins am Montag um einen halben Punkt auf 4,25 Prozent erhöht, weil die Inflation langsamer zurückgeht als erhofft.',
  'Präsidentin Ilse Maar sagte, die Bank werde im Juni wieder auf die Teuerung schauen; eine weitere Erhöhung der Zinsen schloss sie nicht aus.',
  'Kredite werden für 1,3 Millionen Haushalte teurer, teilte der Verbraucherverband mit. Die Währung stieg nach der Entscheidung.',
  'Volkswirte hatten einen Schritt dieser Größe erwartet. Es ist der dritte in diesem Jahr, und die Banken haben ihn in ihren Angeboten schon vorweggenommen.',
);

export const bankSpanish = report(
  ['bank-es', 'Diario de Bolsa', 'es', '07:00'],
  'El banco central sube el tipo de interés al 4,25 por ciento',
  'El banco central subió el lunes medio punto su tipo de interés, hasta el 4,25 por ciento, porque la inflación baja más despacio de lo esperado.',
  'La gobernadora Ilse Maar dijo que el banco volverá a examinar la inflación en junio y no descartó otra subida.',
  'Los préstamos serán más caros para 1,3 millones de hogares, según la asociación de consumidores. La moneda se apreció tras la decisión.',
  'Los economistas esperaban un paso de este tamaño. Es el tercero del año, y los bancos ya lo habían recogido en sus ofertas.',
);

export const ALL = [ferryEnglish, bankEnglish, ferryGerman, bankGerman, ferrySpanish, bankSpanish] as const;
