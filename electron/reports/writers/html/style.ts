/**
 * The look of an exported page: one column for reading on any width, whole on paper. Colours hold 4.5 : 1 and more
 * against their ground.
 */
export const style = `
:root{color-scheme:light;--ink:#1f3a5f;--text:#1c2024;--quiet:#51606f;--line:#8a94a0;--shade:#e3eaf2}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:60rem;font:1rem/1.55 Arial,"Helvetica Neue",sans-serif;color:var(--text);background:#fff}
body.wide{max-width:90rem}
h1,h2,h3,h4,h5{color:var(--ink);line-height:1.25;margin:1.8em 0 .5em}
h1{font-size:1.9rem;margin-top:.4em}h2{font-size:1.4rem}h3{font-size:1.2rem}h4,h5{font-size:1.05rem}
p{margin:0 0 .9em}
.quiet,.marking,.exported{color:var(--quiet)}
.marking{font-weight:bold;letter-spacing:.04em;text-align:center}
.exported{font-size:.85rem;border-top:1px solid var(--line);margin-top:3rem;padding-top:.6rem}
.numbered{display:grid;grid-template-columns:minmax(3rem,max-content) 1fr;column-gap:.5rem}
blockquote{margin:1em 0;padding:.1em 0 .1em 1.2em;border-left:4px solid var(--line)}
.cited{color:var(--quiet);font-size:.9rem}
.scroll{overflow-x:auto;margin:1em 0 1.6em}
table{border-collapse:collapse;width:100%;table-layout:fixed;min-width:32rem}
.wide table{min-width:60rem}
caption{text-align:left;font-weight:bold;padding-bottom:.5em}
th,td{border:1px solid var(--line);padding:.5em .65em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--shade);color:var(--ink)}tbody th{font-weight:bold}
.number{text-align:right}td p:last-child,th p:last-child{margin:0}
a{color:#0b4f9e}a:focus-visible,.scroll:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
figure{margin:1.2em 0 1.8em}figure svg{max-width:100%;height:auto}figcaption{font-weight:bold;margin-bottom:.4em}
.sentence{margin-top:.5em}summary{cursor:pointer;color:#0b4f9e}details table{min-width:0;margin-top:.6em}
.contents ol{list-style:none;padding-left:0}
@media print{body{padding:0;max-width:none;font-size:10.5pt;line-height:1.4}.contents a{text-decoration:none;color:inherit}thead{display:table-header-group}table{font-size:9.5pt;line-height:1.35}th,td{padding:.35em .5em}tr,figure{break-inside:avoid}tr.high{break-inside:auto}thead,caption{break-after:avoid}h1,h2,h3,h4,h5,figcaption{break-after:avoid}p{orphans:2;widows:2}.scroll{overflow:visible}table,.wide table{min-width:0;width:calc(100% - 1px)}summary{display:none}.break{break-before:page}}
`
