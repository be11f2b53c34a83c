import { describe, expect, it } from 'vitest';
import { allows, rulesFor, usageOf } from './parse-robots.js';

/** What the standard calls FooBot is `Nutgraf` here. */
const may = (robots: string, path: string, token = 'Nutgraf'): boolean =>
  allows(rulesFor(robots, token), new URL(path, 'https://outlet.example'));

const lines = (...text: string[]): string => text.join('\n');

describe('RFC 9309', () => {
  /** Section 5.1, its simple example, with its three crawlers. */
  const SIMPLE = lines(
    'User-Agent: *',
    'Disallow: *.gif$',
    'Disallow: /example/',
    'Allow: /publications/',
    '',
    'User-Agent: foobot',
    'Disallow:/',
    'Allow:/example/page.html',
    'Allow:/example/allowed.gif',
    '',
    'User-Agent: barbot',
    'User-Agent: bazbot',
    'Disallow: /example/page.html',
    '',
    'User-Agent: quxbot',
    '',
  );
  it.each([
    ['anybot', '/x.gif', false],
    ['anybot', '/x.gif?size=1', true],
    ['anybot', '/example/page.html', false],
    ['anybot', '/publications/1', true],
    ['foobot', '/publications/1', false],
    ['FooBot', '/example/page.html', true],
    ['foobot', '/example/allowed.gif', true],
    ['barbot', '/example/page.html', false],
    ['bazbot', '/example/page.html', false],
    ['bazbot', '/example/x.gif', true],
    ['quxbot', '/example/page.html', true],
    ['quxbot', '/x.gif', true],
  ])('§5.1: %s at %s: %s', (token, path, allowed) => {
    expect(may(SIMPLE, path, token)).toBe(allowed);
  });

  /** Section 5.2: the longest match wins. */
  it.each([
    ['/example/page/disallow/path.html', true],
    ['/example/page/disallowed.gif', false],
  ])('§5.2: %s: %s', (path, allowed) => {
    const robots = lines(
      'User-Agent: Nutgraf',
      'Allow: /example/page/',
      'Disallow: /example/page/disallowed.gif',
    );
    expect(may(robots, path)).toBe(allowed);
  });

  it('§2.2.1: groups that name the crawler are taken together, whatever stands between', () => {
    const robots = lines(
      'user-agent: nutgraf',
      'disallow: /foo',
      'user-agent: *',
      'disallow: /',
      'User-Agent: NUTGRAF/2.0',
      'Disallow: /bar',
    );
    expect(['/foo', '/bar', '/baz'].map((path) => may(robots, path))).toEqual([false, false, true]);
  });

  it.each([
    ['Nutgraf', true],
    ['nutgraf/1.0 (news)', true],
    ['NUTGRAF news', true],
    ['Nutgraf-News', false],
    ['Nut', false],
    ['Nutgrafbot', false],
  ])('§2.2.1: a group for “%s” is ours: %s', (agent, ours) => {
    expect(may(`User-agent: ${agent}\nDisallow: /`, '/a')).toBe(!ours);
  });

  it('§2.2.1: all groups for * are taken together where none names us', () => {
    const robots = 'User-agent: *\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: *\nDisallow: /b';
    expect(['/a', '/b', '/c'].map((path) => may(robots, path))).toEqual([false, false, true]);
  });

  it('§2.2.2: without rules, without a group and for robots.txt itself all is allowed', () => {
    expect(may('', '/a')).toBe(true);
    expect(may('User-agent: other\nDisallow: /', '/a')).toBe(true);
    expect(may('User-agent: *\nDisallow: /\n\nUser-agent: Nutgraf', '/a')).toBe(true);
    expect(may('User-agent: *\nDisallow:', '/a')).toBe(true);
    expect(may('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
    expect(may('Disallow: /', '/a')).toBe(true);
  });

  /** Section 2.2.2, the table of encodings, as path and rule each way round. */
  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/%e3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/a%3cd.html', '/a%3Cd.html'],
    ['/%7ejoe/index.html', '/~joe/index.html'],
  ])('§2.2.2: %s and %s are one path', (one, other) => {
    expect(may(`User-agent: *\nDisallow: ${one}`, other)).toBe(false);
    expect(may(`User-agent: *\nDisallow: ${other}`, one)).toBe(false);
    expect(may(`User-agent: *\nDisallow: ${one}$`, `${other}x`)).toBe(true);
  });

  it('§2.2.2: an encoded slash is no slash, and paths have a case', () => {
    expect(may('User-agent: *\nDisallow: /a%2Fb.html', '/a/b.html')).toBe(true);
    expect(may('User-agent: *\nDisallow: /Foo', '/foo')).toBe(true);
  });

  it('§2.2.3: special letters', () => {
    expect(may('User-agent: *\nDisallow: / # comment in line\n#\n# comment alone', '/a')).toBe(false);
    expect(may('User-agent: *\nAllow: /this/path/exactly$\nDisallow: /', '/this/path/exactly')).toBe(true);
    expect(may('User-agent: *\nAllow: /this/path/exactly$\nDisallow: /', '/this/path/exactly/1')).toBe(false);
    expect(may('User-agent: *\nDisallow: /this/*/exactly', '/this/a/b/exactly')).toBe(false);
    expect(may('User-agent: *\nDisallow: /path/file-with-a-%2A.html', '/path/file-with-a-*.html')).toBe(
      false,
    );
    expect(may('User-agent: *\nDisallow: /path/foo-%24', '/path/foo-$')).toBe(false);
    expect(may('User-agent: *\nDisallow: /path/foo-%24', '/path/foo-')).toBe(true);
  });

  it('§2.2.4: a Sitemap line ends no group', () => {
    const robots = lines(
      'User-Agent: Nutgraf',
      'Sitemap: https://outlet.example/sitemap.xml',
      'User-Agent: BarBot',
      'Disallow: /',
    );
    expect([may(robots, '/a'), may(robots, '/a', 'BarBot'), may(robots, '/a', 'other')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['\ufeff', '\n'],
    ['', '\r\n'],
    ['', '\r'],
    ['\ufeff', '\r'],
  ])('a byte order mark (%j) and any line end (%j) are read', (mark, end) => {
    expect(may(`${mark}User-agent: *${end}Disallow: /a${end}`, '/a')).toBe(false);
    expect(may(`${mark}User-agent: *${end}Disallow: /a${end}`, '/b')).toBe(true);
  });
});

describe('the examples of Google’s documentation', () => {
  /** Rule → paths that match, paths that do not. */
  const MATCHING: readonly [string, readonly string[], readonly string[]][] = [
    ['/', ['/', '/any'], []],
    ['/*', ['/', '/any'], []],
    ['/$', ['/'], ['/any']],
    [
      '/fish',
      [
        '/fish',
        '/fish.html',
        '/fish/salmon.html',
        '/fishheads',
        '/fishheads/yummy.html',
        '/fish.php?id=anything',
      ],
      ['/Fish.asp', '/catfish', '/?id=fish', '/desert/fish'],
    ],
    ['/fish*', ['/fish', '/fish.html', '/fishheads/yummy.html'], ['/Fish.asp', '/catfish', '/?id=fish']],
    [
      '/fish/',
      ['/fish/', '/animals/fish/'.slice(8), '/fish/?id=anything', '/fish/salmon.htm'],
      ['/fish', '/fish.html', '/animals/fish/', '/Fish/Salmon.asp'],
    ],
    [
      '/*.php',
      [
        '/index.php',
        '/filename.php',
        '/folder/filename.php',
        '/folder/filename.php?parameters',
        '/folder/any.php.file.html',
        '/filename.php/',
      ],
      ['/', '/windows.PHP'],
    ],
    [
      '/*.php$',
      ['/filename.php', '/folder/filename.php'],
      ['/filename.php?parameters', '/filename.php/', '/filename.php5', '/windows.PHP'],
    ],
    ['/fish*.php', ['/fish.php', '/fishheads/catfish.php?parameters'], ['/Fish.PHP']],
  ];
  it.each(MATCHING)('%s', (rule, matching, others) => {
    const robots = `User-agent: *\nDisallow: ${rule}`;
    expect(matching.filter((path) => may(robots, path))).toEqual([]);
    expect(others.filter((path) => !may(robots, path))).toEqual([]);
  });

  it.each([
    ['Allow: /p\nDisallow: /', '/page', true],
    ['Allow: /folder\nDisallow: /folder', '/folder/page', true],
    ['Allow: /page\nDisallow: /*.htm', '/page.htm', false],
    ['Allow: /page\nDisallow: /*.ph', '/page.php5', true],
    ['Allow: /$\nDisallow: /', '/', true],
    ['Allow: /$\nDisallow: /', '/page.htm', false],
  ])('precedence: %j at %s: %s', (rules, path, allowed) => {
    expect(may(`User-agent: *\n${rules}`, path)).toBe(allowed);
    expect(may(`User-agent: *\n${rules.split('\n').reverse().join('\n')}`, path)).toBe(allowed);
  });

  it.each(['disallow /', 'DISALLOW:/', 'Dissallow: /', '  disallow  :  /  '])('reads “%s”', (line) => {
    expect(may(`useragent: *\n${line}`, '/a')).toBe(false);
  });
});

describe('robustness', () => {
  it('is quick with patterns made to be slow, and no word of a file breaks it', () => {
    const stars = `/${'*a'.repeat(2000)}$`;
    const robots = `User-agent: *\n${`Disallow: ${stars}\n`.repeat(50)}Disallow: /secret`;
    expect(may(robots, `/${'a'.repeat(1999)}b`)).toBe(true);
    expect(may(robots, '/secret')).toBe(false);
    expect(may('User-agent: __proto__\nDisallow: /\nUser-agent: *\nDisallow: /x', '/a')).toBe(true);
    expect(may('User-agent: *\nDisallow: /%\nDisallow: /%zz\nDisallow: /\ud800', '/a')).toBe(true);
    expect(may('<!doctype html><html><body>User-agent: *<br>Disallow: /</body></html>', '/a')).toBe(true);
  });
});

describe('pause and usage', () => {
  it('gives the pause of our group', () => {
    const delay = (text: string) => rulesFor(text, 'Nutgraf').crawlDelay;
    expect(delay('User-agent: *\nCrawl-delay: 5\nDisallow: /x')).toBe(5);
    expect(delay('User-agent: *\nCrawl-delay: 5\nDisallow: /x\n\nUser-agent: Nutgraf\nDisallow:')).toBeNull();
    expect(delay('User-agent: *\nCrawl-delay: soon')).toBeNull();
  });

  const USAGE = lines(
    'User-agent: *',
    'Allow: /',
    'Content-Usage: train-ai=y',
    'Content-Usage: /news/ train-ai=n',
    'Content-Signal: search=yes, ai-train=no',
    '',
    'User-agent: OtherBot',
    'Content-Signal: ai-input=no',
    'Disallow: /other',
  );
  it.each([
    ['/', ['train-ai=y', 'search=yes, ai-train=no']],
    ['/news/1', ['train-ai=n', 'search=yes, ai-train=no']],
  ])('gives the usage statements that cover %s', (path, values) => {
    const statements = usageOf(rulesFor(USAGE, 'Nutgraf'), new URL(path, 'https://outlet.example'));
    expect(statements.map(({ value }) => value)).toEqual(values);
  });

  it('takes a statement before all groups for everybody, and one in a group for that group', () => {
    const text =
      'Content-Signal: ai-input=no\n\nUser-agent: Nutgraf\nContent-Usage: train-ai=n\nUser-agent: *\nDisallow: /';
    const rules = rulesFor(text, 'Nutgraf');
    const url = new URL('https://outlet.example/a');
    expect(usageOf(rules, url).map(({ value }) => value)).toEqual(['train-ai=n', 'ai-input=no']);
    expect(allows(rules, url)).toBe(true);
  });
});
