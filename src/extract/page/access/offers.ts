/** How pages ask for money or an account before they show the rest, in the languages of the sites we read. */
const OFFER = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'subscribe (?:now |today )?to (?:continue|read|keep|unlock|access)',
    '(?:log|sign) in to (?:continue|read|keep)',
    'already a (?:subscriber|member)',
    '(?:subscribers?|members?) only',
    'for subscribers',
    'to (?:continue|keep) reading',
    '(?:create|register for) (?:a|an|your) free account',
    '(?:article|content|story) is (?:for|reserved|only|exclusive)',
    'unlock (?:this|the (?:full|rest)|full access)',
    '(?:read|enjoy) (?:this|the (?:full|rest)) [^.]{0,40}(?:with|by) (?:a |your )?(?:subscri|free trial|account)',
    "you(?:[’']ve| have) (?:read|reached|used) (?:your|the|all)[^.]{0,40}(?:free|limit)",
    '(?:subscribe|register|sign up|become a member) (?:now |today |free )?(?:for free )?to (?:see|view|finish|enjoy) ',
    'this (?:article|content|story|post) is (?:available )?(?:only )?(?:for|to) (?:paid |paying |our )?(?:subscribers|members)',
    'jetzt (?:abonnieren|weiterlesen|testen)',
    'weiterlesen mit',
    'nur für abonnent',
    'bereits abonnent',
    'réservée? aux abonnés',
    'abonnez-vous pour',
    'déjà abonné',
    'suscríbete para',
    'solo para suscriptores',
    'ya eres suscriptor',
    'riservato agli abbonati',
    'già abbonato',
    'exclusivo para assinantes',
    'alleen voor abonnees',
    'prenumerera för att',
    'dla (?:prenumeratorów|subskrybentów)',
    'kun for abonnenter',
    'för prenumeranter',
    'vain tilaajille',
    'reservado (?:a|para) (?:suscriptores|assinantes)',
    'только (?:для|по) подпис',
  ].join('|')})`,
  'iu',
);

/** The same in scripts without spaces between words. */
const OFFER_UNSPACED =
  /(?:有料|購読|プレミアム)会員|会員限定(?:です|記事)|(?:付费|订阅后|登录后)(?:阅读|继续)/;

/** Whether a text asks for money or an account before the rest may be read. */
export const isOffer = (text: string): boolean => OFFER.test(text) || OFFER_UNSPACED.test(text);
