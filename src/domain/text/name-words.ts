/** Titles and short role words that stand before a name; a name's span begins behind them. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir lord lady dame president senator sen senators rep representative reps gov governor prime
  minister ministers judge justice professor prof captain capt general gen colonel col lieutenant lt sergeant sgt
  major officer detective chief secretary director chairman chairwoman chair chancellor mayor king queen prince
  princess pope father rev reverend bishop archbishop cardinal rabbi imam sheikh pm mp ceo cfo coo cto ambassador
  congressman congresswoman councilman councilwoman attorney commissioner inspector superintendent sheriff deputy
  vice executive spokesman spokeswoman spokesperson coach manager analyst economist researcher engineer founder
  co-founder author editor reporter head former acting interim assistant senior`.split(/\s+/),
);

/** Words that a name may hold in lower case between two capitals. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'of de la le del della di da dos van von der den bin ibn al el y du des ter & for'.split(' '),
);

/** Words that take "of" or "for" into their name: "University of …", "Centre for …". */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  `bank university department ministry house court institute office college board council church city state
  republic kingdom school museum academy bureau league society association chamber committee commission isle bay
  gulf cape lake center centre foundation federation union house chiefs institutes agency authority bill speaker
  archbishop duke duchess prince princess states emirates doctors reporters`.split(/\s+/),
);

/** Common words that often open a sentence, so a capital there says nothing. Endings are tested apart. */
export const OPENERS: ReadonlySet<string> = new Set(
  `police officials authorities people residents experts critics analysts lawmakers prosecutors scientists doctors
  workers students parents children women men families voters shares stocks sales prices profits revenue companies
  others another earlier later last next today yesterday tomorrow tonight thousands hundreds dozens millions nearly
  almost about around roughly despite following during since while although though however meanwhile instead
  moreover furthermore therefore thus still yet even perhaps maybe once twice never always often sometimes usually
  everyone everything everybody someone something nobody nothing nowhere anyone anything one two three four five
  six seven eight nine ten first second third finally eventually recently currently previously originally initially
  given according asked speaking having being under amid among across along around beyond behind beside besides
  like unlike whether unless until because well yes no please thank thanks good bad new old big small young high low early late long short full
  news report reports government court state city country world company agency department ministry university
  hospital school team group family man woman boy girl father mother son daughter brother sister husband wife
  president minister senator governor mayor judge lawyer lawyers attorney attorneys spokesman spokeswoman sources
  source witnesses victims investigators detectives firefighters crews rescuers soldiers troops rebels protesters
  demonstrators supporters opponents fans players investors traders economists researchers engineers developers
  users customers consumers employees executives teachers nurses farmers drivers passengers airlines banks
  football soccer baseball basketball hockey cricket rugby tennis golf climate weather storm rain snow fire water
  oil gas coal energy power food health care education science technology business money trade tax taxes budget
  war peace election elections democracy security defense defence army navy air
  much many few several less least fewer either neither every each other such same own enough plenty part half most
  read watch see look let make take get give go come keep find click sign follow share subscribe updated published
  together apart again ever instead rather quite very really actually simply just only also besides anyway indeed`.split(
    /\s+/,
  ),
);
