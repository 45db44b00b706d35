import type { Look } from './looks.ts'
import type { Paper, PaperCell, Part } from './paper.ts'
import { withSoftHyphens } from './soft-hyphens.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const cellOf = (tag: 'th' | 'td', { text, colSpan = 1, rowSpan = 1 }: PaperCell): string =>
  `<${tag} colspan="${colSpan}" rowspan="${rowSpan}">${text
    .split('\n\n')
    .map((words) => `<p>${escaped(words)}</p>`)
    .join('')}</${tag}>`

const partOf = (part: Part, look: Look): string => {
  if (part.kind === 'table') {
    const total = part.widths.reduce((sum, share) => sum + share, 0)
    const columns = part.widths.map((share) => `<col style="width:${(share / total) * 100}%">`).join('')
    const head = `<tr>${part.header.map((text) => cellOf('th', { text })).join('')}</tr>`
    const rows = part.rows.map((cells) => `<tr>${cells.map((cell) => cellOf('td', cell)).join('')}</tr>`)
    return `<table class="${part.wide ? 'wide' : ''}"><colgroup>${columns}</colgroup><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`
  }
  const words = escaped(look.hyphens ? withSoftHyphens(part.text) : part.text)
  const printed = part.label === undefined ? '' : `<span class="label">${part.label}</span>`
  if (part.kind === 'heading')
    return `<h${part.level} class="${printed ? 'hung' : ''}">${printed}${escaped(part.text)}</h${part.level}>`
  if (part.kind === 'item' && part.label === '•') return `<ul><li>${words}</li></ul>`
  return `<p class="${printed ? 'hung' : ''} ${part.kind}">${printed}${words}</p>`
}

const borders = {
  ruled: 'th,td{border:1px solid #444}',
  across: 'th,td{border-bottom:1px solid #444}thead th{border-top:1px solid #444}',
  lineless: '',
} as const

/** The paper as a web page made to be printed. Notes at the foot of a page are no part of the web: they are left out. */
export const htmlOf = ({ look, parts }: Paper): string => {
  const [first, second, third] = look.headings
  const style = `
@page{size:A4;margin:24mm 22mm}@page side{size:A4 landscape}
body{font:${look.size}pt/1.3 '${look.serif ? 'Liberation Serif' : 'Liberation Sans'}';margin:0;${look.justified ? 'text-align:justify;' : ''}${look.columns === 2 ? 'column-count:2;column-gap:9mm;' : ''}}
p,li{margin:0 0 ${look.gap}pt;orphans:2;widows:2}ul{margin:0;padding-left:8mm}
h1,h2,h3{margin:${look.gap}pt 0;text-align:left;break-after:avoid;color:#1f3864}
h1{font-size:${first}pt}h2{font-size:${second}pt}h3{font-size:${third}pt}
.hung{padding-left:12mm;text-indent:-12mm}.item{margin-left:12mm}.label{display:inline-block;width:12mm;text-indent:0}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:3mm 0;text-align:left}th,td{padding:1.5mm 2mm;vertical-align:top}
td p,th p{margin:0 0 1mm}thead{display:${look.repeatsHead ? 'table-header-group' : 'table-row-group'}}${borders[look.tables]}
.wide{page:side}`
  const body = parts
    .map((part) => partOf(part, look))
    .join('\n')
    .replaceAll('</ul>\n<ul>', '')
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A paper</title><style>${style}</style><body>${body}</body></html>`
}
