import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';

/** Pages as outlets of many kinds and languages mark them up; all that they tell is made up. */
interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
}
const read = ({ lang = 'en', head = '', body, url = 'https://post.example/news/wall' }: Parts) =>
  extractArticle(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    { url },
  );
const p = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const rolesOf = (found: ReturnType<typeof read>): string[] => found.blocks.map(({ role }) => role);

const SENTENCES = [
  'The harbour board voted on Monday for a new wall after nine hours of debate in the old customs house.',
  'The wall will cost 12 million crowns and take three years to build, the board’s chair Mara Lindqvist said.',
  'Fishers had asked for a lower wall, because they fear that the boats will be out of the wind.',
  'The vote was seven to two, with one member absent, according to the minutes that the board published.',
  'Work begins in April, when the last of the storms has passed and the barges can be moored again.',
];
const STORY = p(...SENTENCES);

describe('an Arabic page, right to left', () => {
  const text = [
    'صوّت مجلس الميناء يوم الاثنين لصالح بناء جدار جديد بعد تسع ساعات من النقاش في مبنى الجمارك القديم.',
    'وقالت رئيسة المجلس مها الحداد إن الجدار سيكلف اثني عشر مليون دينار وسيستغرق بناؤه ثلاث سنوات كاملة.',
    'وكان الصيادون قد طلبوا جداراً أقل ارتفاعاً لأنهم يخشون أن تحجب الرياح عن قواربهم في الخليج الصغير.',
    'وجاءت نتيجة التصويت سبعة أصوات مقابل صوتين وغاب عضو واحد بحسب محضر الجلسة الذي نشره المجلس مساء اليوم.',
    'وتبدأ الأعمال في نيسان المقبل بعد انتهاء موسم العواصف حين يمكن للصنادل أن ترسو من جديد.',
  ];
  const found = read({
    lang: 'ar',
    head: '<title>الميناء يحصل على جداره - جريدة المرفأ</title><meta property="og:site_name" content="جريدة المرفأ">',
    body: `<div dir="rtl"><h1>الميناء يحصل على جداره</h1><div class="byline">بقلم سلمى النجار</div><div class="date">٥ مارس ٢٠٢٤</div>
      <div class="article-body">${p(...text)}<p><a href="/ferry">اقرأ أيضا: العبّارات تتأخر مجدداً</a></p></div></div>`,
  });
  it('gives text, headline, language, author and day', () => {
    expect(found).toMatchObject({
      kind: 'article',
      title: 'الميناء يحصل على جداره',
      lang: 'ar',
      people: ['سلمى النجار'],
      published: '2024-03-05',
    });
    expect(found.text.split('\n')).toEqual(text);
  });
});

describe('a Hebrew page', () => {
  const text = [
    'מועצת הנמל הצביעה ביום שני בעד חומה חדשה אחרי תשע שעות של דיון בבית המכס הישן של העיר.',
    'החומה תעלה שנים עשר מיליון שקל ובנייתה תימשך שלוש שנים, אמרה יושבת ראש המועצה מיכל ברק.',
    'הדייגים ביקשו חומה נמוכה יותר, משום שהם חוששים שהסירות יישארו בלי רוח בתוך המפרץ הקטן.',
    'ההצבעה הסתיימה בשבעה קולות מול שניים, וחבר אחד נעדר, לפי הפרוטוקול שפרסמה המועצה בערב.',
    'העבודות יתחילו באפריל, אחרי שתחלוף אחרונת הסערות והאסדות יוכלו לעגון שוב ליד המזח הארוך.',
  ];
  it('gives text and day', () => {
    const found = read({
      lang: 'he',
      body: `<article dir="rtl"><h1>הנמל מקבל חומה חדשה</h1><time datetime="2024-03-05T10:30:00+02:00">5 במרץ</time>${p(...text)}</article>`,
    });
    expect(found).toMatchObject({ kind: 'article', published: '2024-03-05T10:30:00+02:00' });
    expect(found.text.split('\n')).toEqual(text);
  });
});

describe('a Chinese page', () => {
  const text = [
    '港口委员会周一在旧海关大楼经过九个小时的辩论后，投票决定修建一道新的防波堤。',
    '委员会主席林玛拉表示，防波堤将耗资一千二百万元，工期三年。',
    '渔民们曾要求把防波堤修得低一些，因为他们担心船只会失去风力。',
    '根据委员会公布的会议记录，投票结果为七票对两票，一名委员缺席。',
    '工程将于四月开始，届时最后一场风暴已经过去，驳船可以重新停泊。',
  ];
  const found = read({
    lang: 'zh-CN',
    head: '<title>港口将修建新防波堤_海港晚报</title><meta name="author" content="王小明">',
    body: `<div class="header"><a href="/">首页</a> <a href="/c">时事</a></div><div class="content"><h1>港口将修建新防波堤</h1>
      <div class="info"><span>2024年3月5日 10:30</span> <span>来源：海港晚报</span> <span>记者：王小明</span></div>
      ${p(...text)}<p>责任编辑：李华</p><div class="related"><h3>相关阅读</h3><ul><li><a href="/1">渡轮再次晚点</a></li><li><a href="/2">隧道关闭</a></li></ul></div></div>`,
  });
  it('gives text, author and day', () => {
    expect(found).toMatchObject({
      kind: 'article',
      title: '港口将修建新防波堤',
      people: ['王小明'],
      published: '2024-03-05',
    });
    expect(found.text.split('\n').slice(0, text.length)).toEqual(text);
    expect(found.text).not.toContain('渡轮');
    expect(found.text).not.toContain('责任编辑');
  });
});

describe('a Japanese page', () => {
  const text = [
    '港湾委員会は月曜日、旧税関庁舎で九時間に及ぶ議論の末、新しい防波堤の建設を賛成多数で可決した。',
    '委員長の林真理子氏は「防波堤の費用は十二億円、工期は三年になる」と述べた。',
    '漁業者は船が風を受けられなくなるとして、より低い防波堤を求めていた。',
    '公表された議事録によると、賛成七、反対二で、一人が欠席した。',
    '工事は四月、最後の嵐が過ぎて艀が再び係留できるようになってから始まる。',
  ];
  it('gives text and day, without the links to other articles', () => {
    const found = read({
      lang: 'ja',
      body: `<main><h1>港に新しい防波堤</h1><p class="date">2024年3月5日 10時30分</p>${p(...text)}
        <h2>関連記事</h2><ul><li><a href="/1">フェリーまた遅れる</a></li><li><a href="/2">トンネル閉鎖</a></li></ul></main>`,
    });
    expect(found).toMatchObject({ kind: 'article', published: '2024-03-05' });
    expect(found.text.split('\n')).toEqual(text);
  });
});

describe('a Russian page', () => {
  const text = [
    'Портовый совет в понедельник проголосовал за новую стену после девяти часов споров в старой таможне.',
    'Стена обойдётся в двенадцать миллионов, строить её будут три года, сказала председатель Мария Линдквист.',
    'Рыбаки просили стену пониже: они боятся, что лодки останутся без ветра в маленькой бухте.',
    'За проголосовали семь человек, против двое, один отсутствовал, следует из протокола заседания.',
    'Работы начнутся в апреле, когда пройдёт последний шторм и баржи снова смогут встать у причала.',
  ];
  it('gives text, author and day', () => {
    const found = read({
      lang: 'ru',
      body: `<article><h1>В порту построят новую стену</h1><p class="meta">5 марта 2024, 10:30 | Автор: Анна Ковалёва</p>${p(...text)}<p>Читайте также: <a href="/1">Паром снова опоздал</a></p></article>`,
    });
    expect(found).toMatchObject({ people: ['Анна Ковалёва'], published: '2024-03-05' });
    expect(found.text.split('\n')).toEqual(text);
  });
});

describe('a page with a table', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  it('keeps the figures of the table', () => {
    const table = `<table><thead><tr><th>Ward</th><th>For</th><th>Against</th></tr></thead><tbody>${row('North quay', '412', '118')}${row('South quay', '98', '301')}</tbody></table>`;
    const found = read({
      body: `<article><h1>How the quays voted on the wall</h1>${p(...SENTENCES.slice(0, 3))}${table}${p(...SENTENCES.slice(3))}</article>`,
    });
    for (const cell of ['North quay', '412', '118', 'South quay', '301']) expect(found.text).toContain(cell);
  });
});

describe('a live blog', () => {
  const entry = (time: string, heading: string, ...lines: string[]): string =>
    `<div class="live-post"><time datetime="2024-03-05T${time}:00+01:00">${time}</time><h2>${heading}</h2>${p(...lines)}</div>`;
  const found = read({
    head: `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Wall vote: as it happened","datePublished":"2024-03-05T08:00:00+01:00"}</script>`,
    body: `<main><h1>Wall vote: as it happened</h1>${[
      entry('17:20', 'The wall is voted', SENTENCES[3] ?? '', SENTENCES[4] ?? ''),
      entry('14:05', 'Fishers speak', SENTENCES[2] ?? '', '“We sail by the wind,” said Olle Berg.'),
      entry('09:10', 'The board meets', SENTENCES[0] ?? '', SENTENCES[1] ?? ''),
    ].join('')}<div class="share">Share this</div></main>`,
  });
  it('gives every entry under its heading, without the times', () => {
    expect(found).toMatchObject({
      kind: 'article',
      title: 'Wall vote: as it happened',
      published: '2024-03-05T08:00:00+01:00',
    });
    expect(rolesOf(found)).toEqual([
      'heading',
      'body',
      'body',
      'heading',
      'body',
      'body',
      'heading',
      'body',
      'body',
    ]);
    expect(found.text).not.toMatch(/^\d\d:\d\d$/m);
  });
});

describe('a list of things', () => {
  it('keeps the numbered headings with their paragraphs', () => {
    const things = ['The long quay', 'The old customs house', 'The lighthouse', 'The fish market'];
    const body = things
      .map(
        (name, n) =>
          `<h2>${n + 1}. ${name}</h2><figure><img src="/${n}.jpg"><figcaption>${name}. Photo: Ada Quill</figcaption></figure>${p(SENTENCES[n] ?? '')}`,
      )
      .join('');
    const found = read({ body: `<article><h1>Four places to see by the harbour</h1>${body}</article>` });
    expect(found.blocks.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual(
      things.map((name, n) => `${n + 1}. ${name}`),
    );
    expect(found.text).not.toContain('Photo:');
  });
});

describe('a gallery', () => {
  it('is read by its captions, which are marked as such', () => {
    const figures = SENTENCES.map(
      (line, n) => `<figure><img src="/${n}.jpg"><figcaption>${line}</figcaption></figure>`,
    ).join('');
    const found = read({
      body: `<main><h1>The harbour wall in pictures</h1><p>Ada Quill went to the quay.</p>${figures}</main>`,
    });
    expect(found.kind).toBe('article');
    expect(rolesOf(found).filter((role) => role === 'caption')).toHaveLength(SENTENCES.length);
  });
});

describe('an interview', () => {
  it('keeps short questions and short answers', () => {
    const talk = [
      '<p><strong>Is the wall too high?</strong></p>',
      p(SENTENCES[1] ?? ''),
      '<p><strong>Why now?</strong></p>',
      p('Because of the storms.', SENTENCES[4] ?? ''),
      '<p><strong>And the fishers?</strong></p>',
      p(SENTENCES[2] ?? '', 'We have listened to them for nine hours, and we will listen to them again.'),
    ].join('');
    const found = read({
      body: `<article><h1>“We listened for nine hours”</h1><p class="standfirst">Mara Lindqvist, chair of the harbour board, on the vote that has split the town.</p><div class="article-body">${talk}</div></article>`,
    });
    for (const line of ['Is the wall too high?', 'Why now?', 'Because of the storms.', 'And the fishers?'])
      expect(found.text.split('\n')).toContain(line);
  });
});

describe('embedded posts', () => {
  const tweet =
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Seven to two. The harbour gets its wall, and we get three years of barges.</p>&mdash; Mara Lindqvist (@mara) <a href="https://social.example/1">March 5, 2024</a></blockquote><script async src="https://social.example/w.js"></script>';
  const found = read({
    body: `<article><h1>The harbour gets its wall</h1>${p(...SENTENCES.slice(0, 3))}${tweet}
      <iframe src="https://video.example/1"></iframe>${p(...SENTENCES.slice(3))}</article>`,
  });
  it('are quotations with whose they are', () => {
    const quotes = found.blocks.filter(({ role }) => role === 'quote').map(({ text }) => text);
    expect(quotes[0]).toContain('three years of barges');
    expect(quotes.join(' ')).toContain('Mara Lindqvist (@mara)');
    expect(found.published).toBeNull();
  });
});

describe('an article among many links', () => {
  const links = Array.from(
    { length: 60 },
    (_, n) => `<li><h3><a href="/${n}">Ferry number ${n} is late again this morning</a></h3></li>`,
  ).join('');
  it('is one where enough of its text stands in one piece', () => {
    const body = `<div><h1>The harbour gets its wall</h1>${STORY}${STORY.replaceAll('wall', 'pier')}<ul>${links}</ul></div>`;
    expect(read({ body }).kind).toBe('article');
  });

  it('is none where short excerpts stand among the links', () => {
    const excerpts = SENTENCES.map(
      (line, n) => `<h3><a href="/s${n}">Story number ${n} of the day in the harbour</a></h3><p>${line}</p>`,
    );
    expect(read({ body: `<div>${excerpts.join('')}<ul>${links}</ul></div>` }).kind).toBe('link-list');
  });
});

describe('walls', () => {
  it('a German consent page is told', () => {
    const found = read({
      lang: 'de',
      body: '<div class="cmp"><h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung.</p><button>Zustimmen</button></div>',
    });
    expect(found.kind).toBe('consent-wall');
  });

  it.each([
    ['nl', '<h1>Uw privacy</h1><p>Wij en onze partners plaatsen cookies. Ga akkoord om verder te lezen.</p>'],
    ['pl', '<h1>Szanowny Czytelniku</h1><p>Używamy plików cookie. Klikając dalej, wyrażasz zgodę.</p>'],
    ['pt', '<h1>Aviso</h1><p>Este site usa cookies. Para continuar, é preciso aceitar os cookies.</p>'],
    ['sv', '<h1>Din integritet</h1><p>Vi använder cookies. Godkänn för att fortsätta till sidan.</p>'],
    ['ja', '<h1>お知らせ</h1><p>当サイトはクッキーを使用しています。続けるには同意してください。</p>'],
  ])('a consent page in %s is told', (lang, body) => {
    expect(read({ lang, body }).kind).toBe('consent-wall');
  });

  it.each([
    ['de', 'Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.'],
    ['fr', 'Veuillez activer JavaScript pour afficher cette page.'],
    ['es', 'Es necesario habilitar JavaScript para ver esta página.'],
    ['ru', 'Пожалуйста, включите JavaScript в вашем браузере.'],
    ['ja', 'このページを見るにはJavaScriptを有効にしてください。'],
  ])('a page of scripts in %s is told', (lang, words) => {
    const found = read({ lang, body: `<div id="app"></div><noscript>${words}</noscript><p>…</p>` });
    expect(found.kind).toBe('script-only');
    expect(found.reason).toContain('JavaScript');
  });

  it.each([
    ['ja', 'この記事は有料会員限定です。'],
    ['ru', 'Материал доступен только для подписчиков.'],
    ['sv', 'Artikeln är för prenumeranter.'],
  ])('an offer in %s behind a few paragraphs is told', (lang, offer) => {
    expect(
      read({ lang, body: `<article><h1>The wall</h1>${STORY}</article><div><p>${offer}</p></div>` }).access,
    ).toBe('excerpt');
  });

  it('a French article for subscribers is told', () => {
    const found = read({
      lang: 'fr',
      body: `<article><h1>Le port aura sa digue</h1>${p('Le conseil du port a voté lundi pour une nouvelle digue après neuf heures de débat dans la vieille douane.', 'La digue coûtera douze millions et sa construction durera trois ans, a dit la présidente Mara Lindqvist.', 'Les pêcheurs avaient demandé une digue plus basse, car ils craignent que les bateaux perdent le vent dans la baie.', 'Le vote a donné sept voix contre deux, un membre étant absent, selon le compte rendu publié par le conseil.')}</article><div class="offre"><p>Cet article est réservé aux abonnés.</p><p>Déjà abonné ? Se connecter</p></div>`,
    });
    expect(found).toMatchObject({ kind: 'article', access: 'excerpt' });
  });

  it('an article about paywalls and cookies is none', () => {
    const found = read({
      body: `<article><h1>Papers drop their walls</h1>${STORY}${p('Readers had to subscribe to read more than five articles a month, the publisher said in a letter to its readers.', 'The sites will still ask for consent to cookies, the publisher said, because the law wants it so.')}${STORY.replaceAll('harbour', 'paper')}</article>`,
    });
    expect(found).toMatchObject({ kind: 'article', access: 'open' });
  });
});
