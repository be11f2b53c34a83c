/** First names that are mostly women's. International on purpose: news is. */
const WOMEN = `abena abigail ada adaeze adele adriana adwoa agata agatha agnes agneta aileen aino aisha akosua alessandra
  alexandra alexis alice alicia alison aliya allison alma alyssa amal amanda amara amber ambika amelia amina amira amy
  ana anastasia andrea andreia anette angela angelica angelina anika anita anja anke anna anne anneke annie annika
  antje antonia anya arlene asha ashley astrid aurelia aya ayesha barbara beatrice bella bente bernadette beth bettina
  betty beverly bianca birgit birgitta blanca bodil bonnie brenda bridget brigitte britta brittany bronwyn camila
  camilla camille carina carla carlotta carmen carol carola caroline carolyn catalina catherine cecile
  cecilia celeste celia charlotte chelsea cheryl chiamaka chiara chidinma chioma chloe christina christine cindy
  claire clara claudia clementine colleen concetta connie constance constanza cordelia corinne cornelia courtney
  crystal cynthia dagmar daisy dana daniela danielle dawn debbie deborah debra deepa deirdre delia delphine denise
  diana diane dilys dolores donna doris dorothea dorothy dorte dunja ebba edda edith edna efua eileen ekaterina elaine
  eleanor elena eleni eleonora elif elina elise eliza elizabeth elke ella ellen elodie elsa elsie elvira emilia emily
  emine emma emmanuelle enid erica erika erin erna esi esme esperanza esra estella estelle esther etta eugenia eunice
  eva evelina eveline evelyn ewa fabienne farah fatima fatma federica fenna feyza filipa fiona flavia florence franca
  frances francesca francine frederica freja freya frida friederike gabriela gail gemma genevieve georgia geraldine
  gerda gertrude gesine gillian gina giorgia gisela giulia giuliana gloria grace grazia greer greta gretchen gudrun
  gunilla gwen hana hanna hannah hanne harriet hazel heather hedda hedwig heidi heike helen helena helene helga helle
  henrietta henrike hermine hilda hilde hildegard hillary holly ida ifeoma ilaria ilona ilse imani imelda imogen ina
  ines inga inge ingeborg inger ingrid ioana irene irina iris isabel isabella isla isobel ivana ivy jacinta
  jackie jacqueline jadwiga jana jane janet janice janina jasmine jean jeanne jeannette jelena jenna jennifer jenny
  jessica jill joan joana joanna jocelyn johanna jolanta josefina josephine josie joyce judit judith judy julia
  juliana juliane julie juliet juliette june jutta kamala kamila karen karin karina karla karolina katarina katarzyna
  kate katharina katherine kathleen kathryn kathy katie katja katrin katrina kayla keiko kelly kerry kerstin khadija
  kim kimberly kinga kirsten kirsty klara kristen kristin kristina kristine ksenia lakshmi lana lara larisa latifa
  laura lauren lavinia layla leah leena leila lena leonie leonora leslie leticia leyla lidia liesbeth liesel lieve
  lila lilian liliana lilith lily lina linda lindiwe lisa lise liv livia liz ljiljana lois lorna lorraine lotta lotte
  louise lucia lucie lucille lucy ludmila luisa luise lydia lynn mabel madeleine madison maeve magda magdalena maggie
  magnolia mai maja malin manuela mara marcela marcia mareike margaret margarita margit margot margrit marguerite mari
  maria mariam mariana marianne marie mariella marietta marika marilyn marina marisa marissa marit marja marjorie
  marlene marta martha mary mathilde matilda maud maureen maxine maya meera megan mei melanie melinda melissa meredith
  merete merle meryl mia michaela michelle mila milena mina minna mira miranda mireille miriam moira molly mona monica
  myra myriam nadia nadine nadja naima nancy nanette naomi nasrin natalia natalie natasa natasha nelly nena nerys
  nessa ngozi nia nicola nicole nicolette nigella nilufar nimmi nina nomsa noora nora norma nuala nuria octavia odette
  ofelia olena olga olivia oonagh ophelia orla ottilie paige paloma pamela paola parvati patricia paula paulina
  pauline penelope penny perpetua petra philippa philomena phoebe phyllis pia pilar pippa polly pooja priya prudence
  rachel rada ragna ragnhild rahel raisa ramona ranee raquel rasa rashida rebecca rebekah regina regine renata renate
  renee rhiannon rhoda rhonda ria riitta rina rita roberta robin romana romy ronja rosa rosalie rosalind rosalyn
  rosanna rosario rose rosemary roswitha roxana ruta ruth sabine sabrina sadie saima sally salma salome samantha
  sandra sandrine sanna sanne saoirse sara sarah sasha saskia selena selma senta serena shannon sharon sheena sheila
  shelby shirin shirley shreya sian sibylle sigrid silke silvana silvia sinead siobhan siri sirpa sissel sofia solveig
  sonia sonja sophia sophie soraya stacey stacy stefania stefanie stella stephanie sue sunita sunniva susan susanna
  susanne sushila suzanne svenja svetlana swati sylvia tabitha tamara tania tanya tara tatiana tatjana teresa terese
  tereza tess teuila thandi thandiwe thea thekla theodora theresa therese tiffany tilda tina tomoko tove tracy trine
  trudy tuula uma una ursula urszula uta ute valentina valerie vanessa vanja vasilisa vera verena veronica vibeke
  victoria vida vigdis viktoria vilma viola violet violeta virginia viveca vivian wambui wanda wanjiru wendy whitney
  wiebke wilhelmina wilma winifred winnie xenia ximena yara yasmin yelena yetunde yolanda yolande ysabel yuki yvette
  yvonne zadie zahra zanele zara zeinab zelda zita zoe zofia zora zsofia zuzana`;

/** First names that are mostly men's. */
const MEN = `aarne aaron abdoulaye abdul abdullah abel achim adam adem adnan adolfo adrian agustin ahmad ahmed ahti aidan akira
  aksel alain alan alasdair alastair albert alberto albin aldo alec alejandro aleksander aleksandr alessandro alex
  alexander alexei alexey alf alfonso alfred alfredo ali alistair allan allen alois alonso alphonse alvaro alvin
  amadou ambrose amir amit amos anatoly anders andre andreas andrej andrew andries andrzej andy angelo angus ansgar
  anthony anton antonio arash arild arjun armando arne arno arnold arthur arvid asger ashok asif atle attila aubrey
  augustus aurelio axel aziz babatunde barack barnaby barry bart bartosz bastian bela ben benjamin bernard bernardo
  bernd bernhard bernie bertil bertram bilal bill billy bjarne bjorn bob bobby bogdan bohdan bojan boris brad bradley
  bram brandon branko brendan brendon brent brett brian bruce bruno bryan burak caleb calvin carl carlo carlos carsten
  casimir caspar casper cedric cesar chad charles charlie chen chidi chike chinedu chris christian christopher chuck
  chukwudi clarence claude claudio claus clayton clement clifford clint clive cody colin colm connor conor conrad
  constantin cormac cornelius craig cristian curtis cyril cyrus dag dale damian damir dan daniel danny dario darius
  darren dave david davide dean declan deepak dejan delroy denis dennis derek dermot desmond detlef diego dieter dilip
  dimitri dimitrios dirk dmitri dmitry dmytro domenico domingo dominic don donal donald donovan doug douglas dragan
  dragos duncan dustin dwayne dylan eamon earl ebbe eberhard eckhard eddie edgar edmond edmund edouard eduardo edward
  edwin efrain egil egon einar eino eivind elias elijah elio elliot elmar elon emeka emerson emil emile emilio emin
  emir emmanuel emre enrique enzo erhan eric erich erik erkki erling ernest ernesto ernst erwin espen esteban ethan
  etienne eugene eusebio evan ewald ezra fabian fabio fabrice faisal farid farouk federico felipe felix ferdinand
  fergus fernando fidel finlay florian francesco francis francisco franco francois frank franklin frans franz fraser
  fred frederic frederick fredrik friedrich fritz gabor gabriel gareth gary gavin gavriel geoff geoffrey georg george
  georges georgi gerald gerard gerd gerhard gerrit giacomo gianluca gianni gideon gilbert giles gino giorgio giovanni
  giuliano giuseppe glenn goran gordon gottfried graeme graham grant greg gregor gregory guido guillermo gunnar gunter
  gunther gustav gustavo haakon hakan hakim hal halvard hamid hamish hannes hans harald hari haris harold harry
  hartmut hassan hector heinrich heinz helge helmut hendrik henning henri henrik henry herbert herman hermann hermes
  hideo hiram hiroshi holger horace horst howard hubert hugh hugo hugues humphrey hussein ian ibrahim idris ignacio
  igor ilya imran imre ingemar ingo ingvar ioannis isaac isak isidore ismael ismail istvan ivan ivar ivo jaan jacek
  jack jackson jacob jacques jaime jake jakob jakub jalal jamal james jamie janek janos janusz jared jarek jarle jason
  jasper javad javier jay jef jeff jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jim jimmy joachim joao
  joaquin jochen joe joel joey johan johann johannes john johnny jon jonas jonathan jonathon joost jordan jorg jorge
  jose josef joseph josh joshua josip jozef juan juergen juhani jukka julian julio julius jurgen juri jussi justin
  kabir kamal karel karim karl karol kaspar kazimierz keiran keith ken kenji kenneth kerem kevin khaled khalid kieran
  kilian klaus knud knut kofi kojo konrad konstantin kostas kristian kristof krzysztof kurt kwabena kwame kwasi kyle
  lachlan ladislav lajos lance larry lars laszlo laurent lawrence lazar lee leif leo leon leonard leonardo leonid
  leopold leroy lev levi lewis liam lionel logan loic lorenzo lothar louis lubomir luc lucan lucas lucian luciano
  ludovic ludwig luigi luis lukas luke lutz maarten maciej mads magnus mahmoud malachi malcolm manfred manfredi manuel
  marat marc marcel marcelo marcin marco marcus marek marijn mario mariusz mark markus marshall marten martin marvin
  massimo matej mateo mateusz mathias mats matt matteo matthew matthias matti maurice maurizio mauro max maxim
  maximilian maxwell maynard mehmet melvin mendel mert michael michal michel miguel mihai mihail mikael mike mikhail
  mikko mikolaj milan milo milos mirko miroslav mitch mitchell mogens mohamed mohammad mohammed mohan mohsen moises
  morgan moritz morten mortimer moses moshe muhammad murad murat musa mustafa nabil nathan nathaniel naveen ned neil
  nelson niall nicholas nick nicolae nicolas niels nigel niklas nikola nikolai nikolas nikos nils njal noah noel
  norbert norman obinna octavio odin okan olaf olav oleg oliver olivier olof olu olumide omar omari onur orhan   orville osama oscar oskar osman osvaldo otis otto ove owen ozan pablo paolo pascal patrick patrik paul paulo pavel
  pavlo peder pedro pekka percy peregrine perry petar peter petr petros phil philip philippe phillip pierre piet
  pieter pietro piotr poul pradeep prakash quentin radek radoslav radu rafael rafal rahul raimund rainer raj rajesh
  rajiv rakesh ralph ramesh rami ramiro ramon randall randy rashid rasmus raul ravi ray raymond reggie reginald
  reinhard reinhold remi remy renato renaud reto rhys ricardo richard rick ricky rikard roald rob robbie robert
  roberto rocco roderick rodney rodolfo rodrigo rogelio roger rogerio rohan roland rolf romeo ron ronald ronan ross
  roy ruben rudi rudolf rudolph rufus rune rupert ruslan russell rutger ryan sachin salman salvador salvatore sam
  samir samson samuel sanjay scott sean sebastian segun selim sepp serge sergei sergey sergio serhiy seth
  sevag shamus shane shankar shaun shawn sigmund sigurd silas silvester silvio simeon simon sipho slobodan soren
  spyros stanley stavros stefan stefano stellan sten stephen steve steven stig stuart suleiman sundar sunil suresh
  sven sverre tadeusz takashi tarek tariq tarquin tawanda ted tendai terje tero terrence terry thabo themba theo
  theodor theodore thibault thierry thomas thorsten tiago tibor tim timo timothee timothy titus tobias toby todd tom
  tomas tomasz tommaso tommy tony tor tord torsten toshiro travis trevor tristan tunde tycho tyler ubaldo udo uffe ulf
  uli ulrich umar umberto urs uwe vaclav valentin valery vasil vasily vegard vernon vicente victor vidar viggo vijay
  vikram viktor vilhelm ville vinay vince vincent virgil vitaly vito vittorio vlad vladimir vladislav vojtech volker
  volodymyr wade waldemar walid wallace walter warren wayne wei werner wilfred wilhelm willem willi william wim
  winston wojciech wolfgang xavier yannick yannis yash yevgeny yitzhak yuri yusuf yves zachary zbigniew zdenek zeljko
  ziad zoltan zoran`;

const GENDER = new Map<string, 'f' | 'm'>([
  ...WOMEN.split(/\s+/).map((name): [string, 'f'] => [name, 'f']),
  ...MEN.split(/\s+/).map((name): [string, 'm'] => [name, 'm']),
]);

/** First names that women and men carry alike, here or elsewhere: they tell nobody's gender. */
const EITHER = new Set(
  `alex alexis ali andrea ashley bobby cameron casey chen chris courtney dale dana drew eddie frankie gabriel gail
  gerry jackie jaime jamie jan jean jesse jo jordan jules kelly kerry kim kit lee leslie lynn marion max michele
  milan morgan nicola noel pat quinn riley robin rory rowan sam sandy sasha shannon shelby sidney stacey stacy
  sydney taylor terry tracy vivian wei whitney yuki`.split(/\s+/),
);

/** Whether a word is known as a first name. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return GENDER.has(lower) || EITHER.has(lower);
}

/** Whose first name a word is; null when it is not known or both carry it. */
export function genderOfFirstName(word: string): 'f' | 'm' | null {
  const lower = word.toLowerCase();
  return EITHER.has(lower) ? null : (GENDER.get(lower) ?? null);
}
