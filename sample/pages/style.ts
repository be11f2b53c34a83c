import type { Outlet } from '../outlets/outlet.js';

/** The outlet's style sheet: one frame for all, coloured and set by its look. */
export function styleSheet({ look }: Outlet): string {
  return `:root{color:${look.ink};background:${look.paper};font:17px/1.55 ${look.font}}
body{margin:0 auto;max-width:72rem;padding:0 1rem}
a{color:${look.accent}}
h1{font-size:2.1rem;line-height:1.15;margin:.6em 0 .3em}
h2,h3,h4{line-height:1.25}
header nav,.nav,.topnav{border-block:1px solid ${look.accent};padding:.5rem 0;font-size:.9rem}
header nav a,.nav a,.topnav a,footer a,.foot a{margin-inline-end:1rem}
.name{font-size:2.4rem;font-weight:700;color:${look.accent};text-decoration:none}
.tag,.meta,figcaption,.caption,small,time,.c-meta{color:#666;font-size:.85rem}
.dek,.standfirst{font-size:1.2rem;color:#444}
figure,.photo{margin:1rem 0}
img{display:block;width:100%;height:auto;background:#ddd}
.cols{display:grid;gap:2.5rem}
@media(min-width:60rem){.cols{grid-template-columns:minmax(0,42rem) 1fr}}
aside,.box{border-block-start:3px solid ${look.accent};padding:.75rem 0;margin:1.25rem 0;font-size:.92rem}
.cookie,.consent{position:sticky;bottom:0;background:${look.ink};color:${look.paper};padding:.75rem 1rem;font-size:.85rem}
.cookie button,.consent button{margin-inline-start:.75rem}
.comments,.bio{border-block-start:1px solid #bbb;margin-block-start:2rem}
.wall{border:1px solid ${look.accent};padding:1rem;margin:1rem 0;text-align:center}
.share a{margin-inline-end:.75rem;font-size:.85rem}
footer,.foot{border-block-start:1px solid #bbb;margin:2rem 0 1rem;padding-block:1rem;font-size:.85rem}
table{border-collapse:collapse}td{vertical-align:top;padding:.4rem .8rem .4rem 0}
`;
}
