import { withoutOtherPrefixes } from './own-prefixes.ts'

type Style = { readonly id: string; readonly name: string; readonly type: string; readonly xml: string }

const stylesIn = (xml: string): readonly Style[] =>
  [...xml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].map(([style]) => ({
    xml: style,
    id: /\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    type: /\bw:type="([^"]*)"/.exec(style)?.[1] ?? 'paragraph',
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
  }))

const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Changes every mention of a style in `xml`. */
const withIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\b[^>]*?\bw:val=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  )

export type MergedStyles = {
  readonly styles: string
  /** Gives a part of the report the base's names of styles. */
  readonly renamed: (xml: string) => string
  /** Ids of the base's heading styles that number by themselves. */
  readonly numbering: ReadonlySet<string>
}

/**
 * The base's styles with those of the report that it has not: where both have one of a name ("heading 1"), the
 * base's is used. What is added takes the base's typeface.
 */
export const mergedStyles = (base: string, own: string): MergedStyles => {
  const known = stylesIn(base)
  const byName = new Map(known.map((style) => [`${style.type} ${style.name}`, style]))
  const taken = new Set(known.map(({ id }) => id))
  const normal = known.find(
    ({ type, xml }) =>
      type === 'paragraph' && /\bw:default="(?:1|true|on)"/.test(xml.slice(0, xml.indexOf('>'))),
  )
  const ids = new Map<string, string>()
  if (normal !== undefined) ids.set('Normal', normal.id)
  const added: Style[] = []
  for (const style of stylesIn(own)) {
    const same = byName.get(`${style.type} ${style.name}`)
    if (same !== undefined) ids.set(style.id, same.id)
    else if (!(style.name === 'normal' && normal !== undefined)) {
      const id = taken.has(style.id) ? `${style.id}Report` : style.id
      ids.set(style.id, id)
      added.push({ ...style, id })
    }
  }
  const additions = added.map(({ xml, id }) =>
    withoutOtherPrefixes(withIds(xml, ids))
      .replace(/\bw:styleId="[^"]*"/, `w:styleId="${id}"`)
      .replace(/\sw:default="[^"]*"/, '')
      .replace(/<w:rFonts\b[^>]*?\/>/g, ''),
  )
  return {
    styles: base.replace('</w:styles>', `${additions.join('')}</w:styles>`),
    renamed: (xml) => withIds(xml, ids),
    numbering: new Set(
      known
        .filter(({ name, xml }) => /^heading \d$/.test(name) && xml.includes('<w:numPr>'))
        .map(({ id }) => id),
    ),
  }
}

/** The headings of a report have their own numbers, or none: what a base's style numbers by itself is turned off. */
export const withoutOwnNumbers = (document: string, styles: ReadonlySet<string>): string =>
  [...styles].reduce(
    (xml, id) =>
      xml.replace(
        new RegExp(`<w:pPr>(<w:pStyle w:val="${escaped(id)}"/>)((?:(?!</w:pPr>)[\\s\\S])*)</w:pPr>`, 'g'),
        (whole: string, style: string, rest: string) =>
          rest.includes('<w:numPr>')
            ? whole
            : `<w:pPr>${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>${rest}</w:pPr>`,
      ),
    document,
  )
