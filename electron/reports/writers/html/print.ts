import { printable } from '../printable.ts'

/** Words as a string of CSS, inside a style element. */
const cssString = (text: string): string =>
  `"${printable(text).replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`

type Printed = { readonly marking: string | null; readonly exported: string; readonly landscape: boolean }

/**
 * What stands at the head and foot of each printed page, in the boxes of its margin: Chromium and Edge print them, and
 * others leave them out, so that the same words stand at the start and the end of the text too.
 */
export const printedPages = ({ marking, exported, landscape }: Printed): string => {
  const small = 'font:8.5pt Arial,"Helvetica Neue",sans-serif;color:#51606f'
  const head = marking === null ? '' : `@top-center{content:${cssString(marking)};${small};font-weight:bold}`
  return [
    `@page{size:A4${landscape ? ' landscape' : ''};margin:2cm 2cm 2.2cm;${head}`,
    `@bottom-left{content:${cssString(exported)};width:75%;text-align:left;${small}}`,
    `@bottom-right{content:"Page " counter(page) " of " counter(pages);width:25%;text-align:right;${small}}}`,
    marking === null ? '' : '@page :first{@top-center{content:none}}',
  ].join('')
}
