/** Finite forms of irregular verbs, and of common ones in the present, as news uses them. */
const FORMS = new Set(
  `said says told tells made makes took takes gave gives got gets went goes came comes put puts set sets saw sees knew
  knows thought thinks found finds felt feels left leaves kept keeps began begins ran runs brought brings wrote writes
  sat sits stood stands lost loses paid pays met meets led leads spoke speaks read reads spent spends grew grows won
  wins bought buys sent sends built builds fell falls cut cuts fought fights drove drives held holds hit hits beat
  beats drew draws sold sells chose chooses caught catches taught teaches became becomes rose rises sank sinks shot
  shoots shut shuts sought seeks swore swears threw throws wore wears flew flies hid hides struck strikes bore bears
  broke breaks withdrew withdraws understood understands adds announces opens closes hires fires cost costs employs plans expects
  wants needs helps works calls asks tries plays moves lives believes happens provides includes continues changes
  watches follows stops creates allows offers considers appears serves dies remains suggests raises passes reports
  decides backs bans blocks supports opposes rejects accepts approves denies confirms warns claims argues praises
  criticises criticizes condemns welcomes launches releases recalls acquires sues settles joins quits resigns retires
  arrests charges convicts acquits kills injures wounds saves rescues attacks defends destroys damages produces`.split(
    /\s+/,
  ),
);
/** Words in -ed that are no verbs. */
const NO_VERB =
  /^(?:hundred|red|bed|need|indeed|speed|seed|feed|deed|breed|weed|shed|sacred|wicked|naked|aged|based)$/;

/** Whether a lower-case word is a finite verb by its form; a participle counts too. */
export function isVerbForm(word: string): boolean {
  return FORMS.has(word) || (/\p{L}{2}ed$/u.test(word) && !NO_VERB.test(word));
}
