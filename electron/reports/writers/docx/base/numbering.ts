import { withoutOtherPrefixes } from './own-prefixes.ts'

const highest = (xml: string, shape: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(shape)].map(([, id]) => Number(id)))

const elements = (xml: string, name: string): string =>
  [...xml.matchAll(new RegExp(`<w:${name}\\b[^>]*>[\\s\\S]*?</w:${name}>`, 'g'))].map(([one]) => one).join('')

export type MergedNumbering = {
  readonly numbering: string
  /** Gives a part of the report the numbers under which its lists now stand. */
  readonly renumbered: (xml: string) => string
}

/** The base's lists, then the report's, each under a number of its own. `base`: "" where it has none. */
export const mergedNumbering = (base: string, own: string): MergedNumbering => {
  if (!base.includes('</w:numbering>')) return { numbering: own, renumbered: (xml) => xml }
  const abstracts = highest(base, /<w:abstractNum\b[^>]*?w:abstractNumId="(\d+)"/g) + 1
  const lists = highest(base, /<w:num\b[^>]*?w:numId="(\d+)"/g) + 1
  const moved = withoutOtherPrefixes(elements(own, 'abstractNum') + elements(own, 'num'))
    .replace(
      /(<w:abstractNum\b[^>]*?w:abstractNumId=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${Number(id) + abstracts}"`,
    )
    .replace(
      /(<w:abstractNumId\b[^>]*?w:val=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${Number(id) + abstracts}"`,
    )
    .replace(
      /(<w:num\b[^>]*?w:numId=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${Number(id) + lists}"`,
    )
  // Word asks for every abstract list before the first list.
  const first = base.search(/<w:num\b[^>]*?w:numId=/)
  const at = first < 0 ? base.search(/<w:numIdMacAtCleanup\b|<\/w:numbering>/) : first
  const withAbstracts = base.slice(0, at) + elements(moved, 'abstractNum') + base.slice(at)
  return {
    numbering: withAbstracts.replace(
      /(<w:numIdMacAtCleanup\b[^>]*?\/>)?<\/w:numbering>/,
      (end) => `${elements(moved, 'num')}${end}`,
    ),
    renumbered: (xml) =>
      xml.replace(/(<w:numId\b[^>]*?w:val=")(\d+)"/g, (whole, before: string, id: string) =>
        id === '0' ? whole : `${before}${Number(id) + lists}"`,
      ),
  }
}
