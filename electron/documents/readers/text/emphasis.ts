import { inlineRun } from '../markup/inline.ts'
import { parseHtml } from '../markup/parse-html.ts'

const tag = /<\/?(?:p|u|b|i|em|strong|br|sup|sub|span|a|small|font|center)\b[^<>]*>/iu
const entity = /&(?:amp|lt|gt|quot|nbsp|pound|apos|#\d{2,5}|[lr][sd]quo|[mn]dash|bull|hellip);/iu

/** Tags and entities that a conversion left in the text, taken as HTML. */
const withoutTags = (text: string): string =>
  tag.test(text) || entity.test(text) ? inlineRun(parseHtml(text), { keepLines: true }).raw : text

// Lengths are bounded: an open bracket repeated a thousand times must not send each search to the end of the text.

/** Takes Markdown's emphasis, links and escapes out of a text and tells whether all its words were bold. */
export const readEmphasis = (source: string): { readonly raw: string; readonly bold: boolean } => {
  const outside = source
    .replace(/\*\*(?=\S)([\s\S]*?\S)\*\*/gu, '')
    .replace(/<(b|strong)>[\s\S]*?<\/\1>/giu, '')
  const bold = outside !== source && !/[\p{L}\d]/u.test(outside)
  const raw = withoutTags(source)
    .replace(/!\[[^\][\n]{0,300}\]\([^)\n]{0,500}\)/gu, '')
    .replace(/\[([^\][\n]{1,300})\]\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/gu, '$1')
    .replace(/\*{2,}/gu, '')
    .replace(/(^|[\s("'“‘])\*(?=\S)([^*\n]{0,400}\S)\*(?=$|[\s.,;:)"'”’])/gu, '$1$2')
    .replace(/(^|[\s("'“‘])_(?=\S)([^_\n]{0,400}[^_\s])_(?=$|[\s.,;:)"'”’])/gu, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/gu, '$1')
  return { raw, bold }
}
