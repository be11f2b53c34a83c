/** First names that are mostly women's. International on purpose: news is. */
const WOMEN = `abigail ada agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy
  ana andrea angela angelina anita anna anne annie anya ashley aya barbara beatrice bella beth betty beverly bianca
  bonnie brenda bridget brittany camila camilla carla carmen carol caroline carolyn catherine cecilia celia charlotte
  chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy
  dana danielle dawn debbie deborah debra denise diana diane dolores donna dorothy edith elaine eleanor elena elizabeth
  ella ellen emily emma erica erika erin esther eva evelyn fatima fiona florence frances freya gabriela gail georgia
  geraldine gina giorgia gloria grace greta hannah harriet heather heidi helen helena hillary holly ida imani ines ingrid
  irene iris irina isabel isabella isla ivana jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer
  jenny jessica jill joan joanna jocelyn josephine joyce judith judy julia juliana julie june kamala karen karla kate
  katherine kathleen kathryn kathy katie kayla keiko kelly kerry kim kimberly kirsten kristen kristin kristina lana
  laura lauren layla leah leila lena leslie leticia lily linda lisa liz lois lorraine louise lucia lucy lynn madison
  maggie maria mariam marie marilyn marina marissa marjorie marta martha mary maureen maya megan melanie melinda
  melissa meredith mia michelle mila miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nina
  nora norma olga olivia paige pamela patricia paula pauline penelope penny phyllis priya rachel rebecca regina renee
  rhonda rita roberta robin rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sasha selena shannon
  sharon sheila shelby shirley silvia sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne svetlana
  sylvia tamara tanya tara teresa tess theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica
  victoria viola violet virginia vivian wanda wendy whitney yasmin yolanda yuki yvonne zoe`;

/** First names that are mostly men's. */
const MEN = `aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alfred ali allan
  allen alvin amir amit anders andre andreas andrew andy angus anthony antonio arjun arnold arthur ashok barack barry ben
  benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
  caleb calvin carl carlos cesar chad charles charlie chen chris christian christopher chuck clarence claude clayton
  clifford clint cody colin connor craig curtis dale damian dan daniel danny darren dave david dean dennis derek diego
  dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dylan earl eddie edgar eduardo edward edwin elias
  elijah elliot elon emil emmanuel enrique eric erik ernest ethan eugene evan farid felipe felix fernando francis
  francisco franco frank franklin fred frederick gabriel gareth gary gavin george gerald gerard gilbert giovanni glenn
  gordon graham grant greg gregory guillermo gustavo hamid hans harold harry hassan hector henri henry herbert hiroshi
  howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jackson jacob jaime jake jamal james jamie jared
  jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel joey johan johannes john johnny jon
  jonathan jordan jorge jose joseph josh joshua juan julian julio justin karim karl keith ken kenji kenneth kevin khalid
  kurt kyle lance larry lars lawrence lee leo leon leonard leroy lewis liam logan lorenzo louis lucas luis luke
  mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marvin mateo mathias matt matthew
  maurice max maxwell mehmet michael miguel mike mikhail milan mitch mitchell mohamed mohammad mohammed morgan muhammad
  mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar oscar owen
  pablo patrick paul paulo pedro perry peter phil philip phillip pierre rafael raj rajesh ralph ramon randall randy raul
  ravi ray raymond reggie ricardo richard rick ricky rob robert roberto rodney rodrigo roger rohan roland ron ronald
  ross roy rudolph rupert russell ryan salvador sam samuel sanjay scott sean sebastian sergei sergey sergio seth shane
  shaun shawn simon stanley stefan stephen steve steven stuart sundar takashi ted terrence terry theodore thomas tim
  timothy toby todd tom tomas tommy tony travis trevor tyler vernon viktor victor vince vincent vladimir volodymyr
  wade wallace walter warren wayne wei william winston xavier yusuf zachary`;

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
