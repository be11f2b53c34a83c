/**
 * Month names, in order, in the languages whose news sites write dates in words. Inflected forms stand as they are
 * written beside a day ("5 января"). A name is matched by its first three letters where no fuller form is listed.
 */
const NAMES: readonly (readonly [string, string])[] = [
  ['en', 'january february march april may june july august september october november december'],
  ['en', 'jan feb mar apr may jun jul aug sep oct nov dec'],
  ['de', 'januar februar märz april mai juni juli august september oktober november dezember'],
  ['de', 'jänner feber mär apr mai jun jul aug sept okt nov dez'],
  ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['fr', 'janv févr mars avr mai juin juil août sept oct nov déc'],
  ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
  ['es', 'ene feb mar abr may jun jul ago set oct nov dic'],
  ['it', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
  ['it', 'gen feb mar apr mag giu lug ago set ott nov dic'],
  ['pt', 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
  ['pt', 'jan fev mar abr mai jun jul ago set out nov dez'],
  ['nl', 'januari februari maart april mei juni juli augustus september oktober november december'],
  ['nl', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
  ['sv', 'januari februari mars april maj juni juli augusti september oktober november december'],
  ['da', 'januar februar marts april maj juni juli august september oktober november december'],
  [
    'pl',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ],
  ['cs', 'ledna února března dubna května června července srpna září října listopadu prosince'],
  ['hu', 'január február március április május június július augusztus szeptember október november december'],
  ['ro', 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'],
  ['tr', 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  ['nb', 'januar februar mars april mai juni juli august september oktober november desember'],
  [
    'fi',
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  ],
  [
    'fi',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ],
  ['ca', 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'],
  ['sk', 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra'],
  ['id', 'januari februari maret april mei juni juli agustus september oktober november desember'],
  ['bg', 'януари февруари март април май юни юли август септември октомври ноември декември'],
  ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  ['ru', 'янв фев мар апр май июн июл авг сен окт ноя дек'],
  ['ar', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
  ['he', 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר'],
  ['he', 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'],
  ['fa', 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'],
  ['uk', 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
  [
    'el',
    'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ],
  ['el', 'ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ'],
  ['el', 'ιαν φεβ μαρ απρ μαϊ ιον ιολ αυγ σεπ οκτ νοε δεκ'],
  ['el', 'ιαν φεβ μάώ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'],
];

const MONTHS = new Map(
  NAMES.flatMap(([, names]) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);

/** The number of a month from its name or abbreviation in any language above, or null. */
export function monthOfName(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  return MONTHS.get(name) ?? MONTHS.get(name.slice(0, 3)) ?? null;
}
