import type { Child } from 'hono/jsx';
import { oneLine } from './mail-parts.js';
import { ADAPT, STYLE } from './mail-style.js';

interface Letter {
  readonly subject: string;
  readonly preheader: string;
  readonly language: string;
  readonly name: string;
  /** The line under the name. */
  readonly under: Child;
  readonly rows: Child;
}

/** A whole letter in HTML: one column of at most 600 px, tables for layout, no image and no other file. */
export function renderLetter({ subject, preheader, language, name, under, rows }: Letter): string {
  const html = (
    <html lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{oneLine(subject)}</title>
        <style dangerouslySetInnerHTML={{ __html: ADAPT }} />
      </head>
      <body class="bg" style={STYLE.body}>
        <div style={STYLE.hidden}>{oneLine(preheader)}</div>
        {/* biome-ignore lint/a11y/useSemanticElements: mail programs drop a main element */}
        <div role="main">
          <Table class="bg" style={STYLE.paper}>
            <tr>
              <td align="center">
                <Table style={STYLE.column} width="600">
                  <tr>
                    <td class="p" style={STYLE.head}>
                      <p style={STYLE.name}>
                        <span class="k" style={STYLE.pilcrow} aria-hidden="true">
                          ¶
                        </span>
                        {name}
                      </p>
                      <p class="m" style={STYLE.date}>
                        {under}
                      </p>
                    </td>
                  </tr>
                  <tr>
                    <td class="p" style={STYLE.row}>
                      <Table>{rows}</Table>
                    </td>
                  </tr>
                </Table>
              </td>
            </tr>
          </Table>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}

interface TableProps {
  readonly class?: string;
  readonly style?: string;
  readonly width?: string;
  readonly children?: Child;
}

const Table = ({ width = '100%', children, ...rest }: TableProps) => (
  <table role="presentation" width={width} cellpadding="0" cellspacing="0" {...rest}>
    {children}
  </table>
);

/** Languages that are written from right to left, by primary subtag. */
const isRightToLeft = (language: string): boolean => /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language);
