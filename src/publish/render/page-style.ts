/** The style of a brief that stands alone as one file: paper and ink, one column, both colour schemes. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf7;--ink:#15171c;--ink2:#555963;--rule:#d8d5ca;--pencil:#2039c4}
@media (prefers-color-scheme:dark){
:root{--paper:#121419;--ink:#ebe9e2;--ink2:#a6a9b2;--rule:#31343d;--pencil:#aab8ff}}
body{margin:0 auto;max-width:42rem;padding:1.5rem 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.55 Charter,"Bitstream Charter",Cambria,Georgia,serif;overflow-wrap:break-word}
h1{font-size:clamp(1.9rem,1.2rem + 3vw,3rem);line-height:1.08;letter-spacing:-.02em;margin:0 0 .6rem}
h2{font:700 1.0625rem/1.35 system-ui,sans-serif;border-block-start:1px solid var(--rule);
margin:1.6rem 0 .6rem;padding-block-start:1.2rem}
p{margin:0 0 .7rem}ul,ol{padding-inline-start:1.25em;margin:0}li{margin-block-end:.5rem}
.dek,.o,cite,small{color:var(--ink2)}.lead{font-size:1.3rem;line-height:1.45}
.o,small{font:.875rem/1.4 system-ui,sans-serif}cite{font-style:normal;font-weight:600}
a{color:inherit;text-decoration-color:var(--pencil)}
sup a{color:var(--pencil);font:600 .75rem system-ui,sans-serif;text-decoration:none;padding:.3em .15em}
sup{line-height:0}
`.trim();
